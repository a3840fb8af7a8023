package eightk.bench.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The timings as a page in Markdown.
final class SpeedPage {

    private SpeedPage() {}

    static String of(Result result, Machine machine, LocalDate today) {
        return String.format(
                Locale.ROOT,
                """
            # Benchmarks

            How fast the reader is, warm, beside references measured in the same run on the same files. Written by

                ./eightk bench read FOLDER --write BENCHMARKS.md

            on %s; do not edit it. Machine: %d processors (%s), %s, %s.

            %,d filings, %.1f MB. Each kind of work goes over all of them many times, in turn with the others; the best
            round after the warm-up counts.

            | work | threads | ms | filings/s | MB/s | p50 ms | p95 ms | max ms | kB allocated a filing |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|
            %s
            - `read_ratio` %.2f: our read, in units of CRC32C and jsoup together, with one thread.
            - `read_scaling` %.2f: how many times faster %d threads read than one.

            The bench keeps its own time: JMH has a licence (GPL 2 with the classpath exception) that is not among those
            of what is shipped, and the bench comes with the program.
            """,
                today,
                machine.processors(),
                machine.model(),
                machine.system(),
                machine.jvm(),
                result.filings(),
                result.bytes() / 1e6,
                rows(result),
                result.ratio(),
                result.scaling(),
                result.withAll(Work.READ).threads());
    }

    private static String rows(Result result) {
        return Stream.of(result.one(), result.all())
                .flatMap(List::stream)
                .map(timing -> row(timing, result.bytes()))
                .collect(Collectors.joining());
    }

    private static String row(Timing timing, long bytes) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %,.0f | %,.0f | %.3f | %.3f | %.3f | %,.0f |%n",
                timing.work().label(),
                timing.threads(),
                1e3 * timing.seconds(),
                timing.filesPerSecond(),
                timing.megabytesPerSecond(bytes),
                timing.quantile(0.5),
                timing.quantile(0.95),
                timing.quantile(1),
                timing.allocatedPerFiling() / 1e3);
    }
}
