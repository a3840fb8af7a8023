package eightk.server;

import eightk.archive.Archive;
import eightk.archive.AuditLog;
import eightk.archive.Docket;
import eightk.archive.Search;
import eightk.archive.Store;
import eightk.archive.Subscriptions;
import eightk.archive.memory.MemoryStore;
import java.io.IOException;

/// A store that can be made to have no room left.
final class SmallStore implements Store {

    private final MemoryStore store;
    private volatile long room = Long.MAX_VALUE;

    SmallStore(MemoryStore store) {
        this.store = store;
    }

    void fill() {
        room = 0;
    }

    @Override
    public Docket docket() {
        return store.docket();
    }

    @Override
    public Archive archive() {
        return store.archive();
    }

    @Override
    public AuditLog audit() {
        return store.audit();
    }

    @Override
    public Subscriptions subscriptions() {
        return store.subscriptions();
    }

    @Override
    public Search search() throws IOException {
        return store.search();
    }

    @Override
    public long room() {
        return room;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
