package eightk.archive.folder;

import static eightk.archive.Samples.LOGIN;
import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.IdempotencyKey;
import eightk.archive.TestClock;
import eightk.model.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each test damages one thing in a sound folder.
class FsckTest {

    private static final String NOON = "2026-06-25T16:00:00Z";
    private static final Bytes LARGE = noise(3, 5_000_000);

    @TempDir
    Path folder;

    /// Positions 1 to 3 appended, 2 deleted at 4, 5 from the docket; three on the docket, each at another state.
    @BeforeEach
    void fillTheFolder() throws IOException {
        try (var store = FolderStore.open(folder, new TestClock(NOON))) {
            store.archive().append(number(1), bytes("first"));
            store.archive().append(number(2), bytes("second"));
            store.archive().append(number(3), LARGE);
            store.archive().delete(number(2), "Filed twice");
            for (int i = 1; i <= 3; i++) {
                store.docket().receive(LOGIN, new IdempotencyKey("key " + i), bytes("draft " + i));
            }
            var pending = store.docket().pending();
            store.docket().accept(pending.get(0).number(), bytes("fifth"), "no findings", Instant.parse(NOON));
            store.docket().suspend(pending.get(1).number(), "no such item");
        }
    }

    @Test
    void findsASoundFolderClean() throws Exception {
        var report = Fsck.check(folder);
        assertThat(report).isEqualTo(new FsckReport(5, 3, 6, 0, List.of()));
        assertThat(report.clean()).isTrue();
    }

