package eightk.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The files of an export while rows are added to them: one for each table and year. Only the ones used last are open.
final class Parts implements AutoCloseable {

    /// Tables by thirty years are more than a process may have open on some systems, where 256 is the limit.
    private static final int MOST_OPEN = 128;

    private final Path folder;
    private final Format format;
    private final LineFormat lines;
    private final LinkedHashMap<Path, OutputStream> open = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);
    private final Map<Path, Part> parts = new TreeMap<>();

    /// A file so far.
    ///
    /// @param path within the export
    /// @param longest characters of the longest row
    record Part(String table, Path path, long rows, int longest) {

        private Part and(Encoded.Lines lines) {
            return new Part(table, path, rows + lines.rows(), Math.max(longest, lines.longest()));
        }
    }

    Parts(Path folder, Format format) {
        this.folder = folder;
        this.format = format;
        this.lines = format.lines();
    }

    void add(Encoded encoded) throws IOException {
        for (var entry : encoded.byTable().entrySet()) {
            var table = entry.getKey();
            var path = Path.of(table, encoded.year(), "part." + format.label());
            var part = parts.computeIfAbsent(path, _ -> new Part(table, path, 0, 0));
            stream(part).write(entry.getValue().text().getBytes(StandardCharsets.UTF_8));
            parts.put(path, part.and(entry.getValue()));
        }
    }

    /// In the order of their names.
    Collection<Part> all() {
        return parts.values();
    }

    private OutputStream stream(Part part) throws IOException {
        var there = open.get(part.path());
        if (there != null) {
            return there;
        }
        if (open.size() == MOST_OPEN) {
            var eldest = open.pollFirstEntry();
            eldest.getValue().close();
        }
        var file = folder.resolve(part.path());
        Files.createDirectories(file.getParent());
        var stream = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        open.put(part.path(), stream);
        if (part.rows() == 0) {
            stream.write(start(part.table()).getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    private String start(String table) {
        return lines.start(Tables.named(table).headers());
    }

    @Override
    public void close() throws IOException {
        for (var stream : open.values()) {
            stream.close();
        }
        open.clear();
    }
}
