package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.testkit.Shared;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Responses of EDGAR's that were recorded, against ours over real filings: the same keys in the same order, the same
/// types, the same formats. What is not the same stands in the table, and in docs/PUBLIC-INTERFACES.md.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedResponsesTest {

    private static final String RECORDED = "corpus/public-interfaces";

    /// What EDGAR knows of a company and no header tells.
    private static final String UNKNOWN = "is NULL, not";

    /// Items of before 23 August 2004, of which no response was recorded.
    private static final String OLD_ITEMS = "items[] is written '9'";

    /// Company and form in either order, then number, date and file.
    private static final Pattern COLUMNS = Pattern.compile(".+? (\\d+) +(\\d{4}-?\\d\\d-?\\d\\d) +(\\S+) *");

    private RunningServer web;

    @BeforeAll
    void start() throws IOException {
        var files = Shared.files("corpus/submissions");
        web = new RunningServer();
        for (var file : files) {
            web.server.intake().mirror(Bytes.mapped(file));
        }
    }

    @AfterAll
    void stop() {
        if (web != null) {
            web.close();
        }
    }

    /// Recorded responses of one kind, and the address of ours that they judge.
    ///
    /// @param pointer to the response in the recording
    /// @param otherwise what differs and may: a part of each line that says so
    record Kind(String path, String pointer, List<String> files, Set<String> otherwise) {
        @Override
        public String toString() {
            return path;
        }
    }

    private static Stream<Kind> json() {
        return Stream.of(
                // Two of the three are of November 2025; the third, of February, has isXBRLNumeric, always null.
                new Kind(
                        "/submissions/CIK0001018724.json",
                        "/data",
                        List.of(
                                "submissions_json-submissions_0001071739__64809c45.json",
                                "submissions_json-submissions_0001510295.json",
                                "submissions_json-data.sec.gov_submissions_CIK0001847577.json"),
                        Set.of(UNKNOWN, ".category is written ''", OLD_ITEMS)),
                new Kind(
                        "/files/company_tickers_exchange.json",
                        "",
                        List.of("tickers_json-company_tickers_exchange.json"),
                        Set.of()),
                new Kind(
                        "/Archives/edgar/data/1018724/000101872425000034/index.json",
                        "",
                        List.of("dirindex_json-0001213900-24-004875-index.json"),
                        Set.of("size is written")), // a file may be as long as it is
                new Kind(
                        "/LATEST/search-index?q=agreement",
                        "",
                        List.of("efts_json-101_hits.json", "efts_json-9999_hits.json", "efts_json-10000_hits.json"),
                        Set.of(".query has the keys", ".hits.hits[]._source.film_num", OLD_ITEMS)));
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonHasTheKeysTypesAndFormatsOfWhatWasRecorded(Kind kind) throws IOException {
        var recorded = new ArrayList<JsonNode>();
        for (var file : kind.files) {
            var whole = Shape.json(recorded(file));
            recorded.add(whole.has("timestamp") ? whole.at(kind.pointer) : whole);
        }
        var ours = Shape.ofJson(List.of(Shape.json(web.get(kind.path).body())));
        assertThat(ours.differences(Shape.ofJson(recorded)))
                .filteredOn(line -> kind.otherwise.stream().noneMatch(line::contains))
                .isEmpty();
    }

    /// In 2021 a hit had a `_type` and one `root_form`, and its sequence was a text; a search was posted as it is now.
    @Test
    void aPostedSearchIsAnsweredLikeTheOthers() throws IOException {
        var recorded = Shape.json(recorded("efts_json-search-index-37d955-POST__40e760a5.json"));
        var answer = web.send(
                web.request("/LATEST/search-index")
                        .POST(BodyPublishers.ofString("{\"q\":\"agreement\",\"category\":\"custom\"}"))
                        .build(),
                BodyHandlers.ofString());
        var differences = Shape.ofJson(List.of(Shape.json(answer.body()))).differences(Shape.ofJson(List.of(recorded)));
        assertThat(differences)
                .filteredOn(line -> !line.startsWith(".hits.hits[]"))
                .allMatch(line -> line.startsWith(".query"));
    }

    @Test
    void currentFilingsHaveTheShapeOfWhatWasRecorded() throws IOException {
        var recorded = new ArrayList<String>();
        for (var file : List.of(
                "atom-_cgi-bin_browse-edgar_action_getcurrent_count_100_start_300_type_owner_include_output_atom.xml",
                "atom-cgi-bin_browse-edgar_action_getcurrent_count_100_start_1100_type_owner_include_output_atom__5e78763a.xml",
                "atom-cgi-bin_browse-edgar_action_getcurrent_count_100_start_3200_type_owner_include_output_atom.xml",
                "atom-filings_atom_feed__f6d25db3.xml",
                "atom-ov_cgi-bin_browse-edgar_action_getcurrent_count_100_start_0_type_owner_include_output_atom__c8c487fc.xml")) {
            recorded.add(recorded(file));
        }
        var ours = web.get("/cgi-bin/browse-edgar?action=getcurrent&count=100&output=atom")
                .body();
        assertThat(Shape.ofXml(List.of(ours)).differences(Shape.ofXml(recorded)))
                .isEmpty();
    }

    /// Each line of an index, with its columns where they were when it was recorded.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edgarindex-badform.idx.txt                   | full-index/2025/QTR1/form.idx",
                "edgarindex-badform.idx__9a336fee.txt         | full-index/2025/QTR1/form.idx",
                "edgarindex-file.txt                          | daily-index/2025/QTR2/master.20250501.idx",
                "edgarindex-empty-form.idx                    | full-index/2025/QTR1/form.idx",
                "edgarindex-crawler_sample.idx                | daily-index/2025/QTR2/crawler.20250501.idx",
                "edgarindex-master.20181231.idx               | daily-index/2025/QTR2/master.20250501.idx",
                "edgarindex-master.20181231__d74d5efc.idx     | daily-index/2025/QTR2/master.20250501.idx",
                "edgarindex-master.idx                        | full-index/2025/QTR1/master.idx"
            })
    void indexesHaveTheHeadAndTheColumnsOfWhatWasRecorded(String file, String path) throws IOException {
        var ours = web.get("/Archives/edgar/" + path);
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(head(ours.body())).isEqualTo(head(recorded(file)));
        var recorded = layouts(recorded(file));
        assertThat(layouts(ours.body())).isNotEmpty().allMatch(row -> recorded.isEmpty() || recorded.contains(row));
    }

    /// The submission that the recorded page was made of is made again, and its page is the recorded one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "escaped-.gov_Archives_edgar_data_749647_000149315225029712_0001493152-25-029712-index-headers.html",
                "escaped-objectivecapital.form144-index-headers.html"
            })
    void aHeaderPageIsTheRecordedOneByteForByte(String file) throws IOException {
        var recorded = recorded(file);
        var text = Parser.unescapeEntities(recorded.substring(recorded.indexOf("<PRE>") + 5), false)
                .replaceAll("<TEXT>\n(<a href.*\n)+", "<TEXT>\nWords.\n</TEXT>\n")
                .replaceFirst("</PRE>.*", "");
        var number = first(text, "ACCESSION NUMBER:\\s+(\\S+)");
        var cik = Long.parseLong(first(text, "CENTRAL INDEX KEY:\\s+(\\d+)"));
        try (var other = new RunningServer()) {
            other.server.intake().mirror(Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1)));
            var page =
                    "/Archives/edgar/data/%d/%s/%s-index-headers.html".formatted(cik, number.replace("-", ""), number);
            assertThat(other.get(page).body()).isEqualToIgnoringNewLines(withoutRenderings(recorded));
        }
    }

    /// EDGAR shows data in XML as pages too, which no current report has.
    private static String withoutRenderings(String page) {
        return page.replaceAll("(?m)^<a href=\"xsl.*\\n", "").replace("- RAW XML:", "- file:");
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "indexpage-www.sec.gov_Archives_edgar_data_1364742_0001193125-23-048785-index.html, true",
        "indexpage-0000950134-04-011124-index.htm.html, false",
        "indexpage-0000950134-06-015291-index.htm.html, false",
        "indexpage-0000712515-16-000086-index.htm.html, false",
        "indexpage-0001144204-16-096273-index.html, false",
        "indexpage-0001164150-07-000163-index.html, false"
    })
    void anIndexPageHasWhatScrapersLookFor(String file, boolean whole) throws IOException {
        var recorded = Jsoup.parse(recorded(file));
        var ours = Jsoup.parse(web.get("/Archives/edgar/data/1018724/000101872425000034/0001018724-25-000034-index.htm")
                .body());
        assertThat(texts(ours, "table.tableFile tr:first-child th"))
                .containsAll(texts(recorded, "table.tableFile tr:first-child th"));
        assertThat(texts(ours, "div.mailer").stream().map(RecordedResponsesTest::firstTwoWords))
                .contains("Mailing Address", "Business Address");
        assertThat(texts(ours, ".formGrouping .infoHead"))
                .containsAll(
                        whole
                                ? texts(recorded, ".formGrouping .infoHead")
                                : List.of("Filing Date", "Accepted", "Documents"));
        assertThat(ours.select("#formName").text()).matches("Form \\S+ - Current report:");
        assertThat(ours.select("#secNum").text()).matches("SEC Accession No\\. \\d{10}-\\d\\d-\\d{6}");
        if (whole) {
            assertThat(texts(ours, "table.tableFile").size())
                    .isEqualTo(texts(recorded, "table.tableFile").size());
            assertThat(ours.select("table.tableFile").eachAttr("summary"))
                    .isEqualTo(recorded.select("table.tableFile").eachAttr("summary"));
            assertThat(labels(ours)).isEqualTo(labels(recorded));
            assertThat(firstLink(ours)).startsWith("/ix?doc=/Archives/edgar/data/1018724/");
            assertThat(ours.select("table.tableFile tr").get(2).className()).isEqualTo("evenRow");
            assertThat(texts(ours, ".companyName").getFirst())
                    .matches(".+ \\(Filer\\) CIK: \\d{10} \\(see all company filings\\)");
        }
    }

    /// Every recording judges something of ours, but for what is no response:
    /// `atom-feed_test__a89e6506.exs`, a test with a feed of 2016 in it,
    /// `escaped-TestLifecycleNavigation.test_file_number_extraction.yaml`, the header page once more, and
    /// `submissions_json-sec_submissions_nvda.json`, five columns cut out of a response.
    @Test
    void noRecordingIsLeftOut() throws IOException {
        var source = Files.readString(Path.of(System.getProperty("eightk.home", ".."))
                .resolve("server/src/test/java/eightk/server/RecordedResponsesTest.java"));
        assertThat(Shared.files(RECORDED))
                .extracting(file -> file.getFileName().toString())
                .filteredOn(name -> !source.contains(name))
                .isEmpty();
    }

    private static String recorded(String name) throws IOException {
        return Files.readString(Shared.path(RECORDED).resolve(name), StandardCharsets.ISO_8859_1);
    }

    /// What stands before the first row, without what differs by day.
    private static String head(String index) {
        return index.substring(0, index.indexOf('\n', index.indexOf("-----")))
                .replaceFirst("(?m)^(Last Data Received: +).*$", "$1")
                .replaceAll("(?m) +$", "");
    }

    /// Where the columns of the rows begin, or what stands between their bars.
    private static Set<String> layouts(String index) {
        return index.substring(index.indexOf('\n', index.indexOf("-----")) + 1)
                .lines()
                .map(RecordedResponsesTest::layout)
                .collect(Collectors.toSet());
    }

    private static String layout(String row) {
        if (row.contains("|")) {
            return row.replaceFirst("^\\d+\\|[^|]+\\|[^|]+", "9|company|form")
                    .replaceAll("\\d", "9")
                    .replaceFirst("data/9+", "data/9");
        }
        var columns = COLUMNS.matcher(row);
        return columns.matches()
                ? "%d %d %d %s"
                        .formatted(
                                columns.start(1),
                                columns.start(2),
                                columns.start(3),
                                columns.group(2).replaceAll("\\d", "9"))
                : row;
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    private static String firstTwoWords(String text) {
        return text.replaceFirst("^(\\S+ \\S+).*", "$1");
    }

    private static String firstLink(Document page) {
        return page.select("table.tableFile a").getFirst().attr("href");
    }

    /// `EIN.:`, `State of Incorp.:` and so on, in their order.
    private static List<String> labels(Document page) {
        return Pattern.compile("[A-Z][A-Za-z .]*:")
                .matcher(page.select(".identInfo").getFirst().text())
                .results()
                .map(m -> m.group().strip())
                .toList();
    }
}
