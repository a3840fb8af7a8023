package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgarFeedsTest {

    private static final String FIRST = "0009990001-12-000001";
    private static final String SECOND = "0009990001-12-000002";
    private static final String SUBMISSIONS = "/submissions/CIK0009990001.json";
    private static final String CURRENT = "/cgi-bin/browse-edgar?action=getcurrent&output=atom";
    private static final String COMPANY = "/cgi-bin/browse-edgar?action=getcompany&CIK=9990001&output=atom";

    private RunningServer web;

    @BeforeAll
    void start() throws Exception {
        web = RunningServer.mirroring(
                Sample.numbered(FIRST).of("Quillon & Sons Ferry Co"),
                Sample.numbered(SECOND).of("Quillon & Sons Ferry Co").filed(LocalDate.of(2012, 6, 1)));
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void listsTheFilingsOfACompanyNewestFirstInColumns() {
        assertThat(web.get(SUBMISSIONS).body())
                .contains("\"cik\":\"0009990001\"")
                .contains("\"name\":\"Quillon & Sons Ferry Co\"")
                .contains("\"accessionNumber\":[\"" + SECOND + "\",\"" + FIRST + "\"]")
                .contains("\"filingDate\":[\"2012-06-01\",\"2012-05-16\"]")
                .contains("\"acceptanceDateTime\":[\"2012-06-01T13:15:00.000Z\",\"2012-05-16T13:15:00.000Z\"]")
                .contains("\"items\":[\"8.01\",\"8.01\"]")
                .contains("\"primaryDocument\":[\"report.txt\",\"report.txt\"]")
                .endsWith("\"files\":[]}}");
    }

    /// The newest recording, which keeps the response under a key of its own.
    @Test
    void submissionsHaveTheKeysOfARecordedResponseInItsOrder() throws IOException {
        var recorded = shape(recorded("submissions_json-submissions_0001510295.json")).keySet().stream()
                .filter(key -> key.startsWith(".data."))
                .map(key -> key.substring(".data".length()))
                .filter(key -> !key.contains("[]"))
                .toList();
        assertThat(shape(web.get(SUBMISSIONS).body()).keySet())
                .filteredOn(key -> !key.contains("[]"))
                .containsExactlyElementsOf(recorded);
    }

    @Test
    void foldersHaveTheKeysOfARecordedResponse() throws IOException {
        var recorded = recorded("dirindex_json-0001213900-24-004875-index.json");
        var folder = web.get(Sample.numbered(FIRST).folder() + "index.json").body();
        assertThat(shape(folder)).isEqualTo(shape(recorded));
        assertThat(folder).contains("\"last-modified\":\"2012-05-16 09:15:00\"").contains(FIRST + ".txt");
    }

    @Test
    void feedsHaveTheElementsOfARecordedOne() throws IOException {
        var recorded = recorded(
                "atom-_cgi-bin_browse-edgar_action_getcurrent_count_100_start_300_type_owner_include_output_atom.xml");
        var from = recorded.indexOf("<title>8-K - ");
        var entry = recorded.substring(recorded.lastIndexOf("<entry>", from), recorded.indexOf("</entry>", from));
        var ours = web.get(CURRENT).body();
        assertThat(tags(ours.substring(ours.indexOf("<entry>"), ours.indexOf("</entry>"))))
                .isEqualTo(tags(entry));
        assertThat(ours.substring(0, ours.indexOf("<title>")))
                .isEqualTo(recorded.substring(0, recorded.indexOf("<title>")));
    }

    @Test
    void currentFilingsAreListedForEachFiler() {
        assertThat(web.get(CURRENT).body())
                .contains("<title>8-K - Quillon &amp; Sons Ferry Co (0009990001) (Filer)</title>")
                .contains("&lt;b&gt;Filed:&lt;/b&gt; 2012-06-01 &lt;b&gt;AccNo:&lt;/b&gt; " + SECOND)
                .contains("\n&lt;br&gt;Item 8.01: Other Events\n")
                .contains("<updated>2012-06-01T09:15:00-04:00</updated>")
                .contains("href=\"" + web.server.address()
                        + Sample.numbered(SECOND).folder() + SECOND + "-index.htm\"");
    }

    @ParameterizedTest
    @CsvSource({"&start=1, 1", "&start=2, 0", "&type=8-K, 2", "&type=10-K, 0", "&CIK=1, 0", "&company=quillon, 2"})
    void feedsAreNarrowedAndPaged(String parameters, int entries) {
        assertThat(web.get(CURRENT + parameters).body().split("<entry>", -1)).hasSize(entries + 1);
    }

    @Test
    void aCompanysFeedSaysWhoItIs() {
        assertThat(web.get(COMPANY).body())
                .contains("<conformed-name>Quillon &amp; Sons Ferry Co</conformed-name>")
                .contains("<items-desc>item 8.01</items-desc>")
                .contains("<title>8-K  - Current report</title>");
    }

    @Test
    void aFeedLeadsToItsNextPage() throws IOException {
        var samples = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> Sample.numbered("0009990001-12-%06d".formatted(i)))
                .toArray(Sample[]::new);
        try (var busy = RunningServer.mirroring(samples)) {
            var next = Pattern.compile("<link href=\"([^\"]+)\" rel=\"next\"");
            var found = next.matcher(busy.get(COMPANY + "&count=10").body());
            assertThat(found.find()).isTrue();
            var second = busy.get(found.group(1).replace("&amp;", "&"));
            assertThat(second.body()).containsOnlyOnce("<entry>").doesNotContain("rel=\"next\"");
        }
    }

    @Test
    void dailyIndexesAreThoseOfEdgar() {
        assertThat(web.get("/Archives/edgar/daily-index/2012/QTR2/master.20120601.idx")
                        .body())
                .isEqualTo("""
                Description:           Daily Index of EDGAR Dissemination Feed
                Last Data Received:    Jun  1, 2012
                Comments:              webmaster@sec.gov
                Anonymous FTP:         ftp://ftp.sec.gov/edgar/

                CIK|Company Name|Form Type|Date Filed|File Name
                --------------------------------------------------------------------------------
                9990001|Quillon & Sons Ferry Co|8-K|20120601|edgar/data/9990001/0009990001-12-000002.txt
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "full-index/2012/QTR2/form.idx, edgarindex-empty-form.idx",
        "full-index/2012/QTR2/master.idx, edgarindex-master.idx",
        "daily-index/2012/QTR2/master.20120601.idx, edgarindex-master.20181231.idx",
        "daily-index/2012/QTR2/crawler.20120601.idx, edgarindex-crawler_sample.idx"
    })
    void indexesHaveTheHeadOfRecordedOnes(String path, String name) throws IOException {
        var recorded = head(recorded(name));
        assertThat(head(web.get("/Archives/edgar/" + path).body())).isEqualTo(recorded);
    }

    @Test
    void packedIndexesHoldTheSame() throws IOException {
        var path = "/Archives/edgar/full-index/2012/QTR2/company.";
        var packed = web.bytes(path + "gz").body();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(unpacked.readAllBytes())
                    .isEqualTo(web.bytes(path + "idx").body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Archives/edgar/daily-index/2012/QTR2/master.20120603.idx",
                "/Archives/edgar/daily-index/2012/QTR1/master.20120601.idx",
                "/Archives/edgar/daily-index/2026/QTR4/master.20261120.idx",
                "/Archives/edgar/full-index/2027/QTR1/master.idx",
                "/submissions/CIK0000000007.json",
                "/submissions/CIK0009990001-submissions-001.json",
                "/submissions/..%2f..%2fetc%2fpasswd",
                "/cgi-bin/browse-edgar?action=getcompany&CIK=7&output=atom"
            })
    void nothingIsMadeUp(String path) {
        assertThat(web.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void headersAreGivenInBothDialects() {
        var folder = Sample.numbered(FIRST).folder();
        assertThat(web.get(folder + FIRST + ".hdr.sgml").body())
                .startsWith("<SEC-HEADER>" + FIRST + ".hdr.sgml : 20120516\n<ACCEPTANCE-DATETIME>20120516091500\n")
                .contains("<TYPE>8-K\n")
                .contains("<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>Quillon & Sons Ferry Co\n<CIK>0009990001\n")
                .endsWith("</COMPANY-DATA>\n</FILER>\n</SEC-HEADER>\n");
        assertThat(web.get(folder + FIRST + "-index-headers.html").body())
                .contains("<HTML><HEAD><TITLE>SEC EDGAR Submission " + FIRST + "</TITLE>\n<!--\n<SEC-HEADER>")
                .contains("COMPANY CONFORMED NAME:\t\t\tQuillon &amp; Sons Ferry Co")
                .contains("<a href=\"report.txt\">Document 1 - file: report.txt</a><br>");
    }

    @Test
    void whatAReaderHasIsNotSentAgain() {
        var first = web.get(SUBMISSIONS);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var modified = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(asking(SUBMISSIONS, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(asking(SUBMISSIONS, "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(asking(SUBMISSIONS, "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void theTimeOfADocumentIsThatOfItsAcceptance() {
        var answer = web.get(Sample.numbered(FIRST).folder() + FIRST + ".txt");
        assertThat(answer.headers().firstValue("Last-Modified")).contains("Wed, 16 May 2012 13:15:00 GMT");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-3, 206, <SEC", "bytes=1-4, 206, SEC-", "bytes=9999999-, 416, ''", "bytes=5-2, 416, ''"})
    void partsAreServed(String range, int status, String body) {
        var answer = asking(Sample.numbered(FIRST).folder() + FIRST + ".txt", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"gzip, true", "'deflate, gzip;q=0.8', true", "gzip;q=0, false", "identity, false"})
    void answersArePackedForWhomTakesThat(String accepted, boolean packed) {
        var answer = asking(SUBMISSIONS, "Accept-Encoding", accepted);
        assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(packed);
    }

    private HttpResponse<String> asking(String path, String header, String value) {
        return web.send(web.request(path).header(header, value).build(), BodyHandlers.ofString());
    }

    /// What stands before the first row, without what differs by day.
    private static String head(String index) {
        var end = index.indexOf('\n', index.indexOf("-----"));
        return index.substring(0, end)
                .replaceFirst("(?m)^(Last Data Received: +).*$", "$1")
                .replaceAll("(?m)^ $", "");
    }

    private static String tags(String xml) {
        return Pattern.compile("</?(\\w+)|\\b(\\w+)=\"")
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .toList()
                .toString();
    }

    private static String recorded(String name) throws IOException {
        var shared = System.getProperty("eightk.shared", "../shared");
        var file = Path.of(shared).resolve("corpus/public-interfaces").resolve(name);
        assumeThat(file)
                .as("recorded responses, which are not part of this project")
                .exists();
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /// Every path of a document with the kind of its value, in order. `null` may stand for any kind, and an array is
    /// known by its first element.
    private static Map<String, String> shape(String json) {
        var shape = new LinkedHashMap<String, String>();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            walk(parser, "", parser.nextToken(), shape);
        }
        return shape;
    }

    private static void walk(JsonParser parser, String path, JsonToken token, Map<String, String> shape) {
        switch (token) {
            case START_OBJECT -> {
                for (var t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
                    var name = path + "." + parser.currentName();
                    walk(parser, name, parser.nextToken(), shape);
                }
            }
            case START_ARRAY -> {
                shape.putIfAbsent(path, "array");
                for (var t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                    walk(parser, path + "[]", t, shape);
                }
            }
            default -> shape.putIfAbsent(path, token.name());
        }
    }
}
