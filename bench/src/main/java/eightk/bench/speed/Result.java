package eightk.bench.speed;

import java.util.List;
import java.util.Locale;

/// What was measured in one run.
///
/// @param bytes of all filings
/// @param one every kind of work with one thread
/// @param all the same with as many threads as the machine has processors
record Result(int filings, long bytes, List<Timing> one, List<Timing> all) {

    /// Our read against the time in which the bytes can be looked at and the main documents parsed at all.
    double ratio() {
        return of(Work.READ).seconds()
                / (of(Work.CRC32C).seconds() + of(Work.JSOUP).seconds());
    }

    /// How many times faster all threads read than one does.
    double scaling() {
        return of(Work.READ).seconds() / withAll(Work.READ).seconds();
    }

    Timing of(Work work) {
        return one.stream().filter(timing -> timing.work() == work).findFirst().orElseThrow();
    }

    Timing withAll(Work work) {
        return all.stream().filter(timing -> timing.work() == work).findFirst().orElseThrow();
    }

    String figures() {
        var read = of(Work.READ);
        return figure("read_filings", filings, "filings")
                + figure("read_bytes", bytes / 1e6, "MB")
                + figure("reference_crc32c", 1e3 * of(Work.CRC32C).seconds(), "ms")
                + figure("reference_jsoup", 1e3 * of(Work.JSOUP).seconds(), "ms")
                + figure("read_container", 1e3 * of(Work.CONTAINER).seconds(), "ms")
                + figure("read_blocks", 1e3 * of(Work.BLOCKS).seconds(), "ms")
                + figure("read_time", 1e3 * read.seconds(), "ms")
                + figure("read_ratio", ratio(), "times")
                + figure("read_rate", read.filesPerSecond(), "filings/s")
                + figure("read_throughput", read.megabytesPerSecond(bytes), "MB/s")
                + figure("read_p50", read.quantile(0.50), "ms")
                + figure("read_p95", read.quantile(0.95), "ms")
                + figure("read_max", read.quantile(1), "ms")
                + figure("read_allocated", read.allocatedPerFiling() / 1e3, "kB/filing")
                + figure("read_threads", withAll(Work.READ).threads(), "threads")
                + figure("read_rate_all", withAll(Work.READ).filesPerSecond(), "filings/s")
                + figure("read_scaling", scaling(), "times");
    }

    private static String figure(String name, double value, String unit) {
        return String.format(Locale.ROOT, "figure %s %.2f %s%n", name, value, unit);
    }
}
