package eightk.archive.folder;

import static eightk.archive.Samples.LOGIN;
import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.ArchiveContract;
import eightk.archive.IdempotencyKey;
import eightk.archive.Store;
import eightk.archive.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that is open to load keeps the promises of the archive, and its folder is like any other before and after.
class LoadedStoreTest implements ArchiveContract {

    private static final TestClock CLOCK = new TestClock("2026-06-25T16:00:00Z");

    @TempDir
    Path folder;

    @Override
    public Store open(InstantSource clock) throws IOException {
        return FolderStore.openToLoad(folder, clock);
    }

    @Test
    void aDeskAndALoadTakeTurnsInOneFolder() throws Exception {
        for (int i = 1; i <= 4; i += 2) {
            try (var desk = FolderStore.open(folder, CLOCK)) {
                desk.docket().receive(LOGIN, new IdempotencyKey("key " + i), bytes("draft"));
                desk.archive().append(number(1_000 + i), bytes("8-K"));
            }
            try (var load = open(CLOCK)) {
                assertThat(load.archive()
                                .append(number(1_001 + i), bytes("8-K"))
                                .position())
                        .isEqualTo(i + 1);
            }
        }
        assertThat(Fsck.check(folder).faults()).isEmpty();
    }
}
