package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.server.desk.ReadSubmission;
import eightk.testkit.Samples;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What lists keep of each filing in memory, which bounds how many a desk of some size can have.
class CatalogueMemoryTest {

    private static final int FILINGS = 5_000;

    /// docs/DESK.md says what real ones take.
    private static final long MOST_BYTES_EACH = 2_000;

    @Test
    @Tag("deep")
    void aFilingTakesFewKilobytes() throws IOException {
        var filings = new ArrayList<>(filings(FILINGS / 10));
        long before = used();
        filings.addAll(filings(FILINGS));
        long each = (used() - before) / FILINGS;
        assertThat(filings).hasSize(FILINGS + FILINGS / 10);
        assertThat(each).isBetween(200L, MOST_BYTES_EACH);
    }

    private static List<Filing> filings(int n) throws IOException {
        var reader = new FilingReader();
        var samples = Samples.folders();
        var filings = new ArrayList<Filing>();
        for (int i = 1; i <= n; i++) {
            var bytes = Bytes.mapped(samples.get(i % samples.size()).resolve("submission.txt"));
            var number = new AccessionNumber(new Cik(9990001), 26, i);
            filings.add(reader.filing(i, number, Instant.EPOCH, Optional.empty(), ReadSubmission.of(bytes)));
        }
        return filings;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
