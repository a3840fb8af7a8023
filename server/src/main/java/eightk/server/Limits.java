package eightk.server;

import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http1.Http1Config;
import java.time.Duration;

/// Every bound the server keeps, each with its reason. Helidon's own defaults are without bound.
final class Limits {

    /// Bytes of a request's body: more than the counter takes, which is the only one to take any and says so itself.
    static final long MOST_BODY = 304L << 20;

    /// Bytes of the request line: the longest path here, a document of a filing, stays under 400.
    static final int MOST_REQUEST_LINE = 4 << 10;

    /// Bytes of all request headers: what browsers send with the cookies of other software on the same host.
    static final int MOST_HEADERS = 16 << 10;

    /// Requests worked on at once: each may hold one document of [eightk.edgar.DocumentText#LONGEST] bytes as text.
    /// Half of them may be submissions on their way in.
    static final int MOST_REQUESTS = 64;

    /// Requests that wait for their turn; the next is told 503 at once.
    static final int MOST_WAITING = 512;

    /// How long a request waits for its turn before it is told 503.
    static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /// Open connections: each browser keeps up to six.
    static final int MOST_CONNECTIONS = 2048;

    /// Connections the system holds that are not yet accepted.
    static final int BACKLOG = 512;

    /// Silence in the middle of a request after which its connection is closed.
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    /// Idle time of a kept-alive connection: longer than a reader takes from page to page, shorter than proxies keep.
    static final Duration LONGEST_IDLE = Duration.ofSeconds(60);

    /// How often idle connections are looked for.
    static final Duration IDLE_CHECK = Duration.ofSeconds(10);

    /// How long requests under way may take to end once the server was told to stop.
    static final Duration SHUTDOWN_GRACE = Duration.ofSeconds(5);

    private Limits() {}

    static WebServerConfig.Builder bound(WebServerConfig.Builder server) {
        return server.maxPayloadSize(MOST_BODY)
                .maxTcpConnections(MOST_CONNECTIONS)
                .backlog(BACKLOG)
                .idleConnectionTimeout(LONGEST_IDLE)
                .idleConnectionPeriod(IDLE_CHECK)
                .connectionOptions(socket -> socket.readTimeout(LONGEST_SILENCE))
                .shutdownGracePeriod(SHUTDOWN_GRACE)
                .concurrencyLimit(FixedLimit.builder()
                        .permits(MOST_REQUESTS)
                        .queueLength(MOST_WAITING)
                        .queueTimeout(LONGEST_WAIT)
                        .build())
                .addProtocol(Http1Config.builder()
                        .maxPrologueLength(MOST_REQUEST_LINE)
                        .maxHeadersSize(MOST_HEADERS)
                        .build());
    }
}
