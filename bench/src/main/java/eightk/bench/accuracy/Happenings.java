package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.events.Appointment;
import eightk.events.Departure;
import eightk.events.Event;
import eightk.events.EventReader;
import eightk.events.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whether the events of a filing are those a person read in it, type by type: how many of the labels are found, and
/// how many of those found a label allows.
///
/// People are paired by family name; events of other types by their number in the filing.
final class Happenings implements Measure {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public List<Score> of(Corpus corpus) {
        return Stream.of(EventType.values())
                .filter(type -> type != EventType.VOTES)
                .flatMap(type -> of(corpus, type))
                .toList();
    }

    private static Stream<Score> of(Corpus corpus, EventType type) {
        var recall =
                new Count("event_%s_recall".formatted(type.label()), "labelled events of this type that are found");
        var precision =
                new Count("event_%s_precision".formatted(type.label()), "events found of this type that are labelled");
        for (var line : corpus.lines("LABELS.jsonl")) {
            var label = JSON.readTree(line);
            corpus.filing(label.path("path").asString()).ifPresent(filing -> {
                var wanted = labelled(label, type);
                var found = new EventReader()
                        .read(filing.report()).stream()
                                .filter(event -> event.type() == type)
                                .map(Happenings::name)
                                .toList();
                pair(filing, recall, wanted, found, "wanted, not found: ");
                pair(filing, precision, found, wanted, "found, not wanted: ");
            });
        }
        return Stream.of(recall.score(), precision.score());
    }

    private static void pair(Filing filing, Count count, List<String> all, List<String> others, String what) {
        var open = new ArrayList<>(others);
        for (var one : all) {
            count.add(filing, open.remove(one), () -> what + one);
        }
    }

    private static List<String> labelled(JsonNode label, EventType type) {
        return switch (type) {
            case APPOINTMENT -> people(label, "appointed");
            case DEPARTURE -> people(label, "departed");
            case RESULTS -> some(label, "results", type);
            case AUDITOR_CHANGE -> some(label, "auditor", type);
            default ->
                stream(label.path("other"))
                        .filter(one -> one.path("type").asString("").equals(type.label()))
                        .map(_ -> type.label())
                        .toList();
        };
    }

    private static List<String> some(JsonNode label, String field, EventType type) {
        return label.hasNonNull(field) && !label.path(field).isEmpty() ? List.of(type.label()) : List.of();
    }

    private static List<String> people(JsonNode label, String action) {
        return stream(label.path("people"))
                .filter(one -> one.path("action").asString("").equals(action))
                .map(one -> familyName(one.path("person").asString("")))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String name(Event event) {
        return event instanceof Appointment || event instanceof Departure
                ? familyName(event.key())
                : event.type().label();
    }

    private static String familyName(String person) {
        var words = person.replaceAll("(?i),? (?:Jr|Sr|II|III|IV)\\.?$", "").split(" ", -1);
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }
}
