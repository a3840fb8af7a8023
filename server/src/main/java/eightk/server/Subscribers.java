package eightk.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Those who read the live stream at this moment: not too many, and none so slow that it would stand in the way.
final class Subscribers implements AutoCloseable {

    /// How long what is told may take to leave: a reader that takes nothing for so long is not reading.
    static final Duration SLOWEST = Duration.ofSeconds(10);

    private final Semaphore places;
    private final Duration slowest;
    private final Set<Subscriber> present = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("eightk-live").factory());
    private volatile boolean open = true;

    /// @param most at once
    /// @param slowest a reader may be in taking what is told
    Subscribers(int most, Duration slowest) {
        this.places = new Semaphore(most);
        this.slowest = slowest;
        var _ = watch.scheduleWithFixedDelay(this::cutSlow, 1, 1, TimeUnit.SECONDS);
    }

    /// A place, if there is one.
    Optional<Subscriber> enter() {
        if (!open || !places.tryAcquire()) {
            return Optional.empty();
        }
        var subscriber = new Subscriber(Thread.currentThread());
        present.add(subscriber);
        return Optional.of(subscriber);
    }

    /// A thread that is interrupted while it writes loses its connection.
    private void cutSlow() {
        long now = System.nanoTime();
        for (var subscriber : present) {
            long since = subscriber.writingSince;
            if (since != 0 && now - since > slowest.toNanos()) {
                subscriber.thread.interrupt();
            }
        }
    }

    int count() {
        return present.size();
    }

    /// Sends everyone home.
    @Override
    public void close() {
        open = false;
        watch.shutdownNow();
        present.forEach(subscriber -> subscriber.thread.interrupt());
    }

    /// One reader, on a thread of its own.
    final class Subscriber implements AutoCloseable {

        private final Thread thread;
        private volatile long writingSince;

        private Subscriber(Thread thread) {
            this.thread = thread;
        }

        boolean isWelcome() {
            return open && !Thread.currentThread().isInterrupted();
        }

        void write(OutputStream out, String text) throws IOException {
            writingSince = System.nanoTime();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            writingSince = 0;
        }

        @Override
        public void close() {
            if (present.remove(this)) {
                places.release();
            }
        }
    }
}
