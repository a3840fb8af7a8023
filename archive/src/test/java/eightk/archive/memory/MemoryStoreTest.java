package eightk.archive.memory;

import eightk.archive.ArchiveContract;
import eightk.archive.AuditContract;
import eightk.archive.DocketContract;
import eightk.archive.Store;
import eightk.archive.SubscriptionsContract;
import java.time.InstantSource;

class MemoryStoreTest implements ArchiveContract, DocketContract, AuditContract, SubscriptionsContract {

    @Override
    public Store open(InstantSource clock) {
        return new MemoryStore(clock);
    }
}
