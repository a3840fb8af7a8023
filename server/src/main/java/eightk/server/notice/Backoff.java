package eightk.server.notice;

import eightk.server.notice.Outcome.Failed;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long to wait after a failure: twice as long after each, less by chance, so that those who failed together do not
/// come back together.
final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofHours(1);

    private static final int MOST_DOUBLINGS = 12;

    private Backoff() {}

    /// @param failed how often in a row, from 1
    static Duration after(int failed, Failed last) {
        return longer(scaled(failed, ThreadLocalRandom.current().nextDouble()), last);
    }

    /// Between half of the pause and the whole of it.
    static Duration scaled(int failed, double chance) {
        var doubled = FIRST.multipliedBy(1L << Math.clamp(failed - 1L, 0, MOST_DOUBLINGS));
        var whole = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofNanos(Math.round(whole.toNanos() * (1 + chance) / 2));
    }

    /// What the other side asked for counts, up to the longest pause.
    private static Duration longer(Duration pause, Failed last) {
        var asked = last.pause().orElse(Duration.ZERO);
        var bounded = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        return bounded.compareTo(pause) > 0 ? bounded : pause;
    }
}
