package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eightk.archive.memory.MemoryStore;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import eightk.server.setting.MailRelay;
import eightk.server.setting.MailRelay.Security;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.Reach;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Strangers who are told of what a search finds: by mail, by feed, by webhook.
@Timeout(90)
class AlertTest {

    private static final int LONGEST = 20_000;
    private static final Pattern LINK = Pattern.compile("http://\\S+/subscriptions/\\S+");

    private final AtomicReference<Instant> now = new AtomicReference<>(RunningServer.CLOCK.instant());
    private final InstantSource clock = now::get;
    private final HttpClient http = HttpClient.newHttpClient();
    private final MemoryStore store = new MemoryStore(clock);
    private GreenMail post;
    private Server server;

    @BeforeEach
    void start() throws Exception {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        server = serving();
    }

    private Server serving() throws IOException {
        return Server.start(
                store,
                Settings.at("127.0.0.1", 0)
                        .reaching(Reach.LOOPBACK)
                        .within(new Limits(Map.of(Limit.ALERT_PAUSE, 1L)))
                        .mailing(new MailRelay(
                                "127.0.0.1",
                                post.getSmtp().getPort(),
                                Security.NONE,
                                "desk@desk.example",
                                Optional.empty(),
                                Optional.empty())),
                clock);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        post.stop();
        store.close();
    }

    private void restart() throws IOException {
        server.close();
        server = serving();
    }

    private static Sample sample(int number) {
        return Sample.numbered("0009990001-12-%06d".formatted(number));
    }

    private void file(Sample sample) throws IOException {
        var _ = server.intake().mirror(sample.bytes());
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("User-Agent", "eightk-test/1");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> form(String path, String... fields) {
        var body = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .toList();
        return send("POST", path, String.join("&", body), "Content-Type", "application/x-www-form-urlencoded");
    }

    private JsonNode hook(WebhookReceiver receiver, String search) throws InterruptedException {
        var answer = send(
                "POST",
                "/api/v1/subscriptions",
                "{\"search\":\"%s\",\"webhook\":\"%s\"}".formatted(search, receiver.url()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(receiver.next().type()).isEqualTo("subscription.asked");
        return JsonMapper.shared().readTree(answer.body());
    }

    private MimeMessage mail(int number) {
        assertThat(post.waitForIncomingEmail(LONGEST, number)).isTrue();
        return post.getReceivedMessages()[number - 1];
    }

    /// The path of the page that a letter leads to.
    private static String link(MimeMessage letter) throws Exception {
        var link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        var url = URI.create(link.group());
        return url.getRawPath() + "?" + url.getRawQuery();
    }

    private String subscribed(String search, int number) throws Exception {
        assertThat(form("/subscribe", "search", search, "mail", "ada@example.com")
                        .statusCode())
                .isEqualTo(202);
        var page = link(mail(number));
        assertThat(form(page, "act", "confirm").statusCode()).isEqualTo(303);
        return page;
    }

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
                        new PublicAddress(Optional.of(URI.create("https://filings.example/")), java.util.Set.of()),
                        Optional.empty(),
                        Limits.USUAL,
                        before.log(),
                        Optional.of(new MailRelay(
                                "127.0.0.1",
                                post.getSmtp().getPort(),
                                Security.NONE,
                                "desk@desk.example",
                                Optional.empty(),
                                Optional.empty())),
                        Reach.PUBLIC),
                clock);
        send("POST", "/api/v1/subscriptions", "{\"mail\":\"ada@example.com\"}", "Host-Override", "evil.example");
        assertThat(mail(1).getContent().toString()).contains("https://filings.example/subscriptions/");
    }
}
