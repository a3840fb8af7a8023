package eightk.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.testkit.Shared;
import org.junit.jupiter.api.Test;

/// Time differs from machine to machine; what a reading leaves on the heap does not, by much.
class AllocationTest {

    /// A tenth more than it was when last lowered. Lower it whenever the reader gets leaner.
    private static final long MOST_A_FILING = 430_000;

    @Test
    void readingLeavesNoMoreOnTheHeapThanBefore() throws Exception {
        var filings = ReadSpeed.filings(Shared.path("corpus/submissions"));
        Round.of(Work.READ, filings, 1); // classes and tables that are loaded once
        assertThat(Round.of(Work.READ, filings, 1).allocated() / filings.size()).isLessThan(MOST_A_FILING);
    }
}
