package eightk.archive.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Proves a folder from its own bytes: that it keeps every promise of docket and archive. It mends nothing.
public final class Fsck {

    private Fsck() {}

    /// @throws IOException if the folder holds no store, is in use, or has no journal that can be opened
    public static FsckReport check(Path folder) throws IOException {
        var journal = folder.resolve(Journal.NAME);
        if (!Files.isRegularFile(journal)) {
            throw new IOException("folder %s must hold a store, found no %s".formatted(folder, Journal.NAME));
        }
        try (var _ = FolderLock.take(folder);
                var session = Session.reading(journal)) {
            Schema.requireNewest(session);
            return prove(session, new Blobs(folder));
        } catch (SQLException e) {
            throw new IOException("journal %s: %s".formatted(journal, e.getMessage()), e);
        }
    }

    private static FsckReport prove(Session session, Blobs blobs) throws IOException {
        var faults = Promises.ALL.stream()
                .flatMap(promise -> promise.faults(session, blobs).stream())
                .toList();
        return new FsckReport(
                count(session, "SELECT count(*) FROM entry"),
                count(session, "SELECT count(*) FROM docket"),
                count(session, "SELECT count(*) FROM blob"),
                Math.max(0, blobs.files() - count(session, "SELECT count(*) FROM blob WHERE zstd IS NULL")),
                faults);
    }

    /// 0 where the journal is too damaged to count, which a fault says already.
    private static long count(Session session, String query) {
        try {
            return session.first(query, row -> row.getLong(1)).orElseThrow();
        } catch (SQLException _) {
            return 0;
        }
    }
}
