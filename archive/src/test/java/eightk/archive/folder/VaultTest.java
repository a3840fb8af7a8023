package eightk.archive.folder;

import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.IdempotencyKey;
import eightk.archive.Offer;
import eightk.archive.TestClock;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder whose bytes are sealed under a key that is kept elsewhere.
class VaultTest {

    private static final TestClock CLOCK = new TestClock("2026-06-25T16:00:00Z");
    private static final Bytes SECRET = bytes("A merger that nobody knows of ".repeat(50));

    @TempDir
    private Path place;

    private Path folder;
    private Path key;

    @BeforeEach
    void makeAKey() throws IOException {
        folder = place.resolve("desk");
        key = Files.writeString(place.resolve("key"), "0123456789abcdef".repeat(4) + "\n");
        Vault.use(folder, key);
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 65_536, 200_000, 3_500_000})
    void givesBackWhatItSealed(int length) throws Exception {
        try (var store = open()) {
            store.archive().append(number(1), noise(length, length));
        }
        try (var store = open()) {
            assertThat(store.archive().find(number(1))).contains(noise(length, length));
        }
        assertThat(Fsck.check(folder).faults()).isEmpty();
    }

    @Test
    void noFileOfTheFolderHasTheWords() throws Exception {
        receive(SECRET);
        var words = new Blobs(place.resolve("plain")).pack(SECRET);
        var zstd = Arrays.copyOf(((Packed.Small) words).zstd().toArray(), 40);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(text).doesNotContain("merger").doesNotContain(new String(zstd, StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void withoutTheKeyItSaysSoAndOpensNothing() throws Exception {
        receive(SECRET);
        Files.delete(folder.resolve(Vault.NAME));
        assertThat(Fsck.check(folder).faults().toString()).contains("the bytes are sealed, and no key is named");
    }

    @Test
    void underAnotherKeyNothingOpens() throws Exception {
        receive(SECRET);
        Files.writeString(key, "f".repeat(64));
        assertThat(Fsck.check(folder).faults().toString()).contains("do not open under the key");
    }

    @Test
    void aFolderKeepsItsKey() throws Exception {
        var other = Files.writeString(place.resolve("other"), "e".repeat(64));
        assertThatThrownBy(() -> Vault.use(folder, other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("must keep its key");
        Vault.use(folder, key);
    }

    @Test
    void aKeyMustBeOne() throws Exception {
        var wrong = Files.writeString(place.resolve("wrong"), "secret");
        assertThatThrownBy(() -> Vault.use(place.resolve("new"), wrong))
                .hasMessage("key file %s must hold 64 hexadecimal digits, found something else"
                        .formatted(wrong.toRealPath()));
    }

    @Test
    void whatWasCutMovedOrRenamedDoesNotOpen() throws Exception {
        var vault = new Vault(folder);
        var plain = noise(9, 200_000).toArray();
        var sealed = vault.seal(plain, "a");
        assertThat(vault.open(sealed, "a")).isEqualTo(plain);
        int part = (64 << 10) + 16;
        var cut = Arrays.copyOf(sealed, 12 + 2 * part);
        assertThatThrownBy(() -> vault.open(cut, "a")).hasMessageContaining("do not open");
        assertThatThrownBy(() -> vault.open(sealed, "b")).hasMessageContaining("do not open");
        var moved = sealed.clone();
        System.arraycopy(sealed, 12, moved, 12 + part, part);
        System.arraycopy(sealed, 12 + part, moved, 12, part);
        assertThatThrownBy(() -> vault.open(moved, "a")).hasMessageContaining("do not open");
    }

    @Test
    void whatWasKeptBeforeStaysReadableAndABackupToo() throws Exception {
        var older = place.resolve("older");
        try (var store = FolderStore.open(older, CLOCK)) {
            store.archive().append(number(1), bytes("before"));
        }
        Vault.use(older, key);
        try (var store = FolderStore.open(older, CLOCK)) {
            store.archive().append(number(2), SECRET);
            assertThat(store.archive().find(number(1))).contains(bytes("before"));
        }
        assertThat(Backup.take(older, place.resolve("copy")).clean()).isTrue();
    }

    private void receive(Bytes submission) throws IOException {
        try (var store = open()) {
            var _ = store.docket().receive(Offer.live(new Cik(1_234_567), new IdempotencyKey("1"), submission));
        }
    }

    private FolderStore open() throws IOException {
        return FolderStore.open(folder, CLOCK);
    }
}
