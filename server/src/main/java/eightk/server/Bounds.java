package eightk.server;

import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http1.Http1Config;
import java.time.Duration;

/// The limits that Helidon keeps; how many requests there are at once, [Turns] keeps.
final class Bounds {

    /// How often idle connections are looked for.
    private static final Duration IDLE_CHECK = Duration.ofSeconds(10);

    private Bounds() {}

    static WebServerConfig.Builder on(WebServerConfig.Builder server, Limits limits, Deadlines deadlines) {
        return server.contentEncoding(new BodiesAsTheyCome())
                .maxPayloadSize(limits.kilobytes(Limit.BODY))
                .maxTcpConnections(limits.count(Limit.CONNECTIONS))
                .backlog(limits.count(Limit.BACKLOG))
                .idleConnectionTimeout(limits.seconds(Limit.IDLE))
                .idleConnectionPeriod(IDLE_CHECK)
                .connectionOptions(socket ->
                        socket.readTimeout(limits.seconds(Limit.SILENCE)).tcpNoDelay(true))
                .shutdownGracePeriod(limits.seconds(Limit.GRACE))
                .addProtocol(deadlines
                        .on(Http1Config.builder())
                        .maxPrologueLength(limits.count(Limit.REQUEST_LINE))
                        .maxHeadersSize(limits.count(Limit.HEADERS))
                        .build());
    }
}
