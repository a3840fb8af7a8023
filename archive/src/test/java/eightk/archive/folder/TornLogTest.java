package eightk.archive.folder;

import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.TestClock;
import eightk.model.Bytes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A power cut may tear the tail off the write-ahead log, at any byte and not only between frames.
class TornLogTest {

    private static final int APPENDED = 12;

    @ParameterizedTest(name = "{0} % of the log left")
    @ValueSource(ints = {0, 1, 20, 50, 80, 99})
    void whatIsLeftIsWholeAndInOrder(int percent, @TempDir Path folder, @TempDir Path torn) throws Exception {
        var clock = new TestClock("2026-06-25T16:00:00Z");
        try (var store = FolderStore.open(folder, clock)) {
            for (int i = 1; i <= APPENDED; i++) {
                store.archive().append(number(i), submission(i));
            }
            copy(folder, torn);
        }
        try (var log = FileChannel.open(torn.resolve("journal.db-wal"), StandardOpenOption.WRITE)) {
            log.truncate(log.size() * percent / 100 | 1);
        }
        try (var store = FolderStore.open(torn, clock)) {
            var left = store.archive().after(0, APPENDED);
            assertThat(left.size()).isLessThan(APPENDED);
            for (int i = 1; i <= left.size(); i++) {
                assertThat(left.get(i - 1).position()).isEqualTo(i);
                assertThat(store.archive().find(number(i))).contains(submission(i));
            }
            for (int i = left.size() + 1; i <= APPENDED; i++) {
                assertThat(store.archive().append(number(i), submission(i)).position())
                        .isEqualTo(i);
            }
        }
        assertThat(Fsck.check(torn).faults()).isEmpty();
    }

    /// Every fifth is too large for the journal.
    private static Bytes submission(int i) {
        return noise(i, i % 5 == 0 ? 3_500_000 : 9_999);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
