package eightk.archive.folder;

import static eightk.archive.Samples.LOGIN;
import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.ArchiveContract;
import eightk.archive.AuditContract;
import eightk.archive.DocketContract;
import eightk.archive.IdempotencyKey;
import eightk.archive.State;
import eightk.archive.Store;
import eightk.archive.SubscriptionsContract;
import eightk.archive.TestClock;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest implements ArchiveContract, DocketContract, AuditContract, SubscriptionsContract {

    private static final TestClock CLOCK = new TestClock("2026-06-25T16:00:00Z");

    @TempDir
    Path folder;

    @Override
    public Store open(InstantSource clock) throws IOException {
        return FolderStore.open(folder, clock);
    }

    @AfterEach
    void leavesACleanFolder() throws IOException {
        if (Files.exists(folder.resolve("journal.db"))) {
            assertThat(Fsck.check(folder).faults()).isEmpty();
        }
    }

    @Test
    void isTheSameAfterReopening() throws Exception {
        try (var store = open(CLOCK)) {
            store.archive().append(number(17), noise(17, 5_000_000));
            store.archive().append(number(18), bytes("8-K"));
            store.archive().delete(number(18), "Filed twice");
            store.docket().receive(LOGIN, new IdempotencyKey("1"), bytes("draft"));
        }
        try (var store = open(CLOCK)) {
            assertThat(store.archive().find(number(17))).contains(noise(17, 5_000_000));
            assertThat(store.archive().find(number(18))).isEmpty();
            assertThat(store.archive().after(0, 10)).hasSize(3);
            assertThat(store.archive().append(number(19), bytes("8-K")).position())
                    .isEqualTo(4);
            assertThat(store.docket().pending()).hasSize(1);
        }
    }

    @Test
    void goesOnNumberingAfterReopening() throws Exception {
        for (int i = 1; i <= 3; i++) {
            try (var store = open(CLOCK)) {
                var received = store.docket().receive(LOGIN, new IdempotencyKey("key " + i), bytes("draft"));
                assertThat(received.number()).hasToString("0001234567-26-00000" + i);
            }
        }
    }

    @Test
    void releasesAfterReopeningWhatWasAcceptedBefore() throws Exception {
        var clock = new TestClock("2026-06-25T21:45:00Z");
        try (var store = open(clock)) {
            var number = store.docket()
                    .receive(LOGIN, new IdempotencyKey("1"), bytes("draft"))
                    .number();
            store.docket().accept(number, bytes("8-K"), "no findings", Instant.parse("2026-06-26T10:00:00Z"));
        }
        clock.set("2026-06-26T10:00:00Z");
        try (var store = open(clock)) {
            var waiting = store.docket().pending().getFirst();
            assertThat(store.docket().release(waiting.number()).state()).isEqualTo(new State.Disseminated(1));
            assertThat(store.archive().find(waiting.number())).contains(bytes("8-K"));
        }
    }

    @Test
    void refusesASecondDoorToTheSameFolder() throws Exception {
        try (var _ = open(CLOCK)) {
            assertThatThrownBy(() -> open(CLOCK))
                    .isInstanceOf(IOException.class)
                    .hasMessage("folder %s is in use; it can be open only once at a time".formatted(folder));
        }
        open(CLOCK).close();
    }

    @Test
    void opensAFolderOfAnyName() throws Exception {
        var odd = folder.resolve("50% of #1? " + nameable("äöü") + "/deep down");
        try (var store = FolderStore.open(odd, CLOCK)) {
            store.archive().append(number(17), bytes("8-K"));
        }
        assertThat(Fsck.check(odd).entries()).isEqualTo(1);
    }

    /// Letters as far as the names of files can have them: a JVM without a locale has ASCII alone.
    private static String nameable(String letters) {
        var names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return names.newEncoder().canEncode(letters) ? letters : "";
    }

    @Test
    void refusesAFolderThatANewerProgramHasWritten() throws Exception {
        open(CLOCK).close();
        sql("PRAGMA user_version = 99");
        assertThatThrownBy(() -> open(CLOCK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("journal.db: schema must be at most 4, found 99");
        sql("PRAGMA user_version = 4");
    }

    @Test
    void answersAfterClosingThatItIsClosed() throws Exception {
        var store = open(CLOCK);
        store.close();
        assertThatThrownBy(() -> store.archive().append(number(17), bytes("8-K")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("journal.db is closed");
        assertThatThrownBy(() -> store.archive().find(number(17)))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("journal.db is closed");
    }

    /// Bytes that fit the journal fail inside its transaction; larger ones before it.
    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {1_000_000, 5_000_000})
    void failingHalfWayLeavesNothingBehindAndNoGap(int length) throws Exception {
        try (var store = (FolderStore) open(CLOCK)) {
            store.archive().append(number(1), bytes("8-K"));
            fill(store);
            assertThatThrownBy(() -> store.archive().append(number(2), noise(2, length)))
                    .isInstanceOf(IOException.class);
            assertThat(store.archive().entry(number(2))).isEmpty();
            assertThat(store.archive().find(number(1))).contains(bytes("8-K"));
            makeRoom(store);
            assertThat(store.archive().append(number(3), bytes("8-K")).position())
                    .isEqualTo(2);
            assertThat(store.archive().append(number(2), noise(2, length)).position())
                    .isEqualTo(3);
        }
    }

    @Test
    void aLargeDeletionLeavesNoFile() throws Exception {
        try (var store = open(CLOCK)) {
            store.archive().append(number(17), noise(17, 5_000_000));
            assertThat(new Blobs(folder).files()).isEqualTo(1);
            store.archive().delete(number(17), "Court order");
            assertThat(new Blobs(folder).files()).isZero();
        }
    }

    @Test
    void aSmallDeletionLeavesNoTraceOfTheBytes() throws Exception {
        var packed =
                ((Packed.Small) new Blobs(folder).pack(noise(17, 1_000))).zstd().toArray();
        try (var store = open(CLOCK)) {
            store.archive().append(number(17), noise(17, 1_000));
            assertThat(journalHolds(packed)).isTrue();
            store.archive().delete(number(17), "Court order");
            assertThat(journalHolds(packed)).isFalse();
        }
    }

    private boolean journalHolds(byte[] bytes) throws IOException {
        var sought = new String(bytes, 100, bytes.length - 200, ISO_8859_1);
        for (var name : List.of("journal.db", "journal.db-wal")) {
            if (Files.readString(folder.resolve(name), ISO_8859_1).contains(sought)) {
                return true;
            }
        }
        return false;
    }

    /// Neither the journal nor a file may grow.
    private void fill(FolderStore store) throws IOException {
        limit(store, 1);
        Files.delete(folder.resolve("blobs/incoming"));
        Files.createFile(folder.resolve("blobs/incoming"));
    }

    private void makeRoom(FolderStore store) throws IOException {
        limit(store, 1 << 30);
        Files.delete(folder.resolve("blobs/incoming"));
        Files.createDirectory(folder.resolve("blobs/incoming"));
    }

    private static void limit(FolderStore store, int pages) throws IOException {
        store.journal.betweenCommits(session -> {
            session.run("PRAGMA max_page_count = " + pages);
            return pages;
        });
    }

    private void sql(String statement) throws SQLException {
        try (var session = Session.writing(folder.resolve("journal.db"))) {
            session.run(statement);
        }
    }
}
