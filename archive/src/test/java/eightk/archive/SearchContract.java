package eightk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.Search.Field;
import eightk.archive.Search.Filter;
import eightk.archive.Search.Level;
import eightk.archive.Search.Order;
import eightk.archive.Search.Request;
import eightk.archive.memory.MemoryStore;
import eightk.edgar.SubmissionReader;
import eightk.events.EventReader;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.report.CurrentReports;
import eightk.testkit.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every search must do. The test of an implementation is this interface and one method.
public interface SearchContract {

    /// An empty index of an archive.
    Search open(Archive archive) throws IOException;

    /// A library to read in; a test class may give the same one again and again.
    default Library library() throws IOException {
        return new Library(this);
    }

    /// An archive of all samples and its search, shown up to the end.
    class Library implements AutoCloseable {

        public final Archive archive = new MemoryStore(new TestClock("2026-06-25T16:00:00Z")).archive();
        public final Search search;

        public Library(SearchContract contract) throws IOException {
            search = contract.open(archive);
            for (var folder : Samples.folders()) {
                add(folder.getFileName().toString(), archive, search);
            }
            search.show(last(archive));
        }

        private static void add(String sample, Archive archive, Search search) throws IOException {
            var bytes = Bytes.mapped(Samples.submission(sample));
            var entry = archive.append(numberOf(sample), bytes);
            put(entry, bytes, search);
        }

        static void put(Entry entry, Bytes bytes, Search search) throws IOException {
            var report = CurrentReports.read(bytes).value();
            search.put(
                    entry.position(),
                    entry.number(),
                    entry.at(),
                    report,
                    new EventReader().read(report),
                    entry.position() % 2 == 0 ? search.texts(report) : List.of());
        }

        public void show() throws IOException {
            search.show(last(archive));
        }

        private static Entry last(Archive archive) throws IOException {
            return archive.after(0, Archive.MOST_AT_ONCE).getLast();
        }

        public Search.Answer find(String words, Level level) throws IOException {
            return search.find(Request.of(words, search.position()).at(level).limit(100));
        }

        @Override
        public void close() throws IOException {
            search.close();
        }
    }

