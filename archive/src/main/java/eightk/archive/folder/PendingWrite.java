package eightk.archive.folder;

import eightk.archive.folder.Session.Work;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Work that waits for its turn in a commit. Whoever waits for it hears nothing, good or bad, before that commit is
/// on disk: even a refusal may rest on what came before it in the same commit.
final class PendingWrite<T> {

    final CompletableFuture<T> result = new CompletableFuture<>();

    private final Work<T> work;
    private @Nullable T value;
    private @Nullable Exception failure;

    PendingWrite(Work<T> work) {
        this.work = work;
    }

    /// Does the work inside the open transaction. If it fails, the rest of the transaction stands.
    ///
    /// @throws SQLException if the transaction itself is lost
    void attempt(Session session) throws SQLException {
        session.run("SAVEPOINT write");
        try {
            value = work.in(session);
        } catch (SQLException | IOException | RuntimeException e) {
            failure = e;
            session.run("ROLLBACK TO write");
        }
        session.run("RELEASE write");
    }

    /// The commit is on disk.
    void committed() {
        if (failure == null) {
            result.complete(value);
        } else {
            result.completeExceptionally(failure);
        }
    }

    /// The commit failed, and nothing of it is left.
    void lost(Throwable cause) {
        result.completeExceptionally(failure == null ? cause : failure);
    }
}
