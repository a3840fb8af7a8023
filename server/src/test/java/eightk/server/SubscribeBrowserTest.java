package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eightk.archive.memory.MemoryStore;
import eightk.server.setting.Reach;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Subscribing as people do it, in a real browser, at the width of a phone and of a desk, light and dark.
@Tag("deep")
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubscribeBrowserTest {

    private final MemoryStore store = new MemoryStore(InstantSource.system());
    private RealBrowser browser;
    private GreenMail post;
    private Server server;

    @BeforeAll
    void start() throws IOException {
        browser = RealBrowser.start();
        post = AlertDesk.post();
        server = Server.start(
                store,
                Settings.at("127.0.0.1", 0).reaching(Reach.LOOPBACK).mailing(AlertDesk.relay(post)),
                InstantSource.system());
        var _ = server.intake().mirror(Sample.numbered("0009990001-12-000001").bytes());
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
            post.stop();
            browser.close();
        }
        store.close();
    }

    private Page open(int width, ColorScheme scheme, String path) {
        var page = browser.window(width, scheme);
        page.navigate(server.address().resolve(path).toString());
        return page;
    }

    private static void check(Page page, String where, List<String> faults) {
        RealBrowser.faults(page).forEach(fault -> faults.add(where + ": " + fault));
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            faults.add(where + ": the page is wider than its window");
        }
    }

    @Test
    void everyStepHasNoFaultsForAnyoneAndFitsItsWindow() throws Exception {
        var faults = new ArrayList<String>();
        int letters = 0;
        for (int width : List.of(390, 1_280)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                var where = width + " " + scheme;
                var page = open(width, scheme, "/search?q=depot&item=8.01");
                page.getByText("Subscribe to this search").click();
                assertThat(page.locator(".opening").innerText()).contains("filings with depot, item 8.01");
                check(page, where + " subscribe", faults);
                page.locator("input[type=email]").fill("ada%d@example.com".formatted(letters));
                page.locator("section[aria-labelledby=mail] button").click();
                assertThat(page.locator("h1").innerText()).isEqualTo("Look into your mail");
                check(page, where + " sent", faults);
                letters++;
                assertThat(post.waitForIncomingEmail(20_000, letters)).isTrue();
                confirm(page, letters, where, faults);
                webhook(page, where, faults);
                page.context().close();
            }
        }
        assertThat(faults).isEmpty();
    }

    private void confirm(Page page, int letters, String where, List<String> faults) throws Exception {
        var link = AlertDesk.LINK.matcher(
                post.getReceivedMessages()[letters - 1].getContent().toString());
        assertThat(link.find()).isTrue();
        page.navigate(link.group());
        check(page, where + " to be confirmed", faults);
        page.getByText("Yes, I want this").click();
        assertThat(page.locator(".opening").innerText()).contains("Filings are told as they come in");
        check(page, where + " confirmed", faults);
        page.getByText("End it").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Ended");
    }

    private void webhook(Page page, String where, List<String> faults) {
        page.navigate(server.address().resolve("/companies/9990001").toString());
        page.getByText("Subscribe", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.locator("input[type=url]").fill("ftp://hooks.example");
        page.locator("section[aria-labelledby=webhook] button").click();
        assertThat(page.locator(".trouble").innerText()).startsWith("A webhook must be");
        check(page, where + " refused", faults);
        page.locator("input[type=url]").fill("http://127.0.0.1:9/hook");
        page.locator("section[aria-labelledby=webhook] button").click();
        assertThat(page.locator("section[aria-labelledby=secret]").innerText()).contains("whsec_");
        check(page, where + " secret", faults);
    }
}
