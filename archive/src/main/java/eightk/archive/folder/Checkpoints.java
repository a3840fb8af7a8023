package eightk.archive.folder;

import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// Copies the log into the database beside the writer, so that no commit waits for it. The log has everything that was
/// committed until then, and what the writer adds meanwhile is for the next time.
final class Checkpoints implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Checkpoints.class.getName());

    /// Pages of four kilobytes: each time costs three syncs, so this is seldom.
    private static final int WORTH_IT = 8_000;

    /// The log begins anew only when all of it is copied. The writer may have added to it meanwhile, each time less.
    private static final int PASSES = 4;

    private final Session session;
    private final AtomicBoolean underway = new AtomicBoolean();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("eightk-checkpoint").factory());

    /// @param session of its own
    Checkpoints(Session session) {
        this.session = session;
    }

    /// Begins to copy the log if it is long and nobody does yet.
    ///
    /// @param writer after a commit, on its thread
    void after(Session writer) throws SQLException {
        if (left(writer, "NOOP") >= WORTH_IT && underway.compareAndSet(false, true)) {
            executor.execute(this::copy);
        }
    }

    private void copy() {
        try {
            int passes = 1;
            while (copied() > 0 && passes < PASSES) {
                passes++;
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the log is copied into the database later", e);
        } finally {
            underway.set(false);
        }
    }

    private synchronized int copied() throws SQLException {
        return left(session, "PASSIVE");
    }

    /// Copies all of the log and cuts it off: what is gone leaves no trace in it.
    ///
    /// @param writer on its thread, between commits
    synchronized void cut(Session writer) throws SQLException {
        writer.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// Pages of the log that are not copied.
    private static int left(Session session, String kind) throws SQLException {
        return session.first(
                        "PRAGMA wal_checkpoint(%s)".formatted(kind),
                        row -> row.getInt("log") - row.getInt("checkpointed"))
                .orElse(0);
    }

    /// After the writer has ended. What is left, the last connection to close copies.
    @Override
    public void close() throws SQLException {
        executor.close();
        session.close();
    }
}
