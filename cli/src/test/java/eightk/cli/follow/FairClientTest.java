package eightk.cli.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import eightk.cli.follow.FairClient.Answer;
import eightk.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A server that answers as it is told, and a client that never really waits.
class FairClientTest {

    private static final Bytes TEXT = Bytes.of("8-K".getBytes(StandardCharsets.UTF_8));
    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private record Told(int status, Map<String, String> headers, Bytes body) {}

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final List<String> agents = new ArrayList<>();
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2026-06-25T12:00:00Z");
    private HttpServer server;
    private FairClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            var next = told.remove();
            next.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(
                    next.status(), next.body().length() == 0 ? -1 : next.body().length());
            exchange.getResponseBody().write(next.body().toArray());
            exchange.close();
        });
        server.start();
        var base = URI.create("http://localhost:" + server.getAddress().getPort());
        client = new FairClient(base, "Example ann@example.com", new Pace(4, () -> now, time -> {
            slept.add(time);
            now = now.plus(time);
        }));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void saysWhoAsksAndKeepsThePace() throws Exception {
        for (int i = 0; i < 3; i++) {
            tell(200, TEXT);
            assertThat(client.get("/a", 100)).isEqualTo(new Answer.Found(TEXT));
        }
        assertThat(agents).containsOnly("Example ann@example.com");
        assertThat(slept).containsExactly(Duration.ofMillis(250), Duration.ofMillis(250));
    }

    @Test
    void restsLongerEachTimeItIsToldToComeLater() throws Exception {
        tell(503);
        tell(429);
        tell(200, TEXT);
        assertThat(client.get("/a", 100)).isInstanceOf(Answer.Found.class);
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    @Test
    void restsAsLongAsItIsAskedToButNotForEver() throws Exception {
        told.add(new Told(429, Map.of("Retry-After", "30"), NOTHING));
        told.add(new Told(429, Map.of("Retry-After", "99999"), NOTHING));
        tell(200, TEXT);
        assertThat(client.get("/a", 100)).isInstanceOf(Answer.Found.class);
        assertThat(slept).containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(10));
    }

    @Test
    void givesUpInTheEndAndSaysWhatWasSaid() {
        for (int i = 0; i < 5; i++) {
            tell(503);
        }
        assertThatThrownBy(() -> client.get("/a", 100))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("/a was wanted, found status 503");
    }

    @Test
    void knowsThatSomethingIsGone() throws Exception {
        tell(404);
        assertThat(client.get("/a", 100)).isEqualTo(new Answer.Gone());
    }

    @Test
    void isNotSentElsewhere() {
        told.add(new Told(302, Map.of("Location", "http://169.254.169.254/"), NOTHING));
        assertThatThrownBy(() -> client.get("/a", 100)).hasMessageEndingWith("found status 302");
    }

    @Test
    void takesNoMoreThanItWantsHoweverItIsPacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[64 << 20]);
        }
        for (int i = 0; i < 5; i++) {
            told.add(new Told(200, Map.of("Content-Encoding", "gzip"), Bytes.of(packed.toByteArray())));
        }
        assertThatThrownBy(() -> client.get("/a", 8 << 20))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("input must be at most 8,388,608 bytes");
    }

    private void tell(int status) {
        tell(status, NOTHING);
    }

    private void tell(int status, Bytes body) {
        told.add(new Told(status, Map.of(), body));
    }
}
