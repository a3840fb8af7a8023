package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.testkit.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The files of EDGAR that are taken whole, over the samples.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgarFilesTest {

    private static final String FIRST = "0009990001-12-000001";
    private static final String DAY = "/Archives/edgar/Feed/2012/QTR2/20120516.nc.tar.gz";

    private RunningServer web;

    @BeforeAll
    void start() throws IOException {
        web = RunningServer.mirroring(
                Sample.numbered(FIRST), Sample.numbered("0009990001-12-000002").of("Quillon & Daughters"));
        for (var folder : Samples.folders()) {
            web.server.intake().mirror(Bytes.mapped(folder.resolve("submission.txt")));
        }
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void everyNameOfACompanyLeadsToItsNumber() {
        assertThat(web.get("/Archives/edgar/cik-lookup-data.txt").body().lines())
                .isSorted()
                .contains("Quillon & Daughters:0009990001:", "Quillon Ferry Co:0009990001:");
    }

    @Test
    void fundsHaveTheirFileThoughTheyFileNoReports() {
        assertThat(web.get("/files/company_tickers_mf.json").body())
                .isEqualTo("{\"fields\":[\"cik\",\"seriesId\",\"classId\",\"symbol\"],\"data\":[]}");
    }

    @Test
    void theFeedOfADayHoldsItsSubmissions() throws IOException {
        var files = untarred(web.bytes(DAY).body());
        assertThat(files).containsOnlyKeys(FIRST + ".nc", "0009990001-12-000002.nc");
        assertThat(files.get(FIRST + ".nc"))
                .startsWith("<SUBMISSION>\n<ACCESSION-NUMBER>" + FIRST + "\n<TYPE>8-K\n")
                .contains("</FILER>\n<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>report.txt\n<TEXT>\n")
                .contains("The depot in Harrow Fell opened")
                .endsWith("</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Archives/edgar/Feed/2012/QTR2/20120517.nc.tar.gz",
                "/Archives/edgar/Feed/2012/QTR1/20120516.nc.tar.gz",
                "/Archives/edgar/Feed/2026/QTR4/20261120.nc.tar.gz",
                "/Archives/edgar/Feed/2012/QTR2/20120599.nc.tar.gz",
                "/Archives/edgar/monthly/xbrlrss-2026-12.xml",
                "/Archives/edgar/monthly/xbrlrss-2026-13.xml",
            })
    void nothingIsThereBeforeItsPeriodIsOver(String path) {
        assertThat(web.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/Archives/edgar/usgaap.rss.xml, US-GAAP XBRL Filings",
        "/Archives/edgar/xbrlrss.all.xml, All XBRL Data Submitted to the SEC",
        "/Archives/edgar/xbrl-inline.rss.xml, Inline XBRL Filings",
        "/Archives/edgar/monthly/xbrlrss-2017-03.xml, All XBRL Data Submitted to the SEC for 2017-03"
    })
    void filingsWithXbrlAreThereAsRss(String path, String title) {
        var feed = web.get(path);
        assertThat(feed.headers().firstValue("Content-Type")).contains("application/rss+xml");
        assertThat(feed.body())
                .startsWith("<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<rss version=\"2.0\"")
                .contains("<title>" + title + "</title>")
                .doesNotContain(FIRST);
    }

    @Test
    void anItemOfTheRssHasTheFieldsOfEdgar() {
        assertThat(web.get("/Archives/edgar/xbrl-inline.rss.xml").body())
                .containsPattern("""
                        <edgar:filingDate>\\d\\d/\\d\\d/\\d{4}</edgar:filingDate>
                        <edgar:cikNumber>\\d{10}</edgar:cikNumber>
                        <edgar:accessionNumber>\\d{10}-\\d\\d-\\d{6}</edgar:accessionNumber>
                        """)
                .containsPattern("<edgar:acceptanceDatetime>\\d{14}</edgar:acceptanceDatetime>")
                .containsPattern("<edgar:xbrlFile edgar:sequence=\"1\" edgar:file=\"[^\"]+\" edgar:type=\"8-K[^\"]*\" "
                        + "edgar:size=\"\\d+\" edgar:description=\"[^\"]*\" edgar:inlineXBRL=\"true\" "
                        + "edgar:url=\"http://127.0.0.1:\\d+/Archives/edgar/data/[^\"]+\" />");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"q\":\"depot\",\"forms\":[\"8-K\"],\"ciks\":[\"0009990001\"],\"from\":0} | \"value\":2,",
                "{\"q\":\"depot\",\"forms\":[\"10-K\"]} | \"value\":0,",
                "{\"q\":\"depot\",\"page\":{\"deep\":[[]]},\"none\":null} | \"value\":2,",
                "{\"q\":\"(depot\"} | \"error\""
            })
    void aSearchMayBePosted(String question, String answer) {
        assertThat(posted(question).body()).contains(answer);
    }

    @Test
    void aPostedQuestionIsBounded() {
        assertThat(posted("{\"q\":\"%s\"}".formatted("x".repeat(70_000))).statusCode())
                .isEqualTo(413);
        assertThat(posted("[".repeat(60_000)).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> posted(String body) {
        return web.send(
                web.request("/LATEST/search-index")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /// The files of an archive by their names, its checksums examined.
    private static Map<String, String> untarred(byte[] packed) throws IOException {
        byte[] tar;
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            tar = unpacked.readAllBytes();
        }
        assertThat(tar.length % 512).isZero();
        var files = new LinkedHashMap<String, String>();
        for (int at = 0; tar[at] != 0; ) {
            int length = (int) octal(tar, at + 124, 11);
            assertThat(octal(tar, at + 148, 6)).isEqualTo(sum(tar, at));
            files.put(
                    new String(tar, at, 100, StandardCharsets.US_ASCII).replace("\0", ""),
                    new String(tar, at + 512, length, StandardCharsets.ISO_8859_1));
            at += 512 + (length + 511) / 512 * 512;
        }
        return files;
    }

    private static long octal(byte[] tar, int at, int digits) {
        return Long.parseLong(new String(tar, at, digits, StandardCharsets.US_ASCII), 8);
    }

    private static long sum(byte[] tar, int at) {
        long sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += i >= 148 && i < 156 ? ' ' : tar[at + i] & 0xFF;
        }
        return sum;
    }
}
