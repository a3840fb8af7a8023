package eightk.bench.speed;

import eightk.edgar.DocumentText;
import eightk.edgar.SubmissionReader;
import eightk.model.Bytes;
import eightk.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a folder of filings over and over, and says how fast: warm, with one thread and then with all, beside a
/// checksum of the same bytes and jsoup on the same main documents.
public final class ReadSpeed {

    /// Passes before the clock counts: from there on the compiler has nothing left to do, and passes take as long as
    /// the one before. After a hundred they still get faster by a tenth.
    private static final int WARM_UP = 200;

    /// Passes of which the best counts. The kinds of work take turns, so that none has the quieter machine.
    private static final int ROUNDS = 25;

    private ReadSpeed() {}

    /// The figures, one to a line; the page about them, where it is asked for, into a file.
    ///
    /// @param today is printed on the page
    /// @throws IOException if there are no files, or one cannot be read, or the page cannot be written
    /// @throws InterruptedException if the thread is
    public static String bench(Path folder, Optional<Path> page, LocalDate today)
            throws IOException, InterruptedException {
        var filings = filings(folder);
        var result = new Result(
                filings.size(),
                filings.stream().mapToLong(filing -> filing.bytes().length()).sum(),
                timings(filings, 1, WARM_UP),
                timings(filings, Runtime.getRuntime().availableProcessors(), 1));
        if (page.isPresent()) {
            Files.writeString(page.get(), SpeedPage.of(result, Machine.here(), today));
        }
        return result.figures();
    }

    static List<Work.Filing> filings(Path folder) throws IOException {
        var filings = new ArrayList<Work.Filing>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var bytes = Bytes.mapped(file);
                var main = new SubmissionReader()
                        .read(bytes)
                        .value()
                        .main()
                        .map(Document::text)
                        .filter(text -> text.length() <= DocumentText.LONGEST)
                        .orElse(bytes.slice(0, 0));
                filings.add(new Work.Filing(bytes, main));
            }
        }
        if (filings.isEmpty()) {
            throw new NoSuchFileException(folder.toString());
        }
        return filings;
    }

    private static List<Timing> timings(List<Work.Filing> filings, int threads, int warmUp)
            throws InterruptedException {
        var rounds = new EnumMap<Work, List<Round>>(Work.class);
        for (int i = 0; i < warmUp + ROUNDS; i++) {
            for (var work : Work.values()) {
                var round = Round.of(work, filings, threads);
                if (i >= warmUp) {
                    rounds.computeIfAbsent(work, _ -> new ArrayList<>()).add(round);
                }
            }
        }
        return rounds.entrySet().stream()
                .map(entry -> Timing.of(entry.getKey(), threads, entry.getValue()))
                .toList();
    }
}
