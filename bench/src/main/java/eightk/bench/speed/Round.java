package eightk.bench.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// One pass over all filings.
///
/// @param nanos from the first filing to the last
/// @param each nanoseconds for each filing in order
/// @param allocated bytes on the heap, by all threads together
record Round(long nanos, List<Long> each, long allocated) {

    Round {
        each = List.copyOf(each);
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Results go here, so that the compiler cannot prove them useless.
    private static final AtomicLong RESULTS = new AtomicLong();

    /// @param threads which share the filings, each taking the next one
    static Round of(Work work, List<Work.Filing> filings, int threads) throws InterruptedException {
        var each = new long[filings.size()];
        var next = new AtomicInteger();
        var allocated = new AtomicLong();
        Runnable worker = () -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = next.getAndIncrement(); i < each.length; i = next.getAndIncrement()) {
                long start = System.nanoTime();
                RESULTS.addAndGet(work.on(filings.get(i)));
                each[i] = System.nanoTime() - start;
            }
            allocated.addAndGet(THREADS.getCurrentThreadAllocatedBytes() - before);
        };
        var workers = new Thread[threads];
        long start = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            workers[i] = Thread.ofPlatform().start(worker);
        }
        for (var one : workers) {
            one.join();
        }
        long nanos = System.nanoTime() - start;
        return new Round(nanos, Arrays.stream(each).boxed().toList(), allocated.get());
    }
}
