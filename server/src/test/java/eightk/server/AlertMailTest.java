package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.setting.Limits;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.Reach;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Letters to strangers: asked for twice, ended at a click, and no more of them than anyone may be sent.
@Timeout(90)
class AlertMailTest extends AlertDesk {

    @Test
    void aLetterIsSentOnlyToWhoConfirmed() throws Exception {
        assertThat(form("/subscribe", "search", "q=depot", "mail", "ada@example.com")
                        .statusCode())
                .isEqualTo(202);
        var asked = mail(1);
        assertThat(asked.getContent().toString()).doesNotContain("depot");
        var page = link(asked);
        file(sample(1));
        assertThat(send("GET", page, "").body()).contains("It waits for your word", "depot");
        Thread.sleep(500);
        assertThat(post.getReceivedMessages()).hasSize(1);
        form(page, "act", "confirm");
        var alert = mail(2);
        assertThat(alert.getContent().toString()).contains("Quillon Ferry Co", "/filings/0009990001-12-000001");
        assertThat(send("GET", page, "").body()).contains("Filings are told as they come in");
    }

    @Test
    void whatComesMeanwhileIsInTheNextLetter() throws Exception {
        var _ = subscribed("", 1);
        file(sample(1));
        assertThat(mail(2).getSubject()).isEqualTo("A new filing");
        file(sample(2));
        file(sample(3));
        var second = mail(3);
        assertThat(second.getSubject()).isEqualTo("2 new filings");
        assertThat(second.getContent().toString())
                .contains("-000002", "-000003")
                .doesNotContain("-000001");
    }

    @Test
    void oneClickEndsIt() throws Exception {
        var _ = subscribed("item=8.01", 1);
        file(sample(1));
        var alert = mail(2);
        assertThat(alert.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        var end = URI.create(alert.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
        var path = end.getRawPath() + "?" + end.getRawQuery();
        assertThat(send("GET", path, "").statusCode()).isEqualTo(200);
        assertThat(store.subscriptions().all()).hasSize(1);
        assertThat(form(path, "List-Unsubscribe", "One-Click").statusCode()).isEqualTo(200);
        assertThat(store.subscriptions().all()).isEmpty();
        assertThat(send("GET", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkWithAnotherWordShowsAndDoesNothing() throws Exception {
        var page = subscribed("", 1);
        var other = page.replaceFirst("word=.", "word=!");
        assertThat(send("GET", other, "").statusCode()).isEqualTo(404);
        assertThat(form(other, "act", "end").statusCode()).isEqualTo(404);
        assertThat(form(other.replace("?", "/end?"), "a", "b").statusCode()).isEqualTo(404);
        assertThat(store.subscriptions().all()).hasSize(1);
    }

    @Test
    void anAddressIsAskedSoOftenAndNoMore() {
        for (var address : List.of("eve@example.com", "eve+1@example.com", "eve+2@example.com", "eve+3@example.com")) {
            assertThat(form("/subscribe", "search", "", "mail", address).statusCode())
                    .isEqualTo(202);
        }
        var _ = mail(3);
        assertThat(post.waitForIncomingEmail(500, 4)).isFalse();
    }

    @Test
    void whatWasNotConfirmedInTimeIsForgotten() throws Exception {
        form("/subscribe", "search", "", "mail", "ada@example.com");
        var page = link(mail(1));
        now.set(clock.instant().plus(Duration.ofDays(2)).plusSeconds(1));
        while (!store.subscriptions().all().isEmpty()) {
            Thread.sleep(20);
        }
        assertThat(form(page, "act", "confirm").statusCode()).isEqualTo(404);
    }

    @Test
    void linksInLettersLeadToTheNameTheDeskIsKnownBy() throws Exception {
        server.close();
        var before = Settings.at("127.0.0.1", 0);
        server = Server.start(
                store,
                new Settings(
                        before.host(),
                        0,
                        before.hours(),
                        before.policy(),
                        false,
                        new PublicAddress(Optional.of(URI.create("https://filings.example/")), Set.of()),
                        Optional.empty(),
                        Limits.USUAL,
                        before.log(),
                        Optional.of(relay(post)),
                        Reach.PUBLIC),
                clock);
        send("POST", "/api/v1/subscriptions", "{\"mail\":\"ada@example.com\"}", "Host-Override", "evil.example");
        assertThat(mail(1).getContent().toString()).contains("https://filings.example/subscriptions/");
    }
}
