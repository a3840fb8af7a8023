package eightk.bench.accuracy;

import eightk.events.Appointment;
import eightk.events.Departure;
import eightk.events.Event;
import eightk.events.Reason;
import eightk.model.PrintedDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Who comes or goes, made comparable.
///
/// @param offices with abbreviations written out, and without the words that only say which board
record Move(String action, String family, Set<String> offices, String effective, String reason) {

    private static final Map<String, String> SHORT = Map.of(
            "ceo", "chief executive officer",
            "cfo", "chief financial officer",
            "coo", "chief operating officer",
            "cto", "chief technology officer",
            "evp", "executive vice president",
            "svp", "senior vice president",
            "vp", "vice president");

    Move {
        offices = Set.copyOf(offices);
    }

    static Move of(JsonNode label) {
        var offices = StreamSupport.stream(label.path("positions").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        return new Move(
                label.path("action").asString(""),
                Happenings.familyName(label.path("person").asString("")),
                alike(offices),
                label.path("effective").asString(""),
                label.path("reason").asString(""));
    }

    static Optional<Move> of(Event event) {
        if (event instanceof Appointment come) {
            return Optional.of(of("appointed", come.person(), come.positions(), come.effective(), ""));
        }
        if (event instanceof Departure go) {
            return Optional.of(of(
                    "departed",
                    go.person(),
                    go.positions(),
                    go.effective(),
                    go.reason().map(Reason::label).orElse("")));
        }
        return Optional.empty();
    }

    private static Move of(
            String action, String person, List<String> offices, Optional<PrintedDate> effective, String reason) {
        return new Move(
                action,
                Happenings.familyName(person),
                alike(offices),
                effective.map(day -> day.date().toString()).orElse(""),
                reason);
    }

    boolean isSamePerson(Move other) {
        return action.equals(other.action) && family.equals(other.family);
    }

    boolean isSame(Move other) {
        return isSamePerson(other) && offices.equals(other.offices);
    }

    @Override
    public String toString() {
        return "%s %s %s %s %s"
                .formatted(action, family, new TreeSet<>(offices), effective, reason)
                .strip();
    }

    private static Set<String> alike(Collection<String> offices) {
        return offices.stream().map(Move::alike).collect(Collectors.toSet());
    }

    private static String alike(String office) {
        var text = office.toLowerCase(Locale.ROOT)
                .replaceAll(" of (?:the|its|our) (?:[^ ]+ )?board(?: of directors)?$", "")
                .replaceAll("[,&]", " ")
                .replaceAll("\\b(?:and|of)\\b", " ");
        for (var abbreviation : SHORT.entrySet()) {
            text = text.replaceAll("\\b" + abbreviation.getKey() + "\\b", abbreviation.getValue());
        }
        return text.replaceAll("\\s+", " ").strip();
    }
}
