package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.memory.MemoryStore;
import eightk.server.setting.Reach;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// What filers are told at their webhooks, which are sometimes away, slow, or gone for good.
@Timeout(60)
class WebhookNoticeTest {

    private static final String WEBHOOKS = "/api/v1/filers/0009990001/webhooks";

    private final AtomicReference<Instant> now = new AtomicReference<>(RunningServer.CLOCK.instant());
    private final InstantSource clock = now::get;
    private final MemoryStore store = new MemoryStore(clock);
    private Server server;
    private Party quillon;

    @BeforeEach
    void start() throws Exception {
        server = Server.start(store, Settings.at("127.0.0.1", 0).reaching(Reach.LOOPBACK), clock);
        var supervisor = Party.supervisor(
                DeskClient.at(server.address()), server.register().firstCode().orElseThrow());
        quillon = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        store.close();
    }

    private JsonNode subscribe(WebhookReceiver receiver) {
        return quillon.filer()
                .granted("POST", WEBHOOKS, "{\"url\":\"%s\"}".formatted(receiver.url()))
                .json();
    }

    private String file(Parcel parcel, String address) throws InterruptedException {
        var receipt = quillon.filer().post("/submission/single/" + address, parcel.xml());
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        var number = receipt.text("accessionNumber");
        var _ = quillon.filer().settled(number);
        return number;
    }

    private JsonNode only() {
        return quillon.filer()
                .granted("GET", WEBHOOKS, "")
                .json()
                .path("webhooks")
                .get(0);
    }

    private JsonNode awaitState(String state) throws InterruptedException {
        while (!only().path("state").asString().equals(state)) {
            Thread.sleep(20);
        }
        return only();
    }

    @Test
    void tellsWhatIsDecidedSignedAndInOrder() throws Exception {
        try (var receiver = WebhookReceiver.answering(204)) {
            var webhook = subscribe(receiver);
            file(Parcel.of(quillon), "live");
            file(Parcel.of(quillon).items("1.07"), "live");
            file(Parcel.of(quillon).test(), "test");
            var accepted = receiver.next();
            assertThat(accepted.isFrom(webhook.path("secret").asString(), clock.instant()))
                    .isTrue();
            assertThat(accepted.id()).isEqualTo(webhook.path("id").asString() + ".0009990001-26-000001.2");
            assertThat(accepted.json().at("/data/status").asString()).isEqualTo("accepted");
            assertThat(accepted.json().at("/data/notice").asString())
                    .startsWith("Subject: ACCEPTED (0009990001-26-000001)");
            var suspended = receiver.next();
            assertThat(suspended.type()).isEqualTo("submission.suspended");
            assertThat(suspended.json().at("/data/reasons/0/rule").asString()).isEqualTo("8K-ITEM-KNOWN");
            var passed = receiver.next();
            assertThat(passed.type()).isEqualTo("submission.passed");
            assertThat(passed.json().at("/data/mode").asString()).isEqualTo("TEST");
        }
    }

    @Test
    void comesAgainWithTheSameIdUntilItIsTaken() throws Exception {
        var calls = new AtomicInteger();
        try (var receiver = new WebhookReceiver(0, _ -> calls.incrementAndGet() < 3 ? 503 : 200)) {
            subscribe(receiver);
            file(Parcel.of(quillon), "live");
            file(Parcel.of(quillon), "live");
            var ids = new ArrayList<String>();
            for (int i = 0; i < 4; i++) {
                ids.add(receiver.next().id().replaceFirst(".*\\.0009990001-26-", ""));
            }
            assertThat(ids).containsExactly("000001.2", "000001.2", "000001.2", "000002.2");
        }
    }

