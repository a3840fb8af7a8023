package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.report.CurrentReports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Whether every file of the corpus, of whatever kind, can be handed to the reader: it comes back, soon, and without an
/// exception.
final class EveryFileReads implements Measure {

    /// A person who waits longer than this believes that the program hangs.
    static final Duration LONGEST = Duration.ofSeconds(10);

    @Override
    public List<Score> of(Corpus corpus) {
        var reads = new Count(
                "every_file_reads",
                "files of every kind in the corpus that read within %d s and without an exception"
                        .formatted(LONGEST.toSeconds()));
        for (var path : corpus.files()) {
            var era = corpus.filing(path).map(Filing::era).orElse(Era.UNDATED);
            var trouble = trouble(corpus.folder().resolve(path));
            reads.add(path, era, trouble.isEmpty(), trouble::orElseThrow);
        }
        return List.of(reads.score());
    }

    /// A thread of its own for each file, so that one that hangs holds up no other.
    private static Optional<String> trouble(Path file) {
        var task = new FutureTask<>(() -> CurrentReports.read(file));
        Thread.ofPlatform().daemon().start(task);
        try {
            task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of("takes longer than %d s".formatted(LONGEST.toSeconds()));
        } catch (ExecutionException e) {
            return Optional.of("throws " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was interrupted");
        }
    }
}
