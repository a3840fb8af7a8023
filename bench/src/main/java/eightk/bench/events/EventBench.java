package eightk.bench.events;

import eightk.edgar.DocumentText;
import eightk.events.EventReader;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// Times the reading of events, with one thread and warm, against what must be done before: the reports read, and the
/// press releases that events are read from parsed by jsoup.
public final class EventBench {

    /// Passes before the clock counts, at least, and how long they go on: what is short is compiled no sooner for it.
    private static final int WARM_UP = 20;

    private static final Duration WARM_UP_TIME = Duration.ofSeconds(15);

    /// Passes of which the best counts.
    private static final int ROUNDS = 5;

    private EventBench() {}

    /// One figure to a line.
    ///
    /// @throws IOException if there are no files, or one cannot be read
    public static String bench(Path folder) throws IOException {
        var filings = filings(folder);
        var reports = filings.stream()
                .map(filing -> CurrentReports.read(filing).value())
                .toList();
        var exhibits = reports.stream().flatMap(EventReader::exhibits).toList();
        var reader = new EventReader();
        long read = best(
                filings, filing -> CurrentReports.read(filing).value().items().size());
        long jsoup = best(exhibits, text -> Jsoup.parse(DocumentText.of(text)).childNodeSize());
        long events = best(reports, report -> reader.read(report).size());
        return figure("events_found", (double) count(reports, reader), "events")
                + figure("events_exhibits", exhibits.size(), "exhibits")
                + figure("events_read", read / 1e6, "ms")
                + figure("events_reference_jsoup", jsoup / 1e6, "ms")
                + figure("events_time", events / 1e6, "ms")
                + figure("events_ratio", (double) events / (read + jsoup), "of reading and jsoup");
    }

    private static List<Bytes> filings(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var filings = new ArrayList<Bytes>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                filings.add(Bytes.mapped(file));
            }
            if (filings.isEmpty()) {
                throw new NoSuchFileException(folder.toString());
            }
            return filings;
        }
    }

    private static long count(List<CurrentReport> reports, EventReader reader) {
        return reports.stream().mapToLong(report -> reader.read(report).size()).sum();
    }

    private static <T> long best(List<T> all, ToLongFunction<T> work) {
        long begin = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < WARM_UP || System.nanoTime() - begin < WARM_UP_TIME.toNanos(); i++) {
            sum += pass(all, work);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            sum += pass(all, work);
            best = Math.min(best, System.nanoTime() - start);
        }
        if (sum < 0) {
            throw new IllegalStateException("no work has a negative result");
        }
        return best;
    }

    private static <T> long pass(List<T> all, ToLongFunction<T> work) {
        long sum = 0;
        for (var one : all) {
            sum += work.applyAsLong(one);
        }
        return sum;
    }

    private static String figure(String name, double value, String unit) {
        return String.format(Locale.ROOT, "figure %s %.3f %s%n", name, value, unit);
    }
}
