package eightk.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.opentest4j.AssertionFailedError;

/// A file that holds what a test expects, one fact a line, reviewed like code.
///
/// Run with `-Deightk.golden.write=true` to write what was found instead, and read the difference.
public final class Golden {

    /// The system property that makes [#assertMatches] write.
    public static final String WRITE = "eightk.golden.write";

    /// Differing lines shown in a message: enough to see the pattern, few enough to read.
    private static final int MOST_LINES_SHOWN = 12;

    private Golden() {}

    /// Compares line by line; line ends do not matter.
    ///
    /// @throws AssertionError if the text is another, or there is no such file
    /// @throws IOException if the file cannot be read or written
    public static void assertMatches(Path expected, String actual) throws IOException {
        var found = actual.lines().toList();
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, String.join("\n", found) + "\n");
            return;
        }
        if (!Files.exists(expected)) {
            throw new AssertionFailedError(
                    "%s is not there; run with -D%s=true to write it".formatted(expected, WRITE));
        }
        var wanted = Files.readString(expected).lines().toList();
        if (!wanted.equals(found)) {
            throw new AssertionFailedError(
                    difference(expected, wanted, found), String.join("\n", wanted), String.join("\n", found));
        }
    }

    /// The lines between the first and the last difference, wanted ones after `-` and found ones after `+`.
    private static String difference(Path file, List<String> wanted, List<String> found) {
        int first = 0;
        int shorter = Math.min(wanted.size(), found.size());
        while (first < shorter && wanted.get(first).equals(found.get(first))) {
            first++;
        }
        int same = 0;
        while (same < shorter - first && fromEnd(wanted, same).equals(fromEnd(found, same))) {
            same++;
        }
        var lines = new StringJoiner("\n");
        lines.add("%s differs from line %d on; if this is right, run with -D%s=true".formatted(file, first + 1, WRITE));
        show(lines, "- ", wanted.subList(first, wanted.size() - same));
        show(lines, "+ ", found.subList(first, found.size() - same));
        return lines.toString();
    }

    private static String fromEnd(List<String> lines, int index) {
        return lines.get(lines.size() - 1 - index);
    }

    private static void show(StringJoiner to, String mark, List<String> lines) {
        lines.stream().limit(MOST_LINES_SHOWN).forEach(line -> to.add(mark + line));
        if (lines.size() > MOST_LINES_SHOWN) {
            to.add("%s... and %d more".formatted(mark, lines.size() - MOST_LINES_SHOWN));
        }
    }
}
