package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import eightk.server.setting.Reach;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is refused to whoever subscribes.
@Timeout(90)
class SubscribingTest extends AlertDesk {

    @Test
    void aClientAsksSoOftenAndNoMore() {
        for (int i = 0; i < 20; i++) {
            assertThat(form("/subscribe", "search", "", "mail", "a%d@example.com".formatted(i))
                            .statusCode())
                    .isEqualTo(202);
        }
        assertThat(form("/subscribe", "search", "", "mail", "b@example.com").statusCode())
                .isEqualTo(429);
        assertThat(send("POST", "/api/v1/subscriptions", "{\"mail\":\"b@example.com\"}")
                        .statusCode())
                .isEqualTo(429);
        now.set(clock.instant().plus(Duration.ofHours(1)));
        assertThat(form("/subscribe", "search", "", "mail", "b@example.com").statusCode())
                .isEqualTo(202);
    }

    @Test
    void whatCannotBeASubscriptionIsSaid() {
        for (var body : List.of(
                "{\"mail\":\"nobody\"}",
                "{\"mail\":\"a@b.example\\r\\nBcc: c@d.example\"}",
                "{\"search\":\"q=filed:someday\",\"mail\":\"a@b.example\"}",
                "{\"webhook\":\"gopher://a.example\"}",
                "{}",
                "[",
                "\"\"")) {
            assertThat(send("POST", "/api/v1/subscriptions", body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(form("/subscribe", "search", "", "mail", "nobody").body()).contains("must be a mail address");
    }

    @Test
    void whatNoFormSaysIsRefused() {
        assertThat(send("POST", "/subscribe", "search=%zz&mail=a").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/subscribe", "a=" + "b".repeat(40_000)).statusCode())
                .isEqualTo(400);
        assertThat(send("GET", "/subscribe?q=" + "a".repeat(1_001), "").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/subscriptions/1?word=2", "act=end").statusCode())
                .isEqualTo(404);
        assertThat(send("POST", "/api/v1/subscriptions", "{\"search\":\"" + "a".repeat(20_000) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void strangersTakeNoRoomFromFilersNorTheSilentFromOthers() throws Exception {
        server.close();
        server = Server.start(
                store,
                Settings.at("127.0.0.1", 0)
                        .reaching(Reach.LOOPBACK)
                        .within(new Limits(Map.of(Limit.SUBSCRIPTIONS, 4L))),
                clock);
        try (var deaf = WebhookReceiver.answering(500)) {
            for (int expected : List.of(201, 201, 503)) {
                assertThat(send("POST", "/api/v1/subscriptions", "{\"webhook\":\"%s\"}".formatted(deaf.url()))
                                .statusCode())
                        .isEqualTo(expected);
            }
        }
        var supervisor = Party.supervisor(
                DeskClient.at(server.address()), server.register().firstCode().orElseThrow());
        Party.added(supervisor, 9990001, "QUILLON FERRY CO")
                .filer()
                .granted("PUT", "/api/v1/filers/0009990001/contact/filings@quillon.example", "");
        assertThat(send("GET", "/metrics", "").body()).contains("eightk_subscriptions_asked 2\n");
    }
}
