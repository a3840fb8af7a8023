package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.testkit.Shared;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Scores the events found in the labelled filings, prints the score, and fails where it has fallen.
class EventAccuracyTest {

    private static List<Labelled> filings = List.of();

    @BeforeAll
    static void readTheLabelledFilings() throws IOException {
        filings = Labelled.in(Shared.path("corpus"));
    }

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
                case Appointment(
                        _,
                        var person,
                        _,
                        _,
                        var positions,
                        _,
                        var effective,
                        var interim,
                        _) ->
                    Optional.of(new Move(
                            "appointed",
                            person,
                            positions,
                            effective.map(d -> d.date().toString()).orElse("null"),
                            "null",
                            interim));
                case Departure(
                        _,
                        var person,
                        _,
                        _,
                        var positions,
                        var effective,
                        var reason,
                        _,
                        var interim,
                        _) ->
                    Optional.of(new Move(
                            "departed",
                            person,
                            positions,
                            effective.map(d -> d.date().toString()).orElse("null"),
                            reason.map(Reason::label).orElse("null"),
                            interim));
                default -> Optional.empty();
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
    void findsWhoComesAndGoes() {
        var people = new Tally("people");
        var named = new Tally("people, offices apart");
        var effective = new Tally("people, effective date");
        var reason = new Tally("people, reason");
        var without = new Tally("people where none are");
        for (var filing : filings) {
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
        assertThat(people.f1()).as("%s", people).isGreaterThanOrEqualTo(0.97);
        assertThat(without.falselyFound()).as("%s", without.mistakes()).isLessThanOrEqualTo(1);
    }

    /// The figures of one ballot; those that are absent are not in the map.
    record Count(Map<String, Long> votes) {

        static Count of(JsonNode row) {
            var votes = new TreeMap<String, Long>();
            var names = Map.of("years1", "oneYear", "years2", "twoYears", "years3", "threeYears");
            row.propertyStream()
                    .filter(field -> field.getValue().isNumber())
                    .forEach(field -> votes.put(
                            names.getOrDefault(field.getKey(), field.getKey()),
                            field.getValue().asLong()));
            return new Count(votes);
        }

        static Count of(Ballot ballot) {
            var votes = new TreeMap<String, Long>();
            ballot.votes().forEach((choice, count) -> votes.put(choice.label(), count));
            return new Count(votes);
        }
    }

    @Test
    void readsEveryFigureOfTheVotes() {
        var rows = new Tally("votes, rows");
        var meetings = new Tally("votes, meeting dates");
        var tables = new Tally("votes, whole tables");
        for (var filing : filings) {
            var label = filing.label().path("votes");
            var labelled = label.path("rows").values().stream().map(Count::of).toList();
            var votes = filing.events(Votes.class);
            var found = votes.stream()
                    .flatMap(event -> event.ballots().stream())
                    .map(Count::of)
                    .toList();
            rows.compare(filing.file(), labelled, found, Count::equals);
            if (!labelled.isEmpty()) {
                tables.compare(filing.file(), List.of(Set.copyOf(labelled)), List.of(Set.copyOf(found)), Set::equals);
                meetings.compare(
                        filing.file(),
                        List.of(label.path("meetingDate").asString()),
                        votes.stream()
                                .flatMap(event -> event.meeting().stream())
                                .map(day -> day.date().toString())
                                .toList(),
                        String::equals);
            }
        }
        Stream.of(rows, tables, meetings).forEach(System.out::println);
        Stream.of(rows, meetings).flatMap(tally -> tally.mistakes().stream()).forEach(System.out::println);
        assertThat(rows.f1()).as("%s", rows).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsThePeriodsOfResults() {
        var results = new Tally("results");
        for (var filing : filings) {
            var label = filing.label().path("results");
            var labelled = label.isMissingNode() || label.isNull()
                    ? List.<String>of()
                    : List.of(label.path("exhibit").asString() + " "
                            + label.path("period").asString());
            var found = filing.events(Results.class).stream()
                    .map(event -> event.exhibit().orElse("null") + " " + event.period())
                    .toList();
            results.compare(filing.file(), labelled, found, EventAccuracyTest::sayTheSame);
        }
        System.out.println(results);
        results.mistakes().forEach(System.out::println);
        assertThat(results.f1()).as("%s", results).isGreaterThanOrEqualTo(0.95);
    }

    /// Exhibit and period agree when the period ends on the same day, or, where no day is given, has the same words.
    private static boolean sayTheSame(String label, String found) {
        return ends(label).equals(ends(found)) && label.split(" ", 2)[0].equals(found.split(" ", 2)[0]);
    }

    private static Set<String> ends(String period) {
        var days = Pattern.compile("\\w+ \\d{1,2}, \\d{4}")
                .matcher(period)
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
        return days.isEmpty() ? Set.of(period.toLowerCase(Locale.ROOT).split(" ")) : days;
    }

    @Test
    void findsChangesOfAuditor() {
        var auditors = new Tally("auditor changes");
        for (var filing : filings) {
            var labelled = filing.label().path("auditor").values().stream()
                    .map(label -> List.of(
                            label.path("former").asString("null"),
                                    label.path("new").asString("null"),
                            label.path("action").asString("null"),
                                    label.path("date").asString("null")))
                    .toList();
            var found = filing.events(AuditorChange.class).stream()
                    .map(event -> List.of(
                            event.former().orElse("null"),
                            event.successor().orElse("null"),
                            event.action().map(action -> action.label()).orElse("null"),
                            event.date().map(day -> day.date().toString()).orElse("null")))
                    .toList();
            auditors.compare(filing.file(), labelled, found, List::equals);
        }
        System.out.println(auditors);
        auditors.mistakes().forEach(System.out::println);
        assertThat(auditors.f1()).as("%s", auditors).isGreaterThanOrEqualTo(0.9);
    }
}
