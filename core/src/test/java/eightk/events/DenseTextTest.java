package eightk.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import eightk.testkit.HangGuard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Text in which every word could be part of an event. The limit of time is a guard against hanging.
class DenseTextTest {

    private static final int WORDS = 200_000;

    private static final List<String> PEOPLE = List.of(
            "Jane", "Roe", "John", "Q.", "Smith,", "Mary", "Ann", "Doe", "Mr.", "Ms.", "he", "she", "his", "Robert");
    private static final List<String> MOVES = List.of(
            "resigned",
            "appointed",
            "elected",
            "retire",
            "was",
            "has",
            "been",
            "as",
            "to",
            "serve",
            "the",
            "Board",
            "of");
    private static final List<String> OFFICES = List.of(
            "Directors", "President", "Chief", "Executive", "Officer", "and", "director", "Vice", "from", "effective");
    private static final List<String> DEALS = List.of(
            "agreement",
            "entered",
            "into",
            "completed",
            "acquisition",
            "of",
            "$5",
            "million",
            "the",
            "Company",
            "notes",
            "terminated",
            "amended",
            "dividend",
            "shares",
            "with",
            "Acme",
            "Corp.",
            "dated",
            "May",
            "1,",
            "2024",
            "and");

    private static final List<String> VOTES = List.of(
            "1,200",
            "votes",
            "for",
            "against",
            "Mary",
            "Poe",
            "(",
            "of",
            "the",
            "cast",
            "merger",
            "was",
            "34",
            "withheld",
            "annual",
            "every",
            "two",
            "years",
            "Mr.",
            "shares",
            "voted",
            "no",
            "\n\n",
            "For:",
            "Abstain");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isReadInTime(String what, String item, List<String> words) {
        var report = report(item, shuffled(words));

        HangGuard.ends(() -> new EventReader().read(report));
    }

    @Test
    void tellsWhatStandsBeforeTheLimitAndNotWhatStandsAfterIt() {
        var news = "On May 2, 2024, the Board appointed Jane Roe as Chief Financial Officer. ";
        var words = "These words tell nothing. ".repeat(Passages.LONGEST / 20);

        assertEquals(1, events(news + words).size());
        assertEquals(1, events("x ".repeat(100) + news).size());
        assertEquals(0, events(words + news).size());
    }

    private static List<Event> events(String text) {
        return new EventReader().read(report("Item 5.02 Departure of Directors or Certain Officers", text));
    }

    static Stream<Arguments> isReadInTime() {
        var departures = "Item 5.02 Departure of Directors or Certain Officers";
        var people = Stream.of(PEOPLE, MOVES, OFFICES).flatMap(List::stream).toList();
        return Stream.of(
                arguments("names and offices", departures, people),
                arguments("names alone", departures, PEOPLE),
                arguments(
                        "verbs and offices",
                        departures,
                        Stream.of(MOVES, OFFICES).flatMap(List::stream).toList()),
                arguments(
                        "companies called for short", "Item 1.01 Entry into a Material Definitive Agreement", shorts()),
                arguments("deals", "Item 1.01 Entry into a Material Definitive Agreement", DEALS),
                arguments("votes", "Item 5.07 Submission of Matters to a Vote of Security Holders", VOTES),
                arguments(
                        "choices alone",
                        "Item 5.07 Submission of Matters to a Vote of Security Holders",
                        List.of("For\n\n", "Against\n\n")),
                arguments(
                        "words of voting alone",
                        "Item 5.07 Submission of Matters to a Vote of Security Holders",
                        List.of("votes", "cast")),
                arguments("days called by names", "Item 1.01 Entry into a Material Definitive Agreement", days()),
                arguments("auditors", "Item 4.01 Changes in Registrant's Certifying Accountant", auditors()),
                arguments("as many people as there is room for", departures, persons()),
                arguments("results under the item for disclosure", "Item 9. Regulation FD Disclosure", results()),
                arguments("pages", "Item 8.01 Other Events", pages()),
                arguments(
                        "all of it",
                        "Item 8.01 Other Events",
                        Stream.of(people, DEALS).flatMap(List::stream).toList()));
    }

    private static CurrentReport report(String item, String words) {
        var text = "FORM 8-K\n\nDate of Report: May 6, 2024\n\n" + item + "\n\n" + words + "\n\nSIGNATURES\n";
        return CurrentReports.read(Bytes.of(text.getBytes(StandardCharsets.UTF_8)))
                .value();
    }

    private static List<String> pages() {
        return List.of("nothing was told of what went on with all that there was to tell of it\n\n");
    }

    private static List<String> persons() {
        return IntStream.range(0, 26 * 26 * 26)
                .mapToObj(i -> "John A%c%c%cs %s. "
                        .formatted(
                                'a' + i / 676,
                                'a' + i / 26 % 26,
                                'a' + i % 26,
                                i % 2 == 0 ? "resigned" : "was appointed President"))
                .toList();
    }

    private static List<String> results() {
        return List.of("The results of the period ended well.");
    }

    private static List<String> days() {
        return IntStream.range(0, 26 * 26)
                .mapToObj(i ->
                        "the A%c%cs Date (the \"Closing Date\"), May 1, 2024,".formatted('a' + i / 26, 'a' + i % 26)
                                + (i % 20 == 0 ? " entered into a Lease with Cedar LLC on the Closing Date." : ""))
                .toList();
    }

    private static List<String> auditors() {
        return IntStream.range(0, 26 * 26)
                .mapToObj(i -> "It did not say that it dismissed A%c%cs.".formatted('a' + i / 26, 'a' + i % 26))
                .toList();
    }

    private static List<String> shorts() {
        return IntStream.range(0, 5_000)
                .mapToObj("entered into an agreement with Acme Corp. (\"A%dB\")."::formatted)
                .toList();
    }

    private static String shuffled(List<String> words) {
        return new Random(1).ints(WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }
}
