package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Strangers who are told of what a search finds, by webhook and by feed: once, in order, when everyone can see it.
@Timeout(90)
class AlertTest extends AlertDesk {

    @Test
    void aWebhookIsToldOfWhatItAskedForAndNothingElse() throws Exception {
        try (var receiver = WebhookReceiver.answering(200)) {
            file(sample(1));
            var made = hook(receiver, "q=lime&item=8.01&form=8-K&cik=9990001");
            file(sample(2));
            file(sample(3).of("Harrow Fell Lime Co").saying("Item 8.01 Other Events\n\nLime was found.\n"));
            var call = receiver.next();
            assertThat(call.isFrom(made.path("secret").asString(), clock.instant()))
                    .isTrue();
            assertThat(call.id()).isEqualTo(made.path("id").asString() + ".0009990001-12-000003");
            assertThat(call.json().at("/data/position").asInt()).isEqualTo(3);
            Thread.sleep(300);
            assertThat(receiver.left()).isZero();
        }
    }

    @Test
    void aFilingIsVisibleOnEveryChannelBeforeAnyoneIsTold() throws Exception {
        var seen = new ArrayList<Integer>();
        try (var receiver = new WebhookReceiver(0, call -> {
            if (!call.type().equals("subscription.asked")) {
                var number = call.json().at("/data/accessionNumber").asString();
                seen.add(send("GET", "/filings/" + number, "").statusCode());
                seen.add(send("GET", "/search.atom?number=" + number, "").body().contains(number) ? 200 : 404);
            }
            return 200;
        })) {
            var _ = hook(receiver, "");
            for (int i = 1; i <= 10; i++) {
                file(sample(i));
            }
            for (int i = 1; i <= 10; i++) {
                var _ = receiver.next();
            }
            assertThat(seen).hasSize(20).containsOnly(200);
        }
    }

    /// The receiver fails at random and the desk is restarted at random; by the id each filing is there once, in order.
    @Test
    void eachFilingIsToldOnceAndInOrderThroughFailuresAndRestarts() throws Exception {
        var random = new Random(9);
        var fails = new AtomicBoolean();
        var taken = new ArrayList<String>();
        int filings = 60;
        try (var receiver = new WebhookReceiver(0, call -> {
            if (fails.compareAndSet(true, false)) {
                return 500;
            }
            if (!call.type().equals("subscription.asked")) {
                taken.add(call.id());
            }
            return 200;
        })) {
            var id = hook(receiver, "item=8.01").path("id").asString();
            for (int i = 1; i <= filings; i++) {
                file(sample(i));
                fails.compareAndSet(false, random.nextInt(20) == 0);
                if (random.nextInt(20) == 0) {
                    restart();
                }
            }
            fails.set(false);
            while (taken.size() < filings) {
                now.set(clock.instant().plusSeconds(1));
                Thread.sleep(20);
            }
            assertThat(taken)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, filings)
                            .mapToObj(i -> "%s.0009990001-12-%06d".formatted(id, i))
                            .toList());
        }
    }

    @Test
    void whatWasDeletedMeanwhileIsNotTold() throws Exception {
        var status = new AtomicInteger(200);
        try (var receiver = new WebhookReceiver(0, _ -> status.get())) {
            var id = hook(receiver, "").path("id").asString();
            status.set(503);
            file(sample(1));
            file(sample(2));
            assertThat(receiver.next().id()).endsWith("000001");
            var _ = store.archive().delete(sample(1).accession(), "Filed in error");
            server.refresh();
            status.set(200);
            var call = receiver.next();
            while (call.id().endsWith("000001")) {
                call = receiver.next();
            }
            assertThat(call.id()).isEqualTo(id + ".0009990001-12-000002");
        }
    }

    @Test
    void aWebhookThatDoesNotAgreeIsToldNothing() throws Exception {
        try (var receiver = WebhookReceiver.answering(404)) {
            var made = hook(receiver, "");
            file(sample(1));
            assertThat(receiver.next().type()).isEqualTo("subscription.asked");
            var state = send(
                    "GET",
                    "/api/v1/subscriptions/" + made.path("id").asString(),
                    "",
                    "Authorization",
                    "Bearer " + made.path("word").asString());
            assertThat(state.body()).contains("\"trouble\":\"answered 404\"");
        }
    }

    @Test
    void aProgramSeesRenewsAndEndsItsOwn() throws Exception {
        try (var receiver = WebhookReceiver.answering(200)) {
            var made = hook(receiver, "q=depot");
            var path = "/api/v1/subscriptions/" + made.path("id").asString();
            var bearer = "Bearer " + made.path("word").asString();
            assertThat(send("GET", path, "", "Authorization", bearer).body())
                    .contains("\"search\":\"q=depot\"")
                    .doesNotContain("whsec_");
            assertThat(send("POST", path + "/secret", "", "Authorization", bearer)
                            .body())
                    .contains("whsec_")
                    .doesNotContain(made.path("secret").asString());
            assertThat(send("DELETE", path, "", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(404);
            assertThat(send("DELETE", path, "", "Authorization", bearer).statusCode())
                    .isEqualTo(204);
            assertThat(send("GET", path, "", "Authorization", bearer).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aSearchIsAFeed() throws Exception {
        file(sample(1));
        file(sample(2).of("Harrow & Fell <Lime> Co"));
        var feed = send("GET", "/search.atom?company=lime&item=8.01", "");
        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        assertThat(feed.body())
                .contains(
                        "<title>8-K - Harrow &amp; Fell &lt;Lime&gt; Co</title>",
                        "<id>urn:tag:sec.gov,2008:accession-number=0009990001-12-000002</id>",
                        "href=\"" + server.address() + "/filings/0009990001-12-000002\"")
                .doesNotContain("0009990001-12-000001");
        var tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(send("GET", "/search.atom?company=lime&item=8.01", "", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(send("GET", "/search.atom?q=filed:someday", "").statusCode()).isEqualTo(400);
    }
}
