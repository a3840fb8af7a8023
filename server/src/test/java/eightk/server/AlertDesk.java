package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eightk.archive.memory.MemoryStore;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import eightk.server.setting.MailRelay;
import eightk.server.setting.MailRelay.Security;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A desk that strangers subscribe at, with a mail server that takes all letters, and a clock that is moved.
abstract class AlertDesk {

    private static final int LONGEST = 20_000;
    /// What a letter has for its reader to follow.
    static final Pattern LINK = Pattern.compile("http://\\S+/subscriptions/\\S+");

    final AtomicReference<Instant> now = new AtomicReference<>(RunningServer.CLOCK.instant());
    final InstantSource clock = now::get;
    private final HttpClient http = HttpClient.newHttpClient();
    final MemoryStore store = new MemoryStore(clock);
    GreenMail post;
    Server server;

    @BeforeEach
    void start() throws Exception {
        post = post();
        server = serving();
    }

    /// A mail server at any free port.
    static GreenMail post() {
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        return post;
    }

    private Server serving() throws IOException {
        return Server.start(
                store,
                Settings.at("127.0.0.1", 0)
                        .reaching(Reach.LOOPBACK)
                        .within(new Limits(Map.of(Limit.ALERT_PAUSE, 1L)))
                        .mailing(relay(post)),
                clock);
    }

    /// A way to a mail server that takes all letters.
    static MailRelay relay(GreenMail post) {
        return new MailRelay(
                "127.0.0.1",
                post.getSmtp().getPort(),
                Security.NONE,
                "desk@desk.example",
                Optional.empty(),
                Optional.empty());
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        post.stop();
        store.close();
    }

    void restart() throws IOException {
        server.close();
        server = serving();
    }

    static Sample sample(int number) {
        return Sample.numbered("0009990001-12-%06d".formatted(number));
    }

    void file(Sample sample) throws IOException {
        var _ = server.intake().mirror(sample.bytes());
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
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

    HttpResponse<String> form(String path, String... fields) {
        var body = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .toList();
        return send("POST", path, String.join("&", body), "Content-Type", "application/x-www-form-urlencoded");
    }

    JsonNode hook(WebhookReceiver receiver, String search) throws InterruptedException {
        var answer = send(
                "POST",
                "/api/v1/subscriptions",
                "{\"search\":\"%s\",\"webhook\":\"%s\"}".formatted(search, receiver.url()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(receiver.next().type()).isEqualTo("subscription.asked");
        return JsonMapper.shared().readTree(answer.body());
    }

    MimeMessage mail(int number) {
        assertThat(post.waitForIncomingEmail(LONGEST, number)).isTrue();
        return post.getReceivedMessages()[number - 1];
    }

    /// The path of the page that a letter leads to.
    static String link(MimeMessage letter) throws Exception {
        var link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        var url = URI.create(link.group());
        return url.getRawPath() + "?" + url.getRawQuery();
    }

    String subscribed(String search, int number) throws Exception {
        assertThat(form("/subscribe", "search", search, "mail", "ada@example.com")
                        .statusCode())
                .isEqualTo(202);
        var page = link(mail(number));
        assertThat(form(page, "act", "confirm").statusCode()).isEqualTo(303);
        return page;
    }
}
