package eightk.archive.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/// A copy of a folder as it was at one instant, taken while the desk goes on. A copy is a folder like any other.
public final class Backup {

    private Backup() {}

    /// Copies a folder, in use or not, to one that is not there yet. It is whole when this returns, and proved.
    ///
    /// @throws IOException if there is something already, if it cannot be copied, or if the copy breaks a promise
    public static FsckReport take(Path folder, Path to) throws IOException {
        var journal = folder.resolve(Journal.NAME);
        if (!Files.isRegularFile(journal)) {
            throw new IOException("folder %s must hold a store, found no %s".formatted(folder, Journal.NAME));
        }
        if (Files.exists(to)) {
            throw new IOException("folder %s must not be there yet".formatted(to));
        }
        Fsync.createFolders(to);
        var copy = to.resolve(Journal.NAME);
        try (var session = Session.copying(journal)) {
            session.update("VACUUM INTO ?", copy.toString());
        } catch (SQLException e) {
            throw new IOException("journal %s: %s".formatted(journal, e.getMessage()), e);
        }
        Fsync.file(copy);
        var key = folder.resolve(Vault.NAME);
        if (Files.exists(key)) {
            Files.copy(key, to.resolve(Vault.NAME));
        }
        copyFiles(new Blobs(folder), new Blobs(to), copy);
        Fsync.folder(to);
        var report = Fsck.check(to);
        if (!report.clean()) {
            throw new IOException("the copy %s breaks a promise: %s"
                    .formatted(to, report.faults().getFirst()));
        }
        return report;
    }

    /// The files that the copied journal names, and no others.
    private static void copyFiles(Blobs from, Blobs to, Path journal) throws IOException {
        to.prepare();
        try (var session = Session.reading(journal)) {
            for (var sha256 : session.list("SELECT sha256 FROM blob WHERE zstd IS NULL", row -> row.getString(1))) {
                var target = to.file(sha256);
                Fsync.createFolders(to.drawer(sha256));
                try {
                    Files.copy(from.file(sha256), target);
                } catch (NoSuchFileException e) {
                    throw new IOException(
                            "%s was deleted while the copy was taken; take another".formatted(e.getFile()), e);
                }
                Fsync.file(target);
                Fsync.folder(to.drawer(sha256));
            }
        } catch (SQLException e) {
            throw new IOException("journal %s: %s".formatted(journal, e.getMessage()), e);
        }
    }
}
