package eightk.server.desk;

import eightk.archive.Docket;
import eightk.archive.Docketed;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// What waits for review, in the order received. It is on the docket too, so that what waits when the process ends is
/// reviewed after the next start, and little of it need be in memory.
final class Reviews implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Reviews.class.getName());

    /// Bytes of documents that are kept at hand: the queue of a busy minute. What comes in past that is read again from
    /// the docket when its turn comes.
    private static final long AT_HAND = 16L << 20;

    /// What is done with each, on several threads.
    interface Review {
        void of(Docketed docketed, Kept envelope);
    }

    /// An envelope for the time when its turn comes.
    interface Kept {
        Envelope open() throws IOException;
    }

    private final Docket docket;
    private final Review review;
    private final AtomicLong atHand = new AtomicLong();
    private final ThreadPoolExecutor threads;

    Reviews(Docket docket, int atOnce, Review review) {
        this.docket = docket;
        this.review = review;
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("eightk-review-", 1).factory());
    }

    /// @param envelope what was read of it
    void add(Docketed docketed, Envelope envelope) {
        if (atHand.get() >= AT_HAND) {
            add(docketed);
            return;
        }
        long length = envelope.length();
        atHand.addAndGet(length);
        add(docketed, () -> {
            atHand.addAndGet(-length);
            return envelope;
        });
    }

    /// One that is read from the docket when its turn comes.
    void add(Docketed docketed) {
        add(docketed, () -> received(docketed));
    }

    private void add(Docketed docketed, Kept envelope) {
        try {
            threads.execute(() -> review.of(docketed, envelope));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "{0} is reviewed after the next start", docketed.number());
        }
    }

    /// What was received, read anew.
    Envelope received(Docketed docketed) throws IOException {
        return Envelopes.read(docket.received(docketed.number()).orElseThrow());
    }

    /// How many have not begun.
    int waiting() {
        return threads.getQueue().size();
    }

    /// How many are not done.
    int undone() {
        return threads.getQueue().size() + threads.getActiveCount();
    }

    /// Ends those under way.
    @Override
    public void close() {
        threads.getQueue().clear();
        threads.close();
    }
}
