package eightk.bench.same;

import eightk.model.Bytes;
import eightk.render.Dossier;
import eightk.render.ReportJson;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is said of every file of a folder, as a hash of its JSON and of all findings, place by place; kept in a file
/// before a change, and compared with after it.
public final class Sameness {

    private static final String BETWEEN = "  ";

    private Sameness() {}

    /// Writes one line a file: the SHA-256 of what is said of it, and its path within the folder.
    ///
    /// @return how many files there are
    /// @throws IOException if there are none, or one cannot be read, or the lines cannot be written
    public static int keep(Path folder, Path file) throws IOException {
        var said = said(folder);
        var lines = new ArrayList<String>();
        said.forEach((path, hash) -> lines.add(hash + BETWEEN + path));
        Files.write(file, lines);
        return said.size();
    }

    /// The paths of the files of which something else is said than was kept, in order; those that are new, or gone,
    /// are among them.
    ///
    /// @throws IOException if there are no files, or one cannot be read, or what was kept cannot be
    public static List<String> differing(Path folder, Path kept) throws IOException {
        var before = new TreeMap<String, String>();
        for (var line : Files.readAllLines(kept)) {
            int end = line.indexOf(BETWEEN);
            if (end < 0) {
                throw new IOException(
                        "%s must hold a hash, two blanks and a path on each line, found '%s'".formatted(kept, line));
            }
            before.put(line.substring(end + BETWEEN.length()), line.substring(0, end));
        }
        var now = said(folder);
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(before.get(path), now.get(path)))
                .toList();
    }

    private static Map<String, String> said(Path folder) throws IOException {
        var said = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                said.put(folder.relativize(file).toString().replace('\\', '/'), hash(file));
            }
        }
        if (said.isEmpty()) {
            throw new NoSuchFileException(folder.toString());
        }
        return said;
    }

    private static String hash(Path file) throws IOException {
        var reading = CurrentReports.read(Bytes.mapped(file));
        var words = ReportJson.line(Dossier.of("", reading))
                + reading.findings()
                + reading.value().submission().header()
                + reading.value().parts()
                + reading.value().items()
                + reading.value().facts();
        return Bytes.of(words.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
