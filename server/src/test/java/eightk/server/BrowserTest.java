package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eightk.model.Bytes;
import eightk.testkit.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page in a real browser, at the width of a phone and of a desk, light and dark, and the ways through them.
@Tag("deep")
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1_280;

    private static final String NEW_OFFICER = "/filings/0009990404-17-000046";

    private RealBrowser browser;
    private RunningServer web;

    @BeforeAll
    void start() throws IOException {
        browser = RealBrowser.start();
        web = new RunningServer();
        for (var folder : Samples.folders()) {
            web.server.intake().mirror(Bytes.mapped(folder.resolve("submission.txt")));
        }
    }

    @AfterAll
    void stop() {
        if (web != null) {
            web.close();
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                NEW_OFFICER,
                NEW_OFFICER + "?beside",
                "/companies/9990404",
                "/calendar",
                "/calendar?item=2.01&event=2026-11-20",
                "/calendar?item=5.02&event=tomorrow",
                "/search",
                "/search?q=company",
                "/search?q=company&item=9.01&level=item",
                "/search?q=cinabar",
                "/rules",
                "/rules?on=2003-01-10",
                "/statistics",
                "/about",
                "/nothing-here",
                "/Archives/edgar/data/9990404/000999040417000046/0009990404-17-000046-index.htm"
            })
    void aPageHasNoFaultsForAnyoneAndFitsItsWindow(String path) {
        var faults = new ArrayList<String>();
        for (int width : List.of(PHONE, DESK)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                var page = browser.window(width, scheme);
                page.onConsoleMessage(message -> {
                    if (!path.equals("/nothing-here")) {
                        faults.add("console: " + message.text());
                    }
                });
                open(page, path);
                RealBrowser.faults(page).forEach(fault -> faults.add("%d %s %s".formatted(width, scheme, fault)));
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
                    faults.add("%d: the page is wider than its window".formatted(width));
                }
                page.context().close();
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyFilingHasNoFaultsForAnyone() {
        var page = browser.window(DESK, ColorScheme.LIGHT);
        open(page, "/");
        var addresses = page.locator(".filings .who a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(10);
        for (var address : addresses) {
            open(page, address);
            assertThat(RealBrowser.faults(page)).as(address).isEmpty();
        }
    }

    @Test
    void aPersonFindsAFilingReadsItSeesWhoWasAppointedAndSubscribes() {
        var page = browser.window(PHONE, ColorScheme.LIGHT);
        open(page, "/");
        page.getByText("Fenwright Therapeutics, Inc.").first().click();
        assertThat(page.locator(".happened").innerText()).contains("Appointment", "Priya N. Raghunathan");
        assertThat(page.locator("#item-5\\.02 .event").allInnerTexts())
                .anyMatch(event -> event.startsWith("Appointment"));
        page.locator("h1 a").click();
        assertThat(page.locator("section[aria-labelledby=people]").innerText())
                .contains("Priya N. Raghunathan", "appointed", "Gregory S. Halloran", "resigned");
        var feed = page.getByText("Atom feed").getAttribute("href");
        assertThat(web.get(feed).body()).contains("<feed", "0009990404-17-000046");
    }

    @Test
    void theListShowsAFilingAsItComesIn() throws IOException {
        var page = browser.window(DESK, ColorScheme.LIGHT);
        open(page, "/");
        web.server.intake().mirror(Sample.numbered("0009990001-26-000777").bytes());
        page.locator("#live:not(:empty)").waitFor();
        assertThat(page.locator("#live").innerText()).startsWith("Just filed: ");
        assertThat(page.locator("a[href='/filings/0009990001-26-000777']").count())
                .isEqualTo(1);
        page.context().close();
    }

    @Test
    void aSearchFromAnyPageLeadsToTheFiling() {
        var page = browser.window(PHONE, ColorScheme.LIGHT);
        open(page, "/rules");
        page.locator("header input[name=q]").fill("unauthorized person");
        page.keyboard().press("Enter");
        page.locator(".hits h3 a").first().click();
        assertThat(page.url()).contains("/filings/");
    }

    @Test
    void theOriginalStandsBesideTheText() {
        var page = browser.window(DESK, ColorScheme.DARK);
        open(page, NEW_OFFICER);
        page.getByText("Read beside the original").click();
        assertThat(page.frameLocator("iframe").locator("body").innerText())
                .contains("SECURITIES AND EXCHANGE COMMISSION", "FENWRIGHT THERAPEUTICS, INC.");
    }

    @Test
    void aKeyboardIsEnough() {
        var page = browser.window(DESK, ColorScheme.LIGHT);
        open(page, "/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("document.activeElement.matches('main a')"))
                .isTrue();
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void aDayIsCountedAsTheCommissionCounts() {
        var page = browser.window(PHONE, ColorScheme.LIGHT);
        open(page, "/calendar");
        page.locator("select[name=item]").selectOption("2.01");
        page.locator("input[name=event]").fill("2026-11-20");
        page.getByText("Count", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".result").innerText()).contains("Fri, Nov 27, 2026");
        assertThat(page.locator(".count").innerText()).contains("Thanksgiving Day");
    }

    private void open(Page page, String path) {
        page.navigate(web.server.address().resolve(path).toString());
    }
}
