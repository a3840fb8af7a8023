package eightk.bench.desk;

import eightk.model.Bytes;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// How fast submissions are loaded into an archive beside how fast they are read, with all processors.
///
/// @param read seconds
/// @param load seconds
record LoadSpeed(double read, double load) {

    /// Passes of which the best counts.
    private static final int ROUNDS = 5;

    static LoadSpeed of(List<Path> files, Path folder, DeskBench.World world) throws IOException, InterruptedException {
        double read = Double.MAX_VALUE;
        double load = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            read = Math.min(read, secondsToRead(files));
            long began = System.nanoTime();
            world.load(files, folder.resolve("load-" + i));
            load = Math.min(load, (System.nanoTime() - began) / 1e9);
        }
        return new LoadSpeed(read, load);
    }

    private static double secondsToRead(List<Path> files) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var all = files.stream()
                    .map(file -> executor.submit(() -> CurrentReports.read(Bytes.mapped(file))))
                    .toList();
            for (var one : all) {
                var _ = one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a submission could not be read", e.getCause());
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
