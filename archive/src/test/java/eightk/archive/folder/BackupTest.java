package eightk.archive.folder;

import static eightk.archive.Samples.LOGIN;
import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.IdempotencyKey;
import eightk.archive.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill: a copy taken under way is a whole store, and a desk goes on from it.
class BackupTest {

    private static final TestClock CLOCK = new TestClock("2026-06-25T16:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aCopyOfADeskAtWorkIsWhole() throws Exception {
        var desk = folder.resolve("desk");
        var copy = folder.resolve("copies/monday");
        try (var store = FolderStore.open(desk, CLOCK)) {
            store.archive().append(number(1), noise(1, 3_500_000));
            var first = store.docket().receive(LOGIN, new IdempotencyKey("1"), bytes("draft"));
            var begun = new CountDownLatch(1);
            var filer = Thread.ofVirtual().start(() -> appendUntilInterrupted(store, begun));
            begun.await();
            var report = Backup.take(desk, copy);
            filer.interrupt();
            filer.join();
            assertThat(report.faults()).isEmpty();
            assertThat(report.entries()).isPositive();
            try (var restored = FolderStore.open(copy, CLOCK)) {
                assertThat(restored.archive().find(number(1))).contains(noise(1, 3_500_000));
                assertThat(restored.docket().docketed(first.number())).contains(first);
                assertThat(restored.docket()
                                .receive(LOGIN, new IdempotencyKey("2"), bytes("draft"))
                                .number())
                        .hasToString("0001234567-26-000002");
            }
        }
    }

    private static void appendUntilInterrupted(FolderStore store, CountDownLatch begun) {
        try {
            for (int i = 2; !Thread.currentThread().isInterrupted(); i++) {
                store.archive().append(number(i), noise(i, 10_000));
                begun.countDown();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCopyNeverGoesOverAnother() throws Exception {
        FolderStore.open(folder.resolve("desk"), CLOCK).close();
        Backup.take(folder.resolve("desk"), folder.resolve("copy"));
        assertThatThrownBy(() -> Backup.take(folder.resolve("desk"), folder.resolve("copy")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("copy must not be there yet");
    }

    @Test
    void twoArchivesAreComparedByWhatTheirNumbersStandFor() throws Exception {
        try (var one = FolderStore.open(folder.resolve("one"), CLOCK);
                var other = FolderStore.open(folder.resolve("other"), CLOCK)) {
            one.archive().append(number(1), bytes("a"));
            one.archive().append(number(2), bytes("b"));
            other.archive().append(number(2), bytes("b"));
            other.archive().append(number(1), bytes("a"));
            assertThat(Comparison.differences(one.archive(), other.archive())).isEmpty();
            one.archive().delete(number(1), "Court order");
            other.archive().append(number(3), bytes("c"));
            assertThat(Comparison.differences(one.archive(), other.archive()))
                    .containsExactly(
                            "0001234567-04-000001: deleted here, SHA-256 %s there"
                                    .formatted(bytes("a").sha256()),
                            "0001234567-04-000003: none here, SHA-256 %s there"
                                    .formatted(bytes("c").sha256()));
        }
    }
}
