package eightk.archive.memory;

import eightk.archive.Archive;
import eightk.archive.AuditLog;
import eightk.archive.Docket;
import eightk.archive.Search;
import eightk.archive.Store;
import eightk.archive.Subscriptions;
import eightk.archive.lucene.LuceneSearch;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A store that lasts as long as the process. Docket and archive take turns under one lock.
public final class MemoryStore implements Store {

    private final MemoryArchive archive;
    private final MemoryDocket docket;
    private final MemoryAuditLog audit;
    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private @Nullable Search search;

    public MemoryStore(InstantSource clock) {
        var lock = new Object();
        var numbers = new Numbers();
        Map<AccessionNumber, Bytes> received = new HashMap<>();
        audit = new MemoryAuditLog(clock);
        archive = new MemoryArchive(lock, clock, numbers, received);
        docket = new MemoryDocket(lock, clock, numbers, received, archive);
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
        var open = search == null ? LuceneSearch.inMemory(archive) : search;
        search = open;
        return open;
    }

    @Override
    public long room() {
        return Long.MAX_VALUE;
    }

    @Override
    public synchronized void close() throws IOException {
        if (search != null) {
            search.close();
            search = null;
        }
    }
}
