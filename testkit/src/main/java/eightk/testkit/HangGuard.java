package eightk.testkit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opentest4j.AssertionFailedError;

/// Fails a test that does not come to an end. What counts is the time of the processor, so that the test of a machine
/// that does other work at the same time has not failed.
public final class HangGuard {

    /// Far more than anything takes that is guarded.
    private static final Duration MOST = Duration.ofSeconds(10);

    /// From one look at the clock to the next.
    private static final Duration LOOK = Duration.ofMillis(50);

    private HangGuard() {}

    /// What the work gives.
    ///
    /// @throws AssertionError if it takes too long; it then goes on by itself, which nobody waits for
    public static <T> T ends(Callable<T> work) {
        var result = new CompletableFuture<T>();
        var thread = Thread.ofPlatform().daemon().name("guarded").start(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) { // AssertionErrors too
                result.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return result.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (processorTime(thread).compareTo(MOST) > 0) {
                    throw stillAtWork(thread);
                }
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case Error error -> throw error;
                    case RuntimeException exception -> throw exception;
                    case null, default -> throw new AssertionFailedError("the work failed", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Duration processorTime(Thread thread) {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()));
    }

    private static AssertionError stillAtWork(Thread thread) {
        var where = new IllegalStateException("here");
        where.setStackTrace(thread.getStackTrace());
        return new AssertionFailedError("still at work after %s of processor time".formatted(MOST), where);
    }
}
