package eightk.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Writes filings as tables into a folder: `TABLE/year=YYYY/part.FORMAT`, `tables.sql` and, last of all, a manifest.
///
/// Rows are written aside and put in place at the end, so that a folder holds a whole export or none. The same filings
/// in the same order always give the same bytes. What is in memory is one filing at a time and the names of the files.
public final class Export implements AutoCloseable {

    private static final String ASIDE = ".unfinished";
    private static final String VIEWS = "tables.sql";

    private final Path folder;
    private final Path aside;
    private final Format format;
    private final LineFormat lines;
    private final long since;
    private final Parts parts;

    /// How far an export goes: after one position, up to another.
    record Extent(long since, long upTo, long filings) {}

    private Export(Path folder, Format format, long since) throws IOException {
        this.folder = folder;
        this.format = format;
        this.lines = format.lines();
        this.since = since;
        aside = folder.resolve(ASIDE).toAbsolutePath();
        demandRoom();
        delete(aside);
        Files.createDirectories(aside);
        parts = new Parts(aside, format);
    }

    /// Begins an export into a folder that is empty, not there yet, or holds an export from the same position, which
    /// [#finish] replaces.
    ///
    /// @param since the position after which it begins, 0 for the beginning
    /// @throws IOException if the folder holds anything else, or cannot be written
    public static Export begin(Path folder, Format format, long since) throws IOException {
        return new Export(folder, format, since);
    }

    private void demandRoom() throws IOException {
        if (Files.exists(folder.resolve(Manifest.NAME))) {
            long other = Manifest.read(folder).since();
            if (other != since) {
                throw new IOException(
                        "%s holds an export since position %,d already; one since %,d needs a folder of its own"
                                .formatted(folder, other, since));
            }
        } else if (Files.exists(folder)) {
            try (var there = Files.list(folder)) {
                if (there.anyMatch(path -> !path.endsWith(ASIDE))) {
                    throw new IOException("%s must be empty or hold an export, found other files".formatted(folder));
                }
            }
        }
    }

    /// The rows of one filing. Any number of threads may do this at once.
    public Encoded encode(Exported exported) {
        return Encoded.of(exported, lines);
    }

    /// Adds rows, after all that were added before.
    public void add(Encoded encoded) throws IOException {
        parts.add(encoded);
    }

    /// Completes the files and puts them in place.
    ///
    /// @param filings how many were added
    /// @param upTo the position reached, or the place of the last file: the next export begins after it
    public void finish(long filings, long upTo) throws IOException {
        parts.close();
        if (format == Format.PARQUET) {
            try (var parquet = new Parquet(aside)) {
                for (var part : parts.all()) {
                    parquet.convert(part);
                }
            }
        }
        var extent = new Extent(since, upTo, filings);
        var manifest = Manifest.of(aside, extent, format, parts.all());
        clear();
        for (var part : parts.all()) {
            var target = folder.resolve(part.path());
            Files.createDirectories(target.getParent());
            Files.move(aside.resolve(part.path()), target);
        }
        Files.writeString(folder.resolve(VIEWS), Sql.views(format, this::has));
        Files.writeString(folder.resolve(Manifest.NAME), manifest);
    }

    /// Where there was an export, its files go, the manifest first.
    private void clear() throws IOException {
        if (Files.exists(folder.resolve(Manifest.NAME))) {
            var old = Manifest.read(folder);
            Files.delete(folder.resolve(Manifest.NAME));
            for (var file : old.files()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean has(Table<?> table) {
        return parts.all().stream().anyMatch(part -> part.table().equals(table.name()));
    }

    /// Takes away what was written aside, finished or not.
    @Override
    public void close() throws IOException {
        parts.close();
        delete(aside);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
