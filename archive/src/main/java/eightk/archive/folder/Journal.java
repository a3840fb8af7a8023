package eightk.archive.folder;

import eightk.archive.folder.Session.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;

/// The database of the folder. What is written is on disk before [#write] returns.
///
/// SQLite is native code, which would pin the carrier of a virtual thread: one platform thread writes, a few read, and
/// callers only wait. All who come while the writer commits share the next commit.
final class Journal implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    /// The file in the folder.
    static final String NAME = "journal.db";

    /// Most writes in one commit: bounds how long the first waits for the last.
    private static final int MOST_IN_A_COMMIT = 256;

    /// Reads are short and mostly from memory; more threads would only share the same cores.
    private static final int READERS = 4;

    private final Path file;
    private final Session session;
    private final Checkpoints checkpoints;
    private final BlockingQueue<Session> idle;
    private final BlockingQueue<PendingWrite<?>> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("eightk-journal").factory());
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().name("eightk-reader-", 1).factory());

    /// How a session is opened that writes.
    interface Way {
        Session open(Path file) throws SQLException;
    }

    private Journal(Path file, Session session, Checkpoints checkpoints, List<Session> readers) {
        this.file = file;
        this.session = session;
        this.checkpoints = checkpoints;
        this.idle = new ArrayBlockingQueue<>(READERS, false, readers);
    }

    /// Opens the journal of a folder, or makes one, and brings it up to date.
    ///
    /// @param way in which it is opened to be written
    /// @param recovery done before anyone else can see the journal
    static Journal open(Path folder, Way way, Work<?> recovery) throws IOException {
        var file = folder.resolve(NAME);
        var opened = new ArrayList<Session>();
        try {
            var session = way.open(file);
            opened.add(session);
            Fsync.folder(folder);
            Schema.upgrade(session);
            recovery.in(session);
            while (opened.size() <= READERS) {
                opened.add(Session.reading(file));
            }
            return new Journal(file, session, new Checkpoints(way.open(file)), opened.subList(1, opened.size()));
        } catch (SQLException e) {
            closeAfter(e, opened);
            throw named(file, e);
        } catch (IOException | RuntimeException e) {
            closeAfter(e, opened);
            throw e;
        }
    }

    /// Does the work and commits it, whole or not at all.
    <T> T write(Work<T> work) throws IOException {
        return begin(work).await();
    }

    /// Begins to do the work and commit it. What one thread begins is done in that order.
    <T> Begun<T> begin(Work<T> work) throws IOException {
        var write = new PendingWrite<>(work);
        waiting.add(write);
        try {
            writer.execute(this::commitWaiting);
        } catch (RejectedExecutionException e) {
            waiting.remove(write);
            throw closed(e);
        }
        return () -> await(write.result);
    }

    /// Work under way.
    interface Begun<T> {

        /// Returns when it is on disk.
        T await() throws IOException;
    }

    /// Does the work on the writer's thread, when no transaction is open.
    <T> T betweenCommits(Work<T> work) throws IOException {
        return await(submit(writer, () -> work.in(session)));
    }

    /// Does work that reads, all of it on the same state of the journal.
    <T> T read(Work<T> work) throws IOException {
        return await(submit(readers, () -> {
            var reader = idle.take();
            try {
                return reader.inSnapshot(work);
            } finally {
                idle.add(reader);
            }
        }));
    }

    private void commitWaiting() {
        var batch = new ArrayList<PendingWrite<?>>();
        waiting.drainTo(batch, MOST_IN_A_COMMIT);
        if (batch.isEmpty()) {
            return;
        }
        try {
            session.run("BEGIN IMMEDIATE");
            for (var write : batch) {
                write.attempt(session);
            }
            session.run("COMMIT");
            batch.forEach(PendingWrite::committed);
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            batch.forEach(write -> write.lost(e));
            return;
        }
        copyLog();
    }

    /// What was committed stands, whatever becomes of this.
    private void copyLog() {
        try {
            checkpoints.after(session);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the log is copied into the database later", e);
        }
    }

    /// Leaves nothing in the log of what was deleted.
    void cutLog() throws IOException {
        betweenCommits(session -> {
            checkpoints.cut(session);
            return session;
        });
    }

    /// After most failures of a commit SQLite has rolled back by itself, and then says so.
    private void rollBack(Throwable cause) {
        try {
            session.run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private <T> CompletableFuture<T> submit(ExecutorService executor, Callable<T> work) throws IOException {
        var result = new CompletableFuture<T>();
        try {
            executor.execute(() -> {
                try {
                    result.complete(work.call());
                } catch (Exception | Error e) {
                    result.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            throw closed(e);
        }
        return result;
    }

    /// Waits without giving up: whether a write is on disk must be known.
    private <T> T await(CompletableFuture<T> result) throws IOException {
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case SQLException cause -> throw named(file, cause);
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private IOException closed(RejectedExecutionException cause) {
        return new IOException("journal %s is closed".formatted(file), cause);
    }

    private static IOException named(Path file, SQLException cause) {
        return new IOException("journal %s: %s".formatted(file, cause.getMessage()), cause);
    }

    private static void closeAfter(Exception failure, List<Session> sessions) {
        for (var session : sessions) {
            try {
                session.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /// Commits what waits. The last connection to close empties the log into the database.
    @Override
    public void close() throws IOException {
        writer.close();
        readers.close();
        try {
            checkpoints.close();
            for (var reader : idle) {
                reader.close();
            }
            session.close();
        } catch (SQLException e) {
            throw named(file, e);
        }
    }
}
