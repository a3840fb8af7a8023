package eightk.server.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.server.setting.Reach;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Receivers that mean harm, or do not know better.
@Timeout(30)
class CallTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n\r\n";

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();
    private ServerSocket server;

    /// What a receiver does once it has the head of the request.
    private interface Behaviour {
        void answer(OutputStream out) throws Exception;
    }

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        watch.shutdownNow();
    }

    private Call.Answer call(Behaviour behaviour) throws IOException {
        Thread.ofVirtual().start(() -> serve(behaviour));
        return call(Reach.LOOPBACK, "http://127.0.0.1:%d/hook".formatted(server.getLocalPort()));
    }

    private Call.Answer call(Reach reach, String url) throws IOException {
        return new Call(reach, (SSLSocketFactory) SSLSocketFactory.getDefault(), Duration.ofMillis(500), watch)
                .post(URI.create(url), Map.of("webhook-id", "1"), "{}".getBytes(US_ASCII));
    }

    private void serve(Behaviour behaviour) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                connections.incrementAndGet();
                read(socket);
                behaviour.answer(socket.getOutputStream());
            } catch (Exception _) {
                // The caller went away, as it should.
            }
        }
    }

    private static void read(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n{}") < 0) {
            head.append((char) socket.getInputStream().read());
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(US_ASCII));
        out.flush();
    }

    /// Until the other side has had enough.
    private void repeat(OutputStream out, byte[] bytes) throws IOException {
        while (true) {
            out.write(bytes);
            written.addAndGet(bytes.length);
        }
    }

    @Test
    void hearsTheStatusAndWhenToComeBack() throws Exception {
        assertThat(call(out -> say(out, "HTTP/1.1 503 Busy\r\nRetry-After: 120\r\n\r\n")))
                .isEqualTo(new Call.Answer(503, Optional.of(Duration.ofMinutes(2))));
    }

    @Test
    void hearsPastInterimAnswers() throws Exception {
        assertThat(call(out -> say(out, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void followsNoRedirect() throws Exception {
        assertThat(call(out -> say(
                                out,
                                "HTTP/1.1 307 Elsewhere\r\nLocation: http://169.254.169.254/latest/meta-data/\r\n\r\n"))
                        .status())
                .isEqualTo(307);
        assertThat(connections).hasValue(1);
    }

    @Test
    void leavesAHugeBodyWhereItIs() throws Exception {
        assertThat(call(out -> {
                            say(out, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
                            repeat(out, new byte[1 << 16]);
                        })
                        .status())
                .isEqualTo(200);
    }

    @Test
    void waitsForNoneThatNeverAnswers() {
        assertThatThrownBy(() -> call(_ -> Thread.sleep(20_000))).isInstanceOf(IOException.class);
    }

    @Test
    void waitsForNoneThatAnswersForever() {
        assertThatThrownBy(() -> call(out -> {
                    say(out, "HTTP/1.1 200 OK\r\n");
                    while (true) {
                        say(out, "X: y\r\n");
                        Thread.sleep(50);
                    }
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void readsNoEndlessHead() {
        assertThatThrownBy(() -> call(out -> {
                    say(out, "HTTP/1.1 200 OK\r\n");
                    repeat(out, "X: y\r\n".repeat(100).getBytes(US_ASCII));
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> call(out -> repeat(out, "HTTP/1.1 100 Continue\r\n\r\n".getBytes(US_ASCII))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void takesNothingElseForAnAnswer() {
        for (var words : new String[] {"220 mail.example ESMTP\r\n\r\n", "HTTP/1.1 OK\r\n\r\n", "", "\r\n\r\n"}) {
            assertThatThrownBy(() -> call(out -> say(out, words))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void connectsToNoAddressThatIsOutOfReach() {
        Thread.ofVirtual().start(() -> serve(out -> say(out, OK)));
        for (var host :
                new String[] {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"}) {
            assertThatThrownBy(() -> call(Reach.PUBLIC, "https://%s:%d/".formatted(host, server.getLocalPort())))
                    .isInstanceOf(IOException.class);
        }
        for (var host : new String[] {"169.254.169.254", "10.0.0.1", "[fd00:ec2::254]", "[64:ff9b::a9fe:a9fe]"}) {
            assertThatThrownBy(() -> call(Reach.LOOPBACK, "https://%s/".formatted(host)))
                    .isInstanceOf(Call.OutOfReachException.class);
        }
        assertThat(connections).hasValue(0);
    }

    @Test
    void sendsNothingWhereTlsIsNotTrusted() {
        Thread.ofVirtual().start(() -> serve(out -> say(out, OK)));
        assertThatThrownBy(() -> call(Reach.LOOPBACK, "https://127.0.0.1:%d/".formatted(server.getLocalPort())))
                .isInstanceOfAny(SSLException.class, IOException.class);
    }
}
