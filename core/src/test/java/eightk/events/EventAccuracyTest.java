package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.testkit.Shared;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Scores the events found in the labelled filings, prints the score, and fails where it has fallen.
class EventAccuracyTest {

    /// A label or a finding about one person.
    record Move(String action, String person, List<String> offices, String effective, String reason, boolean interim) {

        static Move of(JsonNode label) {
            return new Move(
                    label.path("action").asString(),
                    label.path("person").asString(),
                    label.path("positions").values().stream()
                            .map(JsonNode::asString)
                            .toList(),
                    label.path("effective").asString("null"),
                    label.path("reason").asString("null"),
                    label.path("interim").asBoolean());
        }

        static Optional<Move> of(Event event) {
            return switch (event) {
                case Event.Appointment(_, var person, var positions, var effective, var interim) ->
                    Optional.of(new Move(
                            "appointed",
                            person,
                            positions,
                            effective.map(d -> d.date().toString()).orElse("null"),
                            "null",
                            interim));
                case Event.Departure(_, var person, var positions, var effective, var reason, var interim) ->
                    Optional.of(new Move(
                            "departed",
                            person,
                            positions,
                            effective.map(d -> d.date().toString()).orElse("null"),
                            reason.map(Reason::label).orElse("null"),
                            interim));
            };
        }

        boolean isSamePerson(Move other) {
            return action.equals(other.action) && new PersonName(person).isAlike(new PersonName(other.person));
        }

        boolean isSame(Move other) {
            return isSamePerson(other) && Offices.alike(offices).equals(Offices.alike(other.offices));
        }
    }

    @Test
    void findsWhoComesAndGoes() throws IOException {
        var people = new Tally("people");
        var named = new Tally("people, offices apart");
        var effective = new Tally("people, effective date");
        var reason = new Tally("people, reason");
        var without = new Tally("people where none are");
        for (var filing : Labelled.in(Shared.path("corpus"))) {
            var labels = filing.label().path("people").values().stream()
                    .map(Move::of)
                    .toList();
            var found = filing.events().stream()
                    .map(Move::of)
                    .flatMap(Optional::stream)
                    .toList();
            people.compare(filing.file(), labels, found, Move::isSame);
            named.compare(filing.file(), labels, found, Move::isSamePerson);
            var both = labels.stream()
                    .filter(label -> found.stream().anyMatch(label::isSamePerson))
                    .toList();
            var foundBoth = found.stream()
                    .filter(move -> labels.stream().anyMatch(move::isSamePerson))
                    .toList();
            effective.compare(
                    filing.file(),
                    both,
                    foundBoth,
                    (l, f) -> l.isSamePerson(f) && l.effective().equals(f.effective()));
            reason.compare(
                    filing.file(),
                    both,
                    foundBoth,
                    (l, f) -> l.isSamePerson(f) && l.reason().equals(f.reason()));
            if (labels.isEmpty()) {
                without.compare(filing.file(), List.of(), found, (_, _) -> false);
            }
        }
        Stream.of(people, named, effective, reason).forEach(System.out::println);
        Stream.of(people, effective, reason)
                .flatMap(tally -> tally.mistakes().stream())
                .forEach(System.out::println);
        assertThat(people.f1()).as("%s", people).isGreaterThanOrEqualTo(0.80);
        assertThat(without.falselyFound()).as("%s", without.mistakes()).isLessThanOrEqualTo(1);
    }
}