    static AccessionNumber numberOf(String sample) throws IOException {
        return new SubmissionReader()
                .read(Bytes.mapped(Samples.submission(sample)))
                .value()
                .header()
                .accessionNumber()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unauthorized encrypted                          | DOCUMENT | 2024-cybersecurity",
                "UNAUTHORIZED person                             | DOCUMENT | 2024-cybersecurity",
                "\"an unauthorized person had entered\"          | DOCUMENT | 2024-cybersecurity",
                "\"unauthorized entered person\"                 | DOCUMENT |",
                "\"intruder servers\"~20                         | DOCUMENT | 2024-cybersecurity",
                "servers NEAR(20) \"the intruder\"               | DOCUMENT | 2024-cybersecurity",
                "servers NEAR(2) intruder                        | DOCUMENT |",
                "cybersec*                                       | DOCUMENT | 2024-cybersecurity",
                "Northmoor OR Cinnabar                           | DOCUMENT | 2024-cybersecurity 2003-text",
                "form:8-K/A                                      | DOCUMENT | 2018-amendment",
                "form:8-K12B -zebra                              | DOCUMENT | 2020-8k12b-successor",
                "item:1.05                                       | DOCUMENT | 2024-cybersecurity",
                "event:votes                                     | EVENT    | 2012-annual-meeting 2010-default",
                "annual meeting Macon                            | EVENT    | 2012-annual-meeting",
                "item:5.07 nominees                              | ITEM     | 2012-annual-meeting",
                "company:\"cinnabar assay\"                      | DOCUMENT | 2003-text",
                "cik:9991111                                     | DOCUMENT | 2024-cybersecurity",
                "cik:0009991111                                  | DOCUMENT | 2024-cybersecurity",
                "ticker:aldv form:8-K item:2.02                  | DOCUMENT | 2024-inline-xbrl",
                "exhibit:10.1 \"Cottonwood Plains Electric\"     | DOCUMENT | 2011-co-registrants",
                "exhibit:10 \"Cottonwood Plains Electric\"       | DOCUMENT | 2011-co-registrants",
                "sic:2834                                        | DOCUMENT | 2017-html",
                "state:IN filed:2024                             | DOCUMENT | 2024-cybersecurity",
                "status:furnished exhibit:99                     | DOCUMENT | 2024-inline-xbrl 2023-three-securities 2004-08-20-last-day",
                "filed:2017-10-01..2017-10-31                    | DOCUMENT | 2017-html",
                "period:2017-10-05                               | DOCUMENT | 2017-html",
                "(item:1.05 OR item:5.07) -servers               | ITEM     | 2012-annual-meeting 2010-default",
                "number:0009990404-17-000046                     | DOCUMENT | 2017-html",
            })
    default void findsByWordsAndFields(String words, Level level, String samples) throws Exception {
        try (var library = library()) {
            var expected = new ArrayList<AccessionNumber>();
            for (var sample : samples == null ? new String[0] : samples.split(" ")) {
                expected.add(numberOf(sample));
            }
            assertThat(library.find(words, level).hits().stream()
                            .map(Search.Hit::number)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    default void tellsWhoCameAndWent() throws Exception {
        try (var library = library()) {
            var departures =
                    library.find("event:departure filed:2017", Level.EVENT).hits();
            assertThat(departures).isNotEmpty();
            var person = departures.getFirst().event().orElseThrow().person();
            assertThat(library.find("person:\"%s\"".formatted(person), Level.EVENT).hits().stream()
                            .map(Search.Hit::key))
                    .contains(departures.getFirst().key());
        }
    }

    @Test
    default void quotesWhereTheWordsStand() throws Exception {
        try (var library = library()) {
            var words = "\"an unauthorized person had entered\" servers";
            var hit = library.find(words, Level.DOCUMENT).hits().getFirst();
            var passage = library.search.passages(hit, words, 3).getFirst();
            assertThat(passage.quote()).contains("found that an unauthorized person had entered part of its");
            var mark = passage.marks().getFirst();
            assertThat(passage.quote().substring(mark.from(), mark.to()))
                    .isEqualTo("an unauthorized person had entered");
            assertThat(passage.place().document()).isEqualTo(1);
            assertThat(passage.place().line()).isPositive();
        }
    }

    @Test
    default void quotesItemsAndEventsToo() throws Exception {
        try (var library = library()) {
            for (var level : List.of(Level.ITEM, Level.EVENT)) {
                var hit = library.find("annual meeting Macon", level).hits().getFirst();
                assertThat(library.search.passages(hit, "Macon", 1).getFirst().quote())
                        .contains("in Macon, Georgia on May 15, 2012");
            }
        }
    }

    @Test
    default void reachesEveryHitByItsCursorInEveryOrder() throws Exception {
        try (var library = library()) {
            for (var order : Order.values()) {
                var all = Request.of("company", library.search.position()).by(order);
                var whole = library.search.find(all.limit(100));
                var seen = new ArrayList<Long>();
                var cursor = Optional.<String>empty();
                do {
                    var page = library.search.find(all.limit(2).from(cursor));
                    assertThat(page.total()).isEqualTo(whole.total());
                    page.hits().forEach(hit -> seen.add(hit.key()));
                    cursor = page.next();
                } while (cursor.isPresent());
                assertThat(seen)
                        .containsExactlyElementsOf(
                                whole.hits().stream().map(Search.Hit::key).toList())
                        .hasSizeGreaterThan(10);
            }
        }
    }

    @Test
    default void countsTheValuesOfAllHits() throws Exception {
        try (var library = library()) {
            var answer = library.search.find(Request.of("filed:2024", library.search.position())
                    .limit(1)
                    .counting(List.of(Field.FORM, Field.SIC, Field.FILED)));
            assertThat(answer.count(Field.FORM)).containsExactly(new Search.Count("8-K", answer.total()));
            assertThat(answer.count(Field.FILED).stream().map(Search.Count::value))
                    .containsExactlyInAnyOrder("2024-05", "2024-10");
            assertThat(answer.count(Field.SIC).stream().map(Search.Count::value))
                    .containsExactlyInAnyOrder("4213", "3561");
        }
    }

    @Test
    default void narrowsByAnyOfSomeValues() throws Exception {
        try (var library = library()) {
            var answer = library.search.find(Request.of("", library.search.position())
                    .at(Level.ITEM)
                    .where(List.of(new Filter(Field.ITEM, List.of("1.05", "5.07")))));
            assertThat(answer.total()).isEqualTo(3);
        }
    }

    @Test
    default void showsNothingBeforeItsTimeNorPastAPosition() throws Exception {
        try (var library = new Library(this)) {
            long last = library.search.position();
            assertThat(library.search.find(Request.of("", last - 1)).total())
                    .isLessThan(library.search.find(Request.of("", last)).total());
            var late = new AccessionNumber(eightk.archive.Samples.LOGIN, 26, 1);
            var bytes = eightk.archive.Samples.bytes("<TYPE>8-K\n<TEXT>\nzebra crossing\n</TEXT>\n");
            var entry = library.archive.append(late, bytes);
            Library.put(entry, bytes, library.search);
            assertThat(library.find("zebra", Level.DOCUMENT).hits()).isEmpty();
            library.search.show(entry);
            assertThat(library.search.find(Request.of("zebra", last)).hits()).isEmpty();
            assertThat(library.search
                            .find(Request.of("zebra", entry.position()).after(last))
                            .hits())
                    .hasSize(1);
        }
    }

    @Test
    default void forgetsWhatWasRemoved() throws Exception {
        try (var library = new Library(this)) {
            var number = numberOf("2024-cybersecurity");
            library.archive.delete(number, "Filed by mistake.");
            library.search.remove(number);
            library.show();
            assertThat(library.find("cybersec* OR cik:9991111", Level.DOCUMENT).hits())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "cinnabar ridge, 0009990202",
        "cinnabar assay, 0009990202",
        "cinabar instruments, 0009990202",
        "aldv, 0009990505",
        "9990505, 0009990505",
        "Northmore Freight, 0009991111",
        "cotton plains electric, 0009990607"
    })
    default void knowsCompaniesByAllTheirNames(String words, String cik) throws Exception {
        try (var library = library()) {
            var companies = library.search.companies(words, library.search.position(), 5);
            assertThat(companies.stream().map(company -> company.cik().toString()))
                    .as("%s", companies)
                    .contains(cik);
        }
    }

    @Test
    default void namesACompanyAsItIsCalledNow() throws Exception {
        try (var library = library()) {
            var company = library.search
                    .companies("alder pump", library.search.position(), 5)
                    .getFirst();
            assertThat(company.name()).isEqualTo("Aldervale Flow Technologies, Inc.");
            assertThat(company.formerNames()).containsExactly("ALDERVALE PUMP CO");
            assertThat(company.tickers()).containsExactly("ALDV");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"open          | a query must have a closing quotation mark at character 1, found '\"open'",
                "(a              | a query must have a closing bracket at character 3, found the end",
                "a)              | a query must have the end or another word at character 2, found ')'",
                "ab*             | a word with * must begin with at least 3 letters, found 'ab*'",
                "filed:yesterday | filed must be like 2024, 2024-01, 2024-01-31 or 2024-01..2024-06, found 'yesterday'",
                "item:           | a query must have a value at character 6, found the end",
                "a NEAR(500) b   | words must be at most 100 apart, found '500'",
            })
    default void saysWhatIsWrongWithAQuery(String words, String message) throws Exception {
        try (var library = library()) {
            assertThatThrownBy(() -> library.find(words, Level.DOCUMENT))
                    .isInstanceOf(BadQueryException.class)
                    .hasMessage(message);
        }
    }

    @Test
    default void boundsHostileQueries() throws Exception {
        try (var library = library()) {
            for (var words : List.of("a".repeat(1_001), "(".repeat(100), "- ".repeat(200), "a ".repeat(100))) {
                assertThatThrownBy(() -> library.find(words, Level.DOCUMENT)).isInstanceOf(BadQueryException.class);
            }
            assertThatThrownBy(() -> library.search.find(
                            Request.of("a", library.search.position()).from(Optional.of("b_1_2"))))
                    .isInstanceOf(BadQueryException.class);
            assertThat(library.find("... !!!", Level.DOCUMENT).hits()).isEmpty();
        }
    }
}
