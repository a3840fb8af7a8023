package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is refused while still sending can send all of it and reads why, and none of it is taken for another request.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftoversTest {

    /// Each half is more than the buffers of two sockets hold, and looks like further requests.
    private static final byte[] HALF =
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

    private RunningServer web;

    @BeforeAll
    void start() throws IOException {
        web = new RunningServer();
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/submission/single/live, Content-Encoding: gzip, 415, gzip",
        "/api/v1/submissions, Content-Encoding: br, 415, found 'br'",
        "/submission/single/live, Content-Type: text/xml, 401, this needs",
        "/submission/single/live, Authorization: Bearer none, 401, a token is not valid",
        "/api/v1/submissions, Content-Type: application/json, 401, this needs",
        "/api/v1/desk/first, Content-Type: application/json, 413, 'a form must be at most 65,536 bytes'",
        "/, Content-Type: text/plain, 413, takes no body",
        "/, Content-Encoding: gzip, 413, takes no body",
    })
    void theRefusalArrivesHoweverLateTheRestIsSent(String path, String header, int status, String words)
            throws IOException {
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nUser-Agent: t\r\n%s\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, header, 2 * HALF.length);
        try (var socket =
                new Socket(web.server.address().getHost(), web.server.address().getPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(HALF);
            var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            out.write(HALF);
            var rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(line).isEqualTo("HTTP/1.1 " + status);
            assertThat(rest)
                    .containsIgnoringCase("Connection: close")
                    .contains(words)
                    .doesNotContain("HTTP/1.1");
        }
    }
}
