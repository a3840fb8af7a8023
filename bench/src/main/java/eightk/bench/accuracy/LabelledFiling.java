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
/// @param label a line of LABELS.jsonl, or of our further labels, which know the filing by its accession number
record LabelledFiling(Filing filing, JsonNode label, List<Event> events) {

    private static final JsonMapper JSON = new JsonMapper();

    LabelledFiling {
        events = List.copyOf(events);
    }

    /// All of a corpus, and of the further labels those whose filing it has.
    static List<LabelledFiling> in(Corpus corpus) {
        var byAccession = corpus.filings().stream()
                .filter(filing -> !filing.report().items().isEmpty())
                .collect(Collectors.toMap(
                        filing -> filing.row().getOrDefault("accession", ""), filing -> filing, (one, _) -> one));
        return Stream.concat(
                        corpus.lines("LABELS.jsonl").stream()
                                .map(JSON::readTree)
                                .map(label ->
                                        of(corpus.filing(label.path("path").asString()), label)),
                        further()
                                .map(label -> of(
                                        Optional.ofNullable(byAccession.get(
                                                label.path("accession").asString())),
                                        label)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LabelledFiling> of(Optional<Filing> filing, JsonNode label) {
        return filing.map(it -> new LabelledFiling(it, label, new EventReader().read(it.report())));
    }

    private static Stream<JsonNode> further() {
        var stream = Objects.requireNonNull(
                LabelledFiling.class.getResourceAsStream("/eightk/bench/labels/further.jsonl"), "further.jsonl");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree);
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
