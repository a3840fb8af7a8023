package eightk.bench.accuracy;

import eightk.events.Event;
import eightk.events.EventReader;
import eightk.events.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A filing whose events a person has read, and those that are found in it.
///
/// @param label a line of LABELS.jsonl, or of our further labels, which know the filing by its accession number or hash
record LabelledFiling(Filing filing, JsonNode label, List<Event> events) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> FURTHER = List.of(
            "/eightk/bench/labels/further.jsonl",
            "/eightk/bench/labels/second.jsonl",
            "/eightk/bench/labels/third.jsonl");

    LabelledFiling {
        events = List.copyOf(events);
    }

    /// All of a corpus, and of the further labels those whose filing it has.
    static List<LabelledFiling> in(Corpus corpus) {
        var known = corpus.filings().stream()
                .filter(filing -> !filing.report().items().isEmpty())
                .collect(Collectors.toMap(LabelledFiling::key, filing -> filing, (one, _) -> one));
        return Stream.concat(
                        corpus.lines("LABELS.jsonl").stream()
                                .map(JSON::readTree)
                                .map(label ->
                                        of(corpus.filing(label.path("path").asString()), label)),
                        FURTHER.stream()
                                .flatMap(LabelledFiling::lines)
                                .map(JSON::readTree)
                                .map(label -> of(Optional.ofNullable(known.get(key(label))), label)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The accession number; where a document came without one, the hash of its bytes.
    private static String key(Filing filing) {
        var accession = filing.row().getOrDefault("accession", "");
        return accession.isEmpty() ? filing.row().getOrDefault("sha256", "") : accession;
    }

    private static String key(JsonNode label) {
        return label.path("accession").asString(label.path("sha256").asString(""));
    }

    private static Optional<LabelledFiling> of(Optional<Filing> filing, JsonNode label) {
        return filing.map(it -> new LabelledFiling(it, label, new EventReader().read(it.report())));
    }

    private static Stream<String> lines(String resource) {
        var stream = Objects.requireNonNull(LabelledFiling.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <E extends Event> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Event> events(EventType type) {
        return events.stream().filter(event -> event.type() == type).toList();
    }

    /// The labels of other types than people, auditors, votes, results and non-reliance. A merger agreed upon is an
    /// agreement.
    List<JsonNode> others(EventType type) {
        return list("other").stream()
                .filter(one -> one.path("type").asString("").equals(type.label())
                        || (type == EventType.AGREEMENT
                                && one.path("type").asString("").equals("merger")))
                .toList();
    }

    List<JsonNode> list(String field) {
        return StreamSupport.stream(label.path(field).spliterator(), false).toList();
    }

    boolean has(String field) {
        return label.hasNonNull(field) && !label.path(field).isEmpty();
    }
}
