package eightk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void handsOnResultsInTheOrderOfTheInputsHoweverLongEachTakes() {
        var results = new ArrayList<Integer>();
        var slow = new CountDownLatch(1);
        try (var work = new InOrder<Integer, Integer>(i -> i == 0 ? after(slow) : i, results::add)) {
            IntStream.range(0, 8).forEach(work::add);
            slow.countDown();
            IntStream.range(8, 1000).forEach(work::add);
        }
        assertThat(results).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void worksOnOneInputByItself() {
        var threads = new ArrayList<Thread>();
        try (var work = new InOrder<Integer, Thread>(_ -> Thread.currentThread(), threads::add)) {
            work.add(1);
        }
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    private static int after(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
