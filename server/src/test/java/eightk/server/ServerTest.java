package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import eightk.server.setting.Limit;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {

    private static final Sample OLDER = Sample.numbered("0009990001-12-000001");
    private static final Sample NEWER = Sample.numbered("0009990001-12-000002")
            .filed(LocalDate.of(2012, 6, 1))
            .with("""
                    <DOCUMENT>
                    <TYPE>EX-99.1
                    <SEQUENCE>2
                    <FILENAME>release.htm
                    <TEXT>
                    <html><body><script>alert(1)</script><p>“Opened”</p></body></html>
                    </TEXT>
                    </DOCUMENT>
                    <DOCUMENT>
                    <TYPE>GRAPHIC
                    <SEQUENCE>3
                    <FILENAME>dot.gif
                    <TEXT>
                    begin 644 dot.gif
                    #1TE&
                    `
                    end
                    """);
    private static final String HOSTILE_NAME = "<script>alert(1)</script> & \"Sons\"";
    private static final Sample HOSTILE =
            Sample.numbered("0009990001-12-000003").of(HOSTILE_NAME).with("""
                    <DOCUMENT>
                    <TYPE>EX-99.1
                    <SEQUENCE>2
                    <FILENAME>../../../etc/passwd
                    <TEXT>
                    Nothing.
                    """);

    private static final Sample CLAIMING =
            Sample.numbered("0009990001-12-000004").saying("""
            Item 8.01 Other Events

            The information in this report shall not be deemed "filed" for purposes of Section 18 of the
            Securities Exchange Act of 1934.

            Item 9.01 Financial Statements and Exhibits

            None.
            """);

    private RunningServer web;

    @BeforeAll
    void start() throws Exception {
        web = RunningServer.mirroring(NEWER, HOSTILE, CLAIMING, OLDER);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void listsFilingsNewestFirst() {
        assertThat(links("/filings/[0-9-]+", web.get("/").body()))
                .containsExactly(
                        "/filings/0009990001-12-000002",
                        "/filings/0009990001-12-000001",
                        "/filings/0009990001-12-000004",
                        "/filings/0009990001-12-000003");
    }

    @Test
    void showsAFilingItemByItem() {
        var page = web.get("/filings/0009990001-12-000001");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<a href=\"/companies/9990001\">Quillon Ferry Co</a>")
                .contains("Item 8.01")
                .contains("The depot in Harrow Fell opened on this day.")
                .contains("May 16, 2012")
                .contains("2012-05-16T09:15:00-04:00")
                .contains(OLDER.bytes().sha256())
                .contains("Edition of the law: ")
                .contains("not legal advice");
    }

    @Test
    void showsAFindingBesideTheItemItStandsIn() {
        var items = web.get("/filings/" + CLAIMING.number()).body().split("<section");
        assertThat(items)
                .filteredOn(section -> section.contains("8K-LEGEND-WITHOUT-EFFECT"))
                .singleElement(STRING)
                .contains(
                        "id=\"item-8.01\"", "For review", "Form 8-K, General Instruction B.2", "<q>The information in");
    }

    @Test
    void servesTheSubmissionByteForByte() {
        assertThat(web.bytes(OLDER.folder() + "0009990001-12-000001.txt").body())
                .isEqualTo(OLDER.bytes().toArray());
        assertThat(web.bytes("/Archives/edgar/data/9990001/0009990001-12-000001.txt")
                        .body())
                .isEqualTo(OLDER.bytes().toArray());
    }

    @Test
    void leadsFromEveryPageOnlyToAddressesThatAnswer() {
        for (var page : List.of(
                "/",
                "/filings/0009990001-12-000002",
                "/filings/0009990001-12-000003",
                NEWER.folder() + "0009990001-12-000002-index.htm")) {
            for (var link : links("/[^\"#]*", web.get(page).body())) {
                assertThat(web.bytes(link).statusCode())
                        .as("%s on %s", link, page)
                        .isIn(200, 302);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /health/live                                                                     | 200 | text/plain; charset=utf-8
            /health/ready                                                                    | 200 | text/plain; charset=utf-8
            /assets/style.css                                                                | 200 | text/css; charset=utf-8
            /filings/000999000112000002                                                      | 200 | text/html; charset=utf-8
            /filings/0009990001-12-000009                                                    | 404 | text/html; charset=utf-8
            /filings/%FF%0A%E2%80%AE                                                         | 404 | text/html; charset=utf-8
            /filings/nothing                                                                 | 404 | text/html; charset=utf-8
            /api/v1/filings/0009990001-12-000002                                             | 200 | application/json
            /api/v1/filings/0009990001-12-000009                                             | 404 | application/problem+json
            /api/v1/nothing                                                                  | 404 | application/problem+json
            /?before=1-1                                                                     | 200 | text/html; charset=utf-8
            /?before=%00%0d%0a                                                               | 404 | text/html; charset=utf-8
            /?before=yesterday                                                               | 404 | text/html; charset=utf-8
            /Archives/edgar/data/9990001/000999000112000002/0009990001-12-000002-index.htm   | 200 | text/html; charset=utf-8
            /Archives/edgar/data/9990001/000999000112000002/0009990001-12-000002-index.html  | 200 | text/html; charset=utf-8
            /Archives/edgar/data/9990001/0009990001-12-000002-index.htm                      | 200 | text/html; charset=utf-8
            /Archives/edgar/data/9990001/000999000112000002/0009990001-12-000002.txt         | 200 | text/plain
            /Archives/edgar/data/9990001/000999000112000002/report.txt                       | 200 | text/plain; charset=utf-8
            /Archives/edgar/data/9990001/000999000112000002/release.htm                      | 200 | text/html; charset=utf-8
            /Archives/edgar/data/9990001/000999000112000002/dot.gif                          | 200 | image/gif
            /Archives/edgar/data/9990001/000999000112000002/other.htm                        | 404 | text/html; charset=utf-8
            /Archives/edgar/data/9990001/000999000112000003/0009990001-12-000002.txt         | 404 | text/html; charset=utf-8
            /Archives/edgar/data/9990002/000999000112000002/report.txt                       | 404 | text/html; charset=utf-8
            /Archives/edgar/data/9990001/000999000112000003/..%2F..%2Fetc%2Fpasswd           | 404 | text/html; charset=utf-8
            """)
    void answersEachAddressInItsType(String path, int status, String type) {
        var answer = web.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void decodesDocumentsForTheBrowser() {
        assertThat(web.get(NEWER.folder() + "report.txt").body()).contains("FORM 8-K – CURRENT REPORT");
        assertThat(web.bytes(NEWER.folder() + "dot.gif").body()).asString().isEqualTo("GIF");
    }

    @Test
    void writesWhatAnyoneFiledAsWordsAndNeverAsMarkup() {
        for (var path :
                List.of("/", "/filings/0009990001-12-000003", HOSTILE.folder() + HOSTILE.number() + "-index.htm")) {
            var page = web.get(path).body();
            assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ");
            assertThat(Jsoup.parse(page).select("script")).allSatisfy(script -> {
                assertThat(script.attr("src")).startsWith("/assets/");
                assertThat(script.data()).isEmpty();
            });
        }
    }

    @Test
    void namesADocumentWithoutAPlainFileNameByItsSequence() {
        assertThat(web.get("/filings/0009990001-12-000003").body()).contains(HOSTILE.folder() + "document-2.txt");
        assertThat(web.get(HOSTILE.folder() + "document-2.txt").body().strip()).isEqualTo("Nothing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/filings/0009990001-12-000002", "/nothing", "/api/v1/nothing"})
    void letsOurPagesRunNoScriptAndNoOneFrameThem(String path) {
        assertThat(policy(web.get(path)))
                .startsWith("default-src 'none'; style-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(web.get(path).headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release.htm", "report.txt", "dot.gif", "0009990001-12-000002.txt"})
    void showsWhatFilersWroteInASandbox(String file) {
        assertThat(policy(web.get(NEWER.folder() + file)))
                .isEqualTo("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        assertThat(web.get(NEWER.folder() + file).headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void saysProblemsOfTheApiAsJson() {
        assertThat(web.get("/api/v1/nothing").body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not found\",\"status\":404,"
                        + "\"detail\":\"There is nothing at this address.\"}");
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() {
        for (var path : List.of("/", OLDER.folder() + OLDER.number() + ".txt")) {
            var head = web.send(web.request(path).HEAD().build(), BodyHandlers.ofString());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void onlyReads() {
        var answer = web.send(web.request("/").DELETE().build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void refusesBodiesUnread() {
        var some = BodyPublishers.ofString("x".repeat(100_000));
        var streamed = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {1}));
        for (var body : List.of(some, streamed)) {
            var answer = web.send(web.request("/").POST(body).build(), BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void refusesHeadersAndAddressesPastTheirLimits() {
        var header = web.request("/")
                .header("X-Long", "x".repeat((int) Limit.HEADERS.usual()))
                .build();
        assertThat(web.send(header, BodyHandlers.discarding()).statusCode()).isBetween(400, 499);
        assertThat(web.get("/?" + "x".repeat((int) Limit.REQUEST_LINE.usual())).statusCode())
                .isBetween(400, 499);
    }

    @Test
    void pagesThroughMoreFilingsThanFitOnOnePage() throws Exception {
        int many = PeopleRoutes.PAGE + 5;
        var samples = IntStream.rangeClosed(1, many)
                .mapToObj("0009990001-13-%06d"::formatted)
                .map(Sample::numbered)
                .toArray(Sample[]::new);
        try (var full = RunningServer.mirroring(samples)) {
            var first = full.get("/").body();
            var next = links("/\\?before=[^\"]+", first).getFirst();
            var seen = new ArrayList<>(links("/filings/[0-9-]+", first));
            seen.addAll(links("/filings/[0-9-]+", full.get(next).body()));
            assertThat(seen).hasSize(many).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(links("/\\?before=[^\"]+", full.get(next).body())).isEmpty();
        }
    }

    private static String policy(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static List<String> links(String target, String html) {
        return Pattern.compile("href=\"(" + target + ")\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }
}
