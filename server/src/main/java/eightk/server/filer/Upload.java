package eightk.server.filer;

import eightk.model.Bytes;
import eightk.server.desk.Spill;
import eightk.server.desk.TooLargeException;
import eightk.model.Cik;
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

    /// EDGAR takes 200 MB of documents; as base64 they are a third longer.
    static final long MOST_BYTES = 300L << 20;

    /// As many filers as the desk is measured with; readers have permits of their own left.
    static final int MOST_AT_ONCE = 32;

    /// Places that one filer can have: an agent with several submissions has enough, and no one takes all.
    static final int MOST_OF_ONE = 8;

    /// How long a filer waits for a place.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /// Time for any body; a longer one has more, at the speed of a line of 1998.
    private static final Duration SHORTEST_TIME = Duration.ofSeconds(30);

    private static final long SLOWEST_BYTES_PER_SECOND = 7_000;

    private static final int CHUNK = 64 << 10;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Map<Cik, Semaphore> ofOne = new ConcurrentHashMap<>();

    /// What to do with a body.
    interface Use {
        void of(Bytes body) throws IOException;
    }

    /// @param login whose places are used
    void take(Cik login, ServerRequest request, Use use) throws IOException {
        if (request.headers().contentLength().orElse(0) > MOST_BYTES) {
            throw new TooLargeException(MOST_BYTES);
        }
        var own = ofOne.computeIfAbsent(login, _ -> new Semaphore(MOST_OF_ONE));
        if (!own.tryAcquire()) {
            throw new Refusal(
                    Status.TOO_MANY_REQUESTS_429,
                    "at most %d submissions of CIK %s can come in at once; try again".formatted(MOST_OF_ONE, login));
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
        try (var spill = new Spill(MOST_BYTES);
                var in = request.content().inputStream()) {
            copy(in, spill);
            use.of(spill.bytes());
        } finally {
            places.release();
        }
    }

    private static void copy(InputStream in, Spill spill) throws IOException {
        long began = System.nanoTime();
        var chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            spill.write(chunk, 0, n);
            var took = Duration.ofNanos(System.nanoTime() - began);
            if (took.compareTo(SHORTEST_TIME.plusSeconds(spill.length() / SLOWEST_BYTES_PER_SECOND)) > 0) {
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
