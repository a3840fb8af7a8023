package eightk.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The filings of invented companies in `samples/`: a folder each, with `submission.txt` as EDGAR would
/// disseminate it and `expected.txt`, what is read there, one fact a line.
public final class Samples {

    private static final Path FOLDER = Path.of(System.getProperty("eightk.home", ".."), "samples");

    private Samples() {}

    /// Every folder, oldest filing first.
    ///
    /// @throws IOException if they cannot be listed
    public static List<Path> folders() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// The submission of a sample, such as `2003-text`.
    public static Path submission(String name) {
        return FOLDER.resolve(name).resolve("submission.txt");
    }
}
