package eightk.archive.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection to the journal, whose statements are prepared once and kept. For one thread at a time.
final class Session implements AutoCloseable {

    /// Longest wait for the lock of another connection, which at worst is copying the log into the database.
    private static final int BUSY_MILLIS = 60_000;

    /// Pages of the log, of four kilobytes each, after which a commit waits until it is copied into the database.
    /// Where [Checkpoints] keep up, none does. As much is read again after a crash, and takes room on the disk.
    private static final int LOG_PAGES = 16_000;

    /// Something to do with a session.
    interface Work<T> {
        T in(Session session) throws SQLException, IOException;
    }

    /// What a row means.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// A failed statement cannot be used again.
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private final Connection connection;
    private final Vault vault;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Session(Path journal) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + journal.toUri());
        vault = new Vault(Objects.requireNonNull(journal.toAbsolutePath().getParent()));
    }

    /// Opens the journal, or makes an empty one. What is committed goes into a log, beside which others read.
    static Session writing(Path journal) throws SQLException {
        return durable(journal, "PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    }

    /// Opens the journal, or makes an empty one, to add much to it. What is new goes into its place at once and is
    /// written once, not into the log and from there; others read between two commits.
    static Session loading(Path journal) throws SQLException {
        return durable(journal, "PRAGMA journal_mode = TRUNCATE");
    }

    /// A commit returns when it is on disk, on a Mac through the cache of the drive too; what is deleted is overwritten
    /// with zeros.
    private static Session durable(Path journal, String... settings) throws SQLException {
        var all = new ArrayList<>(List.of(settings));
        all.addAll(List.of(
                "PRAGMA synchronous = FULL",
                "PRAGMA fullfsync = ON",
                "PRAGMA secure_delete = ON",
                "PRAGMA foreign_keys = ON"));
        return opened(journal, all.toArray(String[]::new));
    }

    /// Opens the journal to copy it elsewhere. Another process may have it open to write.
    static Session copying(Path journal) throws SQLException {
        return opened(journal);
    }

    /// Opens the journal to read and nothing else.
    static Session reading(Path journal) throws SQLException {
        return opened(journal, "PRAGMA query_only = ON");
    }

    private static Session opened(Path journal, String... settings) throws SQLException {
        var session = new Session(journal);
        try {
            session.run("PRAGMA busy_timeout = " + BUSY_MILLIS);
            for (var setting : settings) {
                session.run(setting);
            }
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /// Runs a statement that has no parameters and whose rows, if any, do not matter.
    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Runs an insert, update or delete; says how many rows it touched.
    int update(String sql, @Nullable Object... values) throws SQLException {
        return use(sql, PreparedStatement::executeUpdate, values);
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return list(sql, row, values).stream().findFirst();
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return use(
                sql,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        var list = new ArrayList<T>();
                        while (rows.next()) {
                            list.add(row.read(rows));
                        }
                        return list;
                    }
                },
                values);
    }

    /// Words for a column of text, as they are kept.
    ///
    /// @param name of the column and row
    String sealed(String words, String name) throws SQLException {
        try {
            return vault.sealWords(words, name);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /// What was kept, as words.
    String opened(String kept, String name) throws SQLException {
        try {
            return vault.openWords(kept, name);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /// Words by which a row is found again, as they are kept.
    String disguised(String words) throws SQLException {
        try {
            return vault.disguise(words);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /// Does work that reads, all of it on the same state of the journal.
    <T> T inSnapshot(Work<T> work) throws SQLException, IOException {
        run("BEGIN");
        try {
            return work.in(this);
        } finally {
            run("ROLLBACK");
        }
    }

    private <T> T use(String sql, Use<T> use, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            prepared.remove(sql);
            statement.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