    @Test
    void oneThatNeverAnswersKeepsNoOtherWaiting() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var receiver = WebhookReceiver.answering(200)) {
            for (int i = 0; i < 10; i++) {
                quillon.filer()
                        .granted(
                                "POST",
                                WEBHOOKS,
                                "{\"url\":\"http://127.0.0.1:%d/%d\"}".formatted(silent.getLocalPort(), i));
            }
            subscribe(receiver);
            for (int i = 1; i <= 5; i++) {
                assertThat(receiver(receiver)).isEqualTo("0009990001-26-00000%d".formatted(i));
            }
        }
    }

    private String receiver(WebhookReceiver receiver) throws InterruptedException {
        file(Parcel.of(quillon), "live");
        return receiver.next().json().at("/data/accessionNumber").asString();
    }

    @Test
    void goesOnAfterARestartWithoutLossOrRepetition() throws Exception {
        var status = new AtomicInteger(200);
        try (var receiver = new WebhookReceiver(0, _ -> status.get())) {
            subscribe(receiver);
            file(Parcel.of(quillon), "live");
            var _ = receiver.next();
            status.set(500);
            file(Parcel.of(quillon), "live");
            var failed = receiver.next();
            server.close();
            status.set(200);
            while (receiver.left() > 0) {
                var _ = receiver.next();
            }
            now.set(clock.instant().plus(Duration.ofMinutes(1)));
            server = Server.start(store, Settings.at("127.0.0.1", 0).reaching(Reach.LOOPBACK), clock);
            assertThat(receiver.next().id()).isEqualTo(failed.id());
            Thread.sleep(300);
            assertThat(receiver.left()).isZero();
        }
    }

    @Test
    void oneThatIsAwayForDaysIsLeftAloneUntilItsOwnerTakesItUpAgain() throws Exception {
        var status = new AtomicInteger(500);
        try (var receiver = new WebhookReceiver(0, _ -> status.get())) {
            var id = subscribe(receiver).path("id").asString();
            file(Parcel.of(quillon), "live");
            file(Parcel.of(quillon), "live");
            var _ = receiver.next();
            now.set(clock.instant().plus(Duration.ofDays(3)));
            var dead = awaitState("dead");
            assertThat(dead.path("trouble").asString()).isEqualTo("answered 500");
            assertThat(dead.path("failed").asInt()).isPositive();
            status.set(200);
            while (receiver.left() > 0) {
                var _ = receiver.next();
            }
            quillon.filer().granted("POST", WEBHOOKS + "/" + id + "/resume", "");
            assertThat(receiver.next().id()).endsWith("000001.2");
            assertThat(receiver.next().id()).endsWith("000002.2");
        }
    }

    @Test
    void oneThatIsGoneIsNotCalledAgain() throws Exception {
        try (var receiver = WebhookReceiver.answering(410)) {
            subscribe(receiver);
            file(Parcel.of(quillon), "live");
            awaitState("dead");
            file(Parcel.of(quillon), "live");
            var _ = receiver.next();
            Thread.sleep(300);
            assertThat(receiver.left()).isZero();
        }
    }

    @Test
    void forADayBothSecretsSign() throws Exception {
        try (var receiver = WebhookReceiver.answering(200)) {
            var webhook = subscribe(receiver);
            var old = webhook.path("secret").asString();
            var fresh = quillon.filer()
                    .granted("POST", WEBHOOKS + "/" + webhook.path("id").asString() + "/secret", "")
                    .text("secret");
            assertThat(fresh).isNotEqualTo(old);
            file(Parcel.of(quillon), "live");
            var call = receiver.next();
            assertThat(call.isFrom(old, clock.instant())).isTrue();
            assertThat(call.isFrom(fresh, clock.instant())).isTrue();
            now.set(clock.instant().plus(Duration.ofDays(1)));
            file(Parcel.of(quillon), "live");
            var later = receiver.next();
            assertThat(later.isFrom(old, clock.instant())).isFalse();
            assertThat(later.isFrom(fresh, clock.instant())).isTrue();
            assertThat(call.isFrom(fresh, clock.instant()))
                    .as("an old call sent again")
                    .isFalse();
        }
    }

    @Test
    void noSecretIsInTheLogOrInAList() throws Exception {
        try (var receiver = WebhookReceiver.answering(200)) {
            var secret = subscribe(receiver).path("secret").asString();
            assertThat(only().has("secret")).isFalse();
            assertThat(store.audit().after(0, 1_000).toString())
                    .contains(receiver.url().toString())
                    .doesNotContain(secret);
        }
    }

    @Test
    void whatIsNoWebhookIsRefused() {
        for (var url : List.of("", "https://", "ftp://a.example", "https://a:b@c.example")) {
            assertThat(quillon.filer()
                            .post(WEBHOOKS, "{\"url\":\"%s\"}".formatted(url))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void aFilerHasSoManyAndNoMore() throws Exception {
        try (var receiver = WebhookReceiver.answering(200)) {
            for (int i = 0; i < 20; i++) {
                subscribe(receiver);
            }
            assertThat(quillon.filer()
                            .post(WEBHOOKS, "{\"url\":\"%s\"}".formatted(receiver.url()))
                            .status())
                    .isEqualTo(409);
        }
    }
}
