package eightk.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.setting.Limits;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeadlinesTest {

    private static final int CLIENTS = 100;

    /// Some may be held by what the server does with them last.
    private static final int AT_MOST_LEFT = 10;

    /// Far from the first deadline, which is after a minute.
    @Test
    @Timeout(30)
    void forgetConnectionsThatEndedBeforeTheirTime() throws Exception {
        try (var deadlines = new Deadlines(Limits.USUAL)) {
            var web = Bounds.on(WebServerConfig.builder(), Limits.USUAL, deadlines)
                    .address(InetAddress.getLoopbackAddress())
                    .shutdownHook(false)
                    .routing(routing -> routing.post("/", (_, response) -> response.send("read or not")))
                    .build()
                    .start();
            try {
                for (int i = 0; i < CLIENTS; i++) {
                    giveUp(web);
                }
                while (deadlines.watched() > AT_MOST_LEFT) {
                    System.gc();
                    Thread.sleep(Duration.ofMillis(50));
                }
            } finally {
                web.stop();
            }
            assertThat(deadlines.watched()).isLessThanOrEqualTo(AT_MOST_LEFT);
        }
    }

    private static void giveUp(WebServer web) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), web.port())) {
            socket.getOutputStream()
                    .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\n.".getBytes(US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }
}
