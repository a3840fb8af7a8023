package eightk.tables;

import eightk.tables.Table.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Turns files of JSON Lines into Parquet with zstd, through DuckDB in this process: one thread, so that the same rows
/// always give the same bytes, and a bound on its memory. DuckDB may touch the folder of the export and nothing else.
final class Parquet implements AutoCloseable {

    /// Enough for the largest row group, small beside the heap.
    private static final String MOST_MEMORY = "512MB";

    /// Rows that are held until they are written. DuckDB's own 122,880 would be a gigabyte of items' text.
    private static final int ROW_GROUP = 8192;

    /// The shortest longest row: DuckDB reads in blocks of twice that.
    private static final int SHORTEST_BOUND = 1 << 20;

    /// Bytes that a character of a row may take in UTF-8; one outside the basic plane counts as two.
    private static final int BYTES_OF_CHARACTER = 3;

    private final Path folder;
    private final Connection database;

    /// @throws IOException if the library cannot be loaded here
    Parquet(Path folder) throws IOException {
        this.folder = folder;
        try {
            database = Sql.database();
        } catch (SQLException | LinkageError e) {
            throw new IOException("Parquet needs DuckDB's library, which cannot be loaded: " + e.getMessage(), e);
        }
        run("SET threads = 1");
        run("SET memory_limit = '%s'".formatted(MOST_MEMORY));
        run("SET temp_directory = %s".formatted(Sql.text(folder.resolve("spill").toString())));
        run("SET allowed_directories = [%s]".formatted(Sql.text(folder.toString())));
        run("SET enable_external_access = false");
        run("SET lock_configuration = true");
    }

    /// Puts the file of Parquet in the place of that of JSON Lines.
    void convert(Parts.Part part) throws IOException {
        var from = folder.resolve(part.path());
        var to = folder.resolve(part.path() + ".converting");
        long bound = Math.max(SHORTEST_BOUND, (long) part.longest() * BYTES_OF_CHARACTER);
        run("""
                COPY (SELECT * FROM read_json(%s, format = 'newline_delimited', hive_partitioning = false,
                    maximum_object_size = %d, columns = {%s}))
                TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE %d)
                """.formatted(
                        Sql.text(from.toString()),
                        bound,
                        columns(Tables.named(part.table()).headers()),
                        Sql.text(to.toString()),
                        ROW_GROUP));
        Files.delete(from);
        Files.move(to, from);
    }

    private static String columns(List<Header> headers) {
        return headers.stream()
                .map(header -> "%s: %s"
                        .formatted(
                                Sql.text(header.name()), Sql.text(header.kind().sql())))
                .collect(Collectors.joining(", "));
    }

    private void run(String sql) throws IOException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException("Parquet could not be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
