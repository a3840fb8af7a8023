package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.events.Appointment;
import eightk.events.Departure;
import eightk.events.Event;
import eightk.events.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the events of a filing are those a person read in it, type by type: how many of the labels are found, and
/// how many of those found a label allows.
///
/// People are paired by family name; events of other types by their number in the filing, and those of which labels
/// tell now one and now several for the same words, once a filing.
final class Happenings implements Measure {

    private static final Set<EventType> ONCE_A_FILING =
            EnumSet.of(EventType.COMPENSATION, EventType.GUIDANCE, EventType.DIVIDEND);

    @Override
    public List<Score> of(Corpus corpus) {
        var filings = LabelledFiling.in(corpus);
        return Stream.concat(
                        Stream.of(EventType.values()).flatMap(type -> of(filings, type)),
                        EventFields.of(filings).stream())
                .toList();
    }

    private static Stream<Score> of(List<LabelledFiling> filings, EventType type) {
        var recall =
                new Count("event_%s_recall".formatted(type.label()), "labelled events of this type that are found");
        var precision =
                new Count("event_%s_precision".formatted(type.label()), "events found of this type that are labelled");
        for (var labelled : filings) {
            var wanted = once(type, labelled(labelled, type));
            var found = once(
                    type, labelled.events(type).stream().map(Happenings::name).toList());
            pair(labelled.filing(), recall, wanted, found, "wanted, not found: ");
            pair(labelled.filing(), precision, found, wanted, "found, not wanted: ");
        }
        return Stream.of(recall.score(), precision.score());
    }

    private static List<String> once(EventType type, List<String> names) {
        return ONCE_A_FILING.contains(type) ? names.stream().distinct().toList() : names;
    }

    private static void pair(Filing filing, Count count, List<String> all, List<String> others, String what) {
        var open = new ArrayList<>(others);
        for (var one : all) {
            count.add(filing, open.remove(one), () -> what + one);
        }
    }

    private static List<String> labelled(LabelledFiling filing, EventType type) {
        return switch (type) {
            case APPOINTMENT -> people(filing, "appointed");
            case DEPARTURE -> people(filing, "departed");
            case RESULTS -> some(filing, "results", type);
            case AUDITOR_CHANGE -> some(filing, "auditor", type);
            case VOTES -> some(filing, "votes", type);
            case NON_RELIANCE -> some(filing, "nonReliance", type);
            default -> filing.others(type).stream().map(_ -> type.label()).toList();
        };
    }

    private static List<String> some(LabelledFiling filing, String field, EventType type) {
        return filing.has(field) ? List.of(type.label()) : List.of();
    }

    private static List<String> people(LabelledFiling filing, String action) {
        return filing.list("people").stream()
                .filter(one -> one.path("action").asString("").equals(action))
                .map(one -> familyName(one.path("person").asString("")))
                .toList();
    }

    private static String name(Event event) {
        return event instanceof Appointment || event instanceof Departure
                ? familyName(event.key())
                : event.type().label();
    }

    static String familyName(String person) {
        var words = person.replaceAll("(?i),? (?:Jr|Sr|II|III|IV)\\.?$", "").split(" ", -1);
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }
}
