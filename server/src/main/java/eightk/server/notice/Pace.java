package eightk.server.notice;

import eightk.archive.Subscription;
import java.time.Duration;
import java.time.Instant;

/// How one subscription goes on in this process.
///
/// @param busy while something is on its way to it
/// @param examined the position up to which there is nothing for it that it was not told
/// @param due of the attempts that this follows
/// @param notBefore the same, in the nanoseconds of the process
record Pace(boolean busy, long examined, Instant due, long notBefore) {

    /// A clock that was set back keeps nobody waiting for longer than any failure.
    static Pace of(Subscription it, long examined, Instant now) {
        var due = it.attempts().due();
        var left = Duration.between(now, due);
        var bounded = left.compareTo(Backoff.LONGEST) > 0 ? Backoff.LONGEST : left;
        return new Pace(false, Math.max(examined, it.seen()), due, System.nanoTime() + Math.max(0, bounded.toNanos()));
    }

    /// Whether the subscription has other attempts by now, as once its owner has taken it up again.
    boolean isOver(Subscription it) {
        return !busy && !due.equals(it.attempts().due());
    }

    boolean isDue(long now) {
        return !busy && notBefore - now <= 0;
    }

    Pace beginning() {
        return new Pace(true, examined, due, notBefore);
    }

    Pace examined(long other) {
        return new Pace(busy, other, due, notBefore);
    }

    Pace endingUntil(long other) {
        return new Pace(false, examined, due, other);
    }
}
