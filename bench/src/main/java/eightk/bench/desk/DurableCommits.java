package eightk.bench.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// What the disk and SQLite can do alone: rows made durable one at a time.
final class DurableCommits {

    private static final Duration TIME = Duration.ofSeconds(3);
    private static final int ROW = 1_000;

    private DurableCommits() {}

    /// Commits of one row in a second, in the modes in which the desk's journal is kept.
    static double ofSqlite(Path folder) throws IOException {
        var address = "jdbc:sqlite:" + folder.resolve("alone.db").toUri();
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, bytes BLOB)");
            try (var insert = connection.prepareStatement("INSERT INTO row (bytes) VALUES (?)")) {
                insert.setBytes(1, new byte[ROW]);
                long began = System.nanoTime();
                int commits = 0;
                for (; System.nanoTime() - began < TIME.toNanos(); commits++) {
                    insert.executeUpdate();
                }
                return commits * 1e9 / (System.nanoTime() - began);
            }
        } catch (SQLException e) {
            throw new IOException("SQLite alone: " + e.getMessage(), e);
        }
    }

    /// Syncs of a kilobyte at the end of a file in a second.
    static double ofFile(Path folder) throws IOException {
        try (var channel =
                FileChannel.open(folder.resolve("alone.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long began = System.nanoTime();
            int syncs = 0;
            for (; System.nanoTime() - began < TIME.toNanos(); syncs++) {
                channel.write(ByteBuffer.allocate(ROW));
                channel.force(false);
            }
            return syncs * 1e9 / (System.nanoTime() - began);
        }
    }
}
