package eightk.archive.folder;

import eightk.archive.Archive;
import eightk.archive.AuditLog;
import eightk.archive.Docket;
import eightk.archive.Search;
import eightk.archive.Store;
import eightk.archive.Subscriptions;
import eightk.archive.lucene.LuceneSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A store in a folder of its own. It keeps its promises when the process is killed or the machine loses power, as
/// far as the disk keeps its own.
public final class FolderStore implements Store {

    /// The folder of the index, which is derived and may be deleted.
    public static final String INDEX = "search";

    final Journal journal;

    private final Path folder;
    private final FolderLock lock;
    private final FolderArchive archive;
    private final FolderDocket docket;
    private final FolderAuditLog audit;
    private final FolderSubscriptions subscriptions;
    private @Nullable Search search;

    private FolderStore(Path folder, FolderLock lock, Journal journal, Blobs blobs, InstantSource clock) {
        this.folder = folder;
        this.lock = lock;
        this.journal = journal;
        archive = new FolderArchive(journal, blobs, clock);
        docket = new FolderDocket(journal, blobs, clock);
        audit = new FolderAuditLog(journal, clock);
        subscriptions = new FolderSubscriptions(journal, new Vault(folder));
    }

    /// Whether a folder holds a store.
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Journal.NAME));
    }

    /// Opens the store, or makes one where there is none, and finishes what a crash cut short.
    ///
    /// @throws IOException if the folder is in use by another process, or cannot be used
    public static FolderStore open(Path folder, InstantSource clock) throws IOException {
        return open(folder, clock, Session::writing);
    }

    /// The same, for a process that appends and does little else. It keeps the same promises at half of the writing,
    /// and others may wait for it, as whoever takes a backup.
    public static FolderStore openToLoad(Path folder, InstantSource clock) throws IOException {
        return open(folder, clock, Session::loading);
    }

    private static FolderStore open(Path folder, InstantSource clock, Journal.Way way) throws IOException {
        Fsync.createFolders(folder);
        var lock = FolderLock.take(folder);
        try {
            var blobs = new Blobs(folder);
            blobs.prepare();
            return new FolderStore(folder, lock, Journal.open(folder, way, blobs::sweep), blobs, clock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public Docket docket() {
        return docket;
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public AuditLog audit() {
        return audit;
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public synchronized Search search() throws IOException {
        var open = search == null ? LuceneSearch.open(folder.resolve(INDEX), archive) : search;
        search = open;
        return open;
    }

    @Override
    public long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            closeSearch();
            journal.close();
        }
    }

    private synchronized void closeSearch() throws IOException {
        if (search != null) {
            search.close();
            search = null;
        }
    }
}
