package eightk.server.filer;

import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.server.desk.Spill;
import eightk.server.desk.TooLargeException;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Takes the body of a submission in: so many at once, so large, and no slower than a bad line is.
final class Upload {

    /// How long a filer waits for a place.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final int CHUNK = 64 << 10;

    /// Helidon refuses a longer body too, but without words.
    private static final long MARGIN = 4L << 20;

    private final Limits limits;
    private final long most;
    private final Semaphore places;
    private final Map<Cik, Semaphore> ofOne = new ConcurrentHashMap<>();

    Upload(Limits limits) {
        this.limits = limits;
        this.most = Math.max(1, limits.kilobytes(Limit.BODY) - MARGIN);
        this.places = new Semaphore(limits.count(Limit.UPLOADS));
    }

    /// What to do with a body.
    interface Use {
        void of(Bytes body) throws IOException;
    }

    /// @param login whose places are used
    void take(Cik login, ServerRequest request, Use use) throws IOException {
        if (request.headers().contentLength().orElse(0) > most) {
            throw new TooLargeException(most);
        }
        var own = ofOne.computeIfAbsent(login, _ -> new Semaphore(limits.count(Limit.UPLOADS_OF_ONE)));
        if (!own.tryAcquire()) {
            throw new Refusal(
                    Status.TOO_MANY_REQUESTS_429,
                    "at most %d submissions of CIK %s can come in at once; try again"
                            .formatted(limits.count(Limit.UPLOADS_OF_ONE), login));
        }
        try {
            inTurn(request, use);
        } finally {
            own.release();
        }
    }

    private void inTurn(ServerRequest request, Use use) throws IOException {
        if (!tryPlace()) {
            throw new Refusal(Status.SERVICE_UNAVAILABLE_503, "too many submissions are coming in; try again");
        }
        try (var spill = new Spill(most);
                var in = request.content().inputStream()) {
            copy(in, spill);
            use.of(spill.bytes());
        } finally {
            places.release();
        }
    }

    private void copy(InputStream in, Spill spill) throws IOException {
        long began = System.nanoTime();
        var chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            spill.write(chunk, 0, n);
            var took = Duration.ofNanos(System.nanoTime() - began);
            if (took.compareTo(limits.seconds(Limit.UPLOAD_TIME)
                            .plusSeconds(spill.length() / limits.of(Limit.UPLOAD_SPEED)))
                    > 0) {
                throw new Refusal(Status.REQUEST_TIMEOUT_408, "the body comes too slowly");
            }
        }
    }

    private boolean tryPlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
