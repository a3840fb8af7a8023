package eightk.server.notice;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Says that there may be something to tell. Ringing never waits, and twice is as good as once.
public final class Bell {

    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /// Waits until it was rung, for so long at most; says whether it was.
    boolean await(Duration longest) throws InterruptedException {
        boolean was = rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        rung.drainPermits();
        return was;
    }
}
