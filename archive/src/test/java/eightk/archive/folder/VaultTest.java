package eightk.archive.folder;

import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.Docketed;
import eightk.archive.IdempotencyKey;
import eightk.archive.Mode;
import eightk.archive.Offer;
import eightk.archive.State;
import eightk.archive.Subscription;
import eightk.archive.TestClock;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder whose bytes are sealed under a key that is kept elsewhere.
class VaultTest {

    private static final TestClock CLOCK = new TestClock("2026-06-25T16:00:00Z");
    private static final Cik LOGIN = new Cik(1_234_567);
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
        assertNoFileHas("merger", new String(zstd, StandardCharsets.ISO_8859_1));
    }

    private void assertNoFileHas(String... words) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(words);
            }
        }
    }

    @Test
    void noFileOfTheFolderHasWhatWasSaidOfIt() throws Exception {
        var offer = new Offer(
                LOGIN,
                new IdempotencyKey("Vermilion takeover"),
                Mode.LIVE,
                "ann@vermilion.example",
                Optional.empty(),
                SECRET,
                "");
        AccessionNumber number;
        try (var store = open()) {
            number = store.docket().receive(offer).number();
            store.docket().hold(number, "Vermilion must say when");
            store.audit().append("bob@desk.example", "hold", number.toString(), "{\"reason\":\"Vermilion\"}");
            assertNoFileHas("Vermilion", "vermilion");
        }
        assertNoFileHas("Vermilion", "vermilion");
        try (var store = open()) {
            var held = store.docket().docketed(number).orElseThrow();
            assertThat(held.state()).isEqualTo(new State.Held("Vermilion must say when"));
            assertThat(held.sender()).isEqualTo("ann@vermilion.example");
            assertThat(store.docket().receive(offer)).isEqualTo(held);
            assertThat(store.audit().after(0, 10))
                    .singleElement()
                    .satisfies(line -> assertThat(line.details()).isEqualTo("{\"reason\":\"Vermilion\"}"));
        }
        assertThat(Fsck.check(folder).faults()).isEmpty();
    }

    @Test
    void noFileOfTheFolderHasWhoIsTold() throws Exception {
        var told = new Subscription(
                "1f",
                new Subscription.Subject.Filings("q=vermilion"),
                new Subscription.Channel.Mail("ann@vermilion.example"),
                CLOCK.instant(),
                Subscription.State.ACTIVE,
                0,
                Subscription.Secret.FIRST,
                Subscription.Attempts.none(CLOCK.instant()));
        byte[] keptKey;
        try (var store = open()) {
            store.subscriptions().add(told);
            keptKey = store.subscriptions().key();
            assertNoFileHas("vermilion", new String(keptKey, StandardCharsets.ISO_8859_1));
        }
        assertNoFileHas("vermilion", new String(keptKey, StandardCharsets.ISO_8859_1));
        try (var store = open()) {
            assertThat(store.subscriptions().all()).containsExactly(told);
            assertThat(store.subscriptions().key()).isEqualTo(keptKey);
        }
    }

    @Test
    void aKeyOfBeforeIsStillKnown() throws Exception {
        var older = place.resolve("older");
        var offer = Offer.live(LOGIN, new IdempotencyKey("1"), SECRET);
        Docketed received;
        try (var store = FolderStore.open(older, CLOCK)) {
            received = store.docket().receive(offer);
        }
        Vault.use(older, key);
        try (var store = FolderStore.open(older, CLOCK)) {
            assertThat(store.docket().receive(offer)).isEqualTo(received);
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
            var _ = store.docket().receive(Offer.live(LOGIN, new IdempotencyKey("1"), submission));
        }
    }

    private FolderStore open() throws IOException {
        return FolderStore.open(folder, CLOCK);
    }
}