    /// One damage to a row, and one thing that is said of it.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE entry SET position = 9 WHERE position = 5       | positions run from 1 without gaps: position 9: wanted position 5, found position 9
            UPDATE entry SET position = 9 WHERE position = 5       | what the docket calls disseminated is in the archive: 0001234567-26-000001: wanted its entry at position 5, found none
            UPDATE entry SET position = 9 WHERE position = 5       | what the archive has of the docket is disseminated there: 0001234567-26-000001: wanted a step to position 9, found none
            UPDATE entry SET at = 'noon' WHERE position = 3        | entries can be read: journal: wanted rows that can be read, found java.time.format.DateTimeParseException: Text 'noon' could not be parsed at index 0
            DELETE FROM entry WHERE position = 4                   | positions run from 1 without gaps: position 5: wanted position 4, found position 5
            DELETE FROM entry WHERE position = 4                   | what stands has its bytes: 0001234567-04-000002: wanted bytes with SHA-256 16367aac…, found none
            UPDATE entry SET sha256 = 'ab' WHERE position = 4      | what is deleted was disseminated before, as the same bytes: position 4: wanted an earlier entry of 0001234567-04-000002 with ab, found position 2 with 16367aac…
            DELETE FROM blob WHERE sha256 LIKE 'a7937b64%'         | what stands has its bytes: 0001234567-04-000001: wanted bytes with SHA-256 a7937b64…, found none
            UPDATE entry SET length = 6 WHERE position = 1         | lengths agree: 0001234567-04-000001: wanted 6 bytes, found 5 bytes
            UPDATE blob SET zstd = zeroblob(9) WHERE sha256 LIKE 'a7937b64%' | bytes have the hash that they are kept under: SHA-256 a7937b64…: wanted bytes with that hash, found com.github.luben.zstd.ZstdException: Unknown frame descriptor
            UPDATE blob SET sha256 = '00ff' WHERE zstd IS NULL     | bytes have the hash that they are kept under: SHA-256 00ff: wanted bytes with that hash, found java.nio.file.NoSuchFileException: blobs/00/ff.zst
            INSERT INTO blob VALUES ('00ff', 5, NULL)              | nothing is kept that nothing stands for: SHA-256 00ff: wanted no bytes, found 5 bytes
            INSERT INTO doomed VALUES ('00ff')                     | deleted bytes are gone: SHA-256 00ff: wanted no file, found a file yet to be deleted
            DELETE FROM step WHERE ordinal = 2                     | a history has no gaps: 0001234567-26-000001: wanted 2 steps, found step 3
            DELETE FROM step WHERE ordinal = 2                     | a submission goes from state to state as the docket allows: 0001234567-26-000001: wanted each step to follow from the one before, found disseminated after received
            DELETE FROM step WHERE number = '0001234567-26-000003' | a submission goes from state to state as the docket allows: 0001234567-26-000003: wanted each step to follow from the one before, found no receipt
            UPDATE step SET state = 'lost' WHERE ordinal = 3       | a submission goes from state to state as the docket allows: journal: wanted rows that can be read, found java.sql.SQLException: state must be one of the docket, found 'lost'
            UPDATE docket SET pending = FALSE WHERE id = 3         | a submission goes from state to state as the docket allows: 0001234567-26-000003: wanted each step to follow from the one before, found received, but listed as done
            UPDATE docket SET accepted = NULL WHERE id = 1         | what the archive has of the docket was accepted there, as the same bytes: 0001234567-26-000001: wanted bytes with SHA-256 none, found 1774b8ee…
            UPDATE counter SET last = 2 WHERE year = 26            | no number can be given again: 0001234567-26-000003: wanted a counter of 3 or more, found a counter of 2
            DELETE FROM counter WHERE year = 4                     | no number can be given again: 0001234567-04-000001: wanted a counter of 1 or more, found none
            """)
    void findsWhatIsWrongWithARow(String damage, String fault) throws Exception {
        sql(damage);
        assertThat(faults()).contains(fault);
    }

    @Test
    void findsANumberThatIsThereTwice() throws Exception {
        sql(
                "PRAGMA legacy_alter_table = ON",
                "ALTER TABLE entry RENAME TO was",
                "CREATE TABLE entry AS SELECT * FROM was",
                "INSERT INTO entry SELECT 6, kind, number, at, sha256, length, reason FROM was WHERE position = 1");
        assertThat(faults())
                .containsExactly(
                        "a number is disseminated at most once, and deleted at most once: 0001234567-04-000001:"
                                + " wanted one entry, found 2 entries that it is disseminated");
    }

    @Test
    void findsAFlippedBitInAFile() throws Exception {
        try (var file = FileChannel.open(large(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            file.read(one, 1_000_000);
            one.put(0, (byte) (one.get(0) ^ 1)).flip();
            file.write(one, 1_000_000);
        }
        assertThat(faults())
                .containsExactly(
                        "bytes have the hash that they are kept under: SHA-256 %s…: wanted bytes with that hash,"
                                        .formatted(LARGE.sha256().substring(0, 8))
                                + " found com.github.luben.zstd.ZstdIOException: Restored data doesn't match checksum");
    }

    @Test
    void findsATornFile() throws Exception {
        try (var file = FileChannel.open(large(), StandardOpenOption.WRITE)) {
            file.truncate(1_000_001);
        }
        assertThat(faults()).singleElement().asString().startsWith("bytes have the hash that they are kept under");
    }

    @Test
    void findsPagesOfTheJournalOverwritten() throws Exception {
        var journal = folder.resolve("journal.db");
        try (var file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate((int) (file.size() / 2)), file.size() / 2);
        }
        assertThat(faults()).first().asString().startsWith("the journal is a sound database: journal: ");
    }

    @Test
    void callsAFileThatNothingNamesALeftover() throws Exception {
        Files.createDirectories(folder.resolve("blobs/00"));
        Files.write(folder.resolve("blobs/00/ff.zst"), new byte[3]);
        assertThat(Fsck.check(folder)).isEqualTo(new FsckReport(5, 3, 6, 1, List.of()));
    }

    @Test
    void saysWhatWouldMendIt() throws Exception {
        sql("UPDATE counter SET last = 2 WHERE year = 26");
        assertThat(Fsck.check(folder).faults())
                .containsExactly(new Fault(
                        "no number can be given again",
                        "0001234567-26-000003",
                        "a counter of 3 or more",
                        "a counter of 2",
                        "raise the counter"));
    }

    @Test
    void needsAStoreToCheck(@TempDir Path empty) {
        assertThatThrownBy(() -> Fsck.check(empty))
                .isInstanceOf(IOException.class)
                .hasMessage("folder %s must hold a store, found no journal.db".formatted(empty));
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void keepsOutOfAFolderInUse() throws Exception {
        try (var _ = FolderStore.open(folder, new TestClock(NOON))) {
            assertThatThrownBy(() -> Fsck.check(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage("folder %s is in use; it can be open only once at a time".formatted(folder));
        }
    }

    /// The faults as lines, with hashes cut short and without the name of the folder.
    private Stream<String> faults() throws IOException {
        return Fsck.check(folder).faults().stream()
                .map(fault -> "%s: %s: wanted %s, found %s"
                        .formatted(fault.promise(), fault.where(), fault.wanted(), fault.found())
                        .replace(folder + "/", "")
                        .replaceAll("([0-9a-f]{8})[0-9a-f]{56}", "$1…"));
    }

    private Path large() {
        return new Blobs(folder).file(LARGE.sha256());
    }

    private void sql(String... statements) throws SQLException {
        try (var session = Session.writing(folder.resolve("journal.db"))) {
            session.run("PRAGMA foreign_keys = OFF");
            for (var statement : statements) {
                session.run(statement);
            }
        }
    }
}
