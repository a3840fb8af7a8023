package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Requests of which a byte comes now and then, for as long as anyone listens. Silence is never long enough to end
/// them.
class DrippingTest {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    /// Far past what any of them is given here.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String POST = "POST %s HTTP/1.1\r\nHost: localhost\r\nUser-Agent: drip\r\n";

    private final RunningServer web = new RunningServer(
            Settings.at("127.0.0.1", 0)
                    .within(new Limits(
                            Map.of(Limit.HEADERS_TIME, 1L, Limit.UPLOAD_TIME, 1L, Limit.SILENCE, 1L, Limit.IDLE, 1L))),
            RunningServer.CLOCK);

    DrippingTest() throws IOException {}

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void areCutOffInHeadersAndInBodies() throws Exception {
        assertAllEnd(
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\nX-Slow: ",
                POST.formatted("/api/v1/desk/first") + "Content-Length: 60000\r\n\r\n{\"code\":\"",
                POST.formatted("/api/v1/desk/first") + "Content-Length: 250000000\r\n\r\n{\"code\":\"",
                POST.formatted("/api/v1/desk/first") + "Transfer-Encoding: chunked\r\n\r\n",
                POST.formatted("/submission/single/live") + "Content-Length: 60000\r\n\r\n",
                POST.formatted("/") + "Content-Length: 60000\r\n\r\n");
    }

    /// Of these Helidon takes care, which looks every ten seconds.
    @Test
    @Tag("deep")
    void areCutOffInTheRequestLine() throws Exception {
        assertAllEnd("GET /", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET /");
    }

    private void assertAllEnd(String... beginnings) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = List.of(beginnings).stream()
                    .map(beginning -> (Callable<Boolean>) () -> endsAfter(beginning))
                    .toList();
            int at = 0;
            for (var one : executor.invokeAll(all)) {
                assertThat(one.get()).as(beginnings[at++]).isTrue();
            }
        }
    }

    /// Whether the connection is closed from the other end, however long one goes on.
    private boolean endsAfter(String beginning) throws IOException {
        try (var socket =
                new Socket(web.server.address().getHost(), web.server.address().getPort())) {
            socket.setSoTimeout((int) BETWEEN.toMillis());
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            var answer = new byte[1 << 16];
            for (long began = System.nanoTime(); System.nanoTime() - began < LONGEST.toNanos(); ) {
                socket.getOutputStream().write('1');
                try {
                    if (socket.getInputStream().read(answer) < 0) {
                        return true;
                    }
                } catch (SocketTimeoutException _) {
                    // It listens still.
                }
            }
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
