package eightk.server;

import eightk.server.filer.Counter;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Status;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Closes connections on which a request comes in more slowly than any honest line brings it. Helidon bounds silence,
/// and a byte now and then is none.
///
/// Headers have their time from the request line on, and a body from the last header on. What of a body is left when
/// the answer begins may take as long as a connection may be idle. Request lines are bounded by that too, by Helidon.
final class Deadlines implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Deadlines.class.getName());

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Limits limits;

    /// Held weakly, for who is refused or gives up ends a connection before its time, and may do so a thousand times a
    /// second: each takes some 20 kB.
    private final Map<ConnectionContext, Request> coming = Collections.synchronizedMap(new WeakHashMap<>());

    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("eightk-deadlines").factory());

    /// A request of which more is to come.
    ///
    /// @param due by the clock of [System#nanoTime]
    private record Request(boolean isUpload, long due) {

        static Request within(boolean isUpload, Duration time) {
            return new Request(isUpload, System.nanoTime() + time.toNanos());
        }

        boolean isOver() {
            return System.nanoTime() - due > 0;
        }
    }

    Deadlines(Limits limits) {
        this.limits = limits;
        var _ = looks.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    Http1Config.Builder on(Http1Config.Builder http) {
        return http.addReceiveListener(new Http1ConnectionListener() {
                    @Override
                    public void prologue(ConnectionContext from, HttpPrologue prologue) {
                        boolean isUpload =
                                Counter.takesSubmissions(prologue.uriPath().path());
                        coming.put(from, Request.within(isUpload, limits.seconds(Limit.HEADERS_TIME)));
                    }

                    @Override
                    public void headers(ConnectionContext from, Headers headers) {
                        coming.computeIfPresent(from, (_, request) -> body(request, headers));
                    }
                })
                .addSendListener(new Http1ConnectionListener() {
                    @Override
                    public void status(ConnectionContext to, Status status) {
                        coming.computeIfPresent(to, (_, request) -> Request.within(false, limits.seconds(Limit.IDLE)));
                    }
                });
    }

    /// Nothing more comes where no header says so.
    private @Nullable Request body(Request request, Headers headers) {
        boolean chunked = headers.contains(HeaderNames.TRANSFER_ENCODING);
        long length = headers.contentLength().orElse(0);
        if (!chunked && length == 0) {
            return null;
        }
        long counted = !request.isUpload() ? 0 : chunked ? limits.kilobytes(Limit.BODY) : length;
        var time = limits.seconds(Limit.UPLOAD_TIME)
                .plusSeconds(counted / limits.of(Limit.UPLOAD_SPEED))
                .plus(limits.seconds(Limit.SILENCE).multipliedBy(2)); // those that read have the first word
        return Request.within(request.isUpload(), time);
    }

    private void look() {
        overdue().forEach(Deadlines::close);
    }

    private List<ConnectionContext> overdue() {
        synchronized (coming) {
            var overdue = coming.entrySet().stream()
                    .filter(one -> one.getValue().isOver())
                    .map(Map.Entry::getKey)
                    .toList();
            overdue.forEach(coming::remove);
            return overdue;
        }
    }

    /// Connections on which more is to come, as far as is known.
    int watched() {
        return coming.size();
    }

    /// One that fails to close must not keep the others open: a task that throws is not run again.
    private static void close(ConnectionContext connection) {
        try {
            connection.serverSocket().close();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a connection past its time was closed already", e);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
