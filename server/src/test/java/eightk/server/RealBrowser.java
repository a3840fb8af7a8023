package eightk.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Chromium as the system has it, driven by a program.
final class RealBrowser implements AutoCloseable {

    private static final List<String> QUIETLY =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update");

    private final Playwright playwright;
    private final Browser browser;

    private RealBrowser(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIETLY));
    }

    /// Skips the test where there is no Chromium, unless it is demanded.
    static RealBrowser start() {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(System.getenv("CI_RUN") != null || chromium.isPresent(), "Chromium is not installed");
        return new RealBrowser(chromium.orElseThrow());
    }

    /// A window with nothing kept in it.
    Page window(int width, ColorScheme scheme) {
        return context(width, scheme).newPage();
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    /// What axe finds wrong with a page as it stands, one line each. What a frame holds is the filer's.
    static List<String> faults(Page page) {
        page.evaluate(AXE);
        @SuppressWarnings("unchecked")
        var faults = (List<String>) page.evaluate("""
                async () => (await axe.run(document, {iframes: false})).violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary))""");
        return Optional.ofNullable(faults).orElse(List.of());
    }

    private static final String AXE = resource("/axe.min.js");

    private static String resource(String name) {
        try (var stream = RealBrowser.class.getResourceAsStream(name)) {
            return new String(Optional.ofNullable(stream).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("reading " + name, e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
