package eightk.cli.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// So many requests a second and no more, evenly.
public final class Pace {

    /// Passes time.
    public interface Sleep {
        void of(Duration time) throws InterruptedException;
    }

    private final Duration between;
    private final InstantSource clock;
    private final Sleep sleep;
    private Instant next = Instant.MIN;

    public Pace(int aSecond, InstantSource clock, Sleep sleep) {
        this.between = Duration.ofSeconds(1).dividedBy(aSecond);
        this.clock = clock;
        this.sleep = sleep;
    }

    /// Returns when the next request may go.
    void await() throws InterruptedException {
        var now = clock.instant();
        if (now.isBefore(next)) {
            sleep.of(Duration.between(now, next));
            now = next;
        }
        next = now.plus(between);
    }

    void rest(Duration time) throws InterruptedException {
        sleep.of(time);
    }
}
