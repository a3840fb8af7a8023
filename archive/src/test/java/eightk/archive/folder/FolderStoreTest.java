package eightk.archive.folder;

import eightk.archive.ArchiveContract;
import eightk.archive.DocketContract;
import eightk.archive.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest implements ArchiveContract, DocketContract {

    @TempDir
    Path folder;

    @Override
    public Store open(InstantSource clock) throws IOException {
        return FolderStore.open(folder, clock);
    }
}
