package eightk.bench.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The figures of the desk, with those of the disk and of SQLite alone beside them in the same run.
public final class DeskBench {

    private static final int FILERS = 32;

    /// Time for the compilers of the desk's machine before the clock counts, which a desk that runs for days has had:
    /// the slowest of one filer become a third faster between 20 seconds and 60.
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final Duration SHIFT = Duration.ofSeconds(20);

    /// Submissions counted by the system's own trace of what was synced.
    private static final Duration TRACED = Duration.ofSeconds(5);

    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration LATER = Duration.ofMillis(20);

    /// What is measured.
    public interface World {

        /// The command line that serves a new folder at any free port.
        List<String> serve(Path folder);

        /// Loads submissions into an archive in a new folder.
        void load(List<Path> files, Path folder) throws IOException;
    }

    private final Parcels parcels;
    private final Path folder;
    private final World world;
    private final StringBuilder figures = new StringBuilder();

    private DeskBench(Parcels parcels, Path folder, World world) {
        this.parcels = parcels;
        this.folder = folder;
        this.world = world;
    }

    /// The figures, one to a line.
    ///
    /// @param corpus submissions whose documents are filed, one after the other
    public static String bench(Path corpus, World world) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "eightk-bench-");
        try {
            var bench = new DeskBench(Parcels.of(corpus), folder, world);
            bench.references();
            bench.desk();
            bench.syncs();
            bench.load();
            return bench.figures.toString();
        } finally {
            deleteAll(folder);
        }
    }

    private void references() throws IOException {
        figure("desk_reference_syncs", DurableCommits.ofFile(folder), "syncs/s");
        figure("desk_reference_sqlite_commits", DurableCommits.ofSqlite(folder), "commits/s");
        figure("desk_submissions_kinds", parcels.size(), "submissions");
        figure("desk_submissions_mean", parcels.bytes() / 1e3 / parcels.size(), "kB");
    }

    private void desk() throws IOException, InterruptedException {
        try (var desk = new Desk(world.serve(folder.resolve("desk")))) {
            var filers = desk.filers(FILERS);
            var _ = Shift.of(desk, filers, parcels, WARM_UP, LATER);
            shift("1", Shift.of(desk, filers.subList(0, 1), parcels, SHIFT, SOON));
            shift(Integer.toString(FILERS), Shift.of(desk, filers, parcels, SHIFT, LATER));
        }
    }

    private void shift(String filers, Shift shift) {
        var name = "desk_%s_".formatted(filers);
        figure(name + "submissions", shift.submissions(), "submissions");
        figure(name + "refused", shift.refused(), "submissions");
        figure(name + "rate", shift.rate(), "submissions/s");
        figure(name + "receipt_p50", Shift.quantile(shift.toReceipt(), 0.5), "ms");
        figure(name + "receipt_p99", Shift.quantile(shift.toReceipt(), 0.99), "ms");
        figure(name + "verdict_p50", Shift.quantile(shift.toVerdict(), 0.5), "ms");
        figure(name + "verdict_p99", Shift.quantile(shift.toVerdict(), 0.99), "ms");
        figure(name + "processor", shift.processorTimePerSubmission(), "ms/submission");
        figure(name + "share", shift.shareOfProcessors(), "%");
    }

    /// Counted by strace where there is one, for no program knows for sure what its libraries sync.
    private void syncs() throws IOException, InterruptedException {
        var trace = folder.resolve("trace.txt");
        var command = new ArrayList<>(List.of("strace", "-f", "-e", "trace=fsync,fdatasync", "-o", trace.toString()));
        command.addAll(world.serve(folder.resolve("traced")));
        if (!Files.isExecutable(Path.of("/usr/bin/strace"))) {
            return;
        }
        try (var desk = new Desk(command)) {
            var filers = desk.filers(FILERS);
            for (int n : List.of(1, FILERS)) {
                long before = synced(trace);
                var shift = Shift.of(desk, filers.subList(0, n), parcels, TRACED, LATER);
                figure(
                        "desk_%d_syncs".formatted(n),
                        (double) (synced(trace) - before) / shift.submissions(),
                        "syncs/submission");
            }
        }
    }

    private static long synced(Path trace) throws IOException {
        try (var lines = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.endsWith("= 0")).count();
        }
    }

    private void load() throws IOException, InterruptedException {
        var speed = LoadSpeed.of(parcels.files(), folder, world);
        figure("desk_read", parcels.bytes() / 1e6 / speed.read(), "MB/s");
        figure("desk_load", parcels.bytes() / 1e6 / speed.load(), "MB/s");
        figure("desk_load_of_read", 100 * speed.read() / speed.load(), "%");
    }

    private void figure(String name, double value, String unit) {
        figures.append(String.format(Locale.ROOT, "figure %s %.2f %s%n", name, value, unit));
    }

    static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
