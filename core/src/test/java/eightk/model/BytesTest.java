package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One contract, wherever the bytes are.
class BytesTest {

    private static final byte[] WORDS = "a submission of thirty years".getBytes(StandardCharsets.US_ASCII);
    private static final String SHA_256 = "5784f11d01798af976f3865294422e29cb630faf2c9810bc81e2d97e64862ae8";

    @TempDir
    private static Path folder;

    static Stream<Named<Bytes>> everyKind() throws IOException {
        var file = Files.write(folder.resolve("words"), WORDS);
        var padded = Bytes.of("<<a submission of thirty years>>".getBytes(StandardCharsets.US_ASCII));
        var wider = Files.write(folder.resolve("wider"), padded.toArray());
        return Stream.of(
                Named.of("on the heap", Bytes.of(WORDS.clone())),
                Named.of("a short file", Bytes.of(file)),
                Named.of("mapped", Bytes.mapped(file)),
                Named.of("a slice of a mapped file", Bytes.mapped(wider).slice(2, padded.length() - 2)),
                Named.of("a slice", padded.slice(2, padded.length() - 2)),
                Named.of("a slice of a slice", padded.slice(1, padded.length()).slice(1, padded.length() - 3)),
                Named.of("spilled and short", Bytes.spilled(stream(WORDS), 1000, 1000)),
                Named.of("spilled into a file", Bytes.spilled(stream(WORDS), 4, 1000)),
                Named.of("spilled and exactly full", Bytes.spilled(stream(WORDS), WORDS.length, WORDS.length)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void areWhatTheyWere(Bytes bytes) {
        assertThat(bytes.length()).isEqualTo(WORDS.length);
        assertThat(bytes.toArray()).isEqualTo(WORDS);
        assertThat(bytes.at(2)).isEqualTo((byte) 's');
        assertThat(bytes).hasToString("28 bytes");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void areEqualByContent(Bytes bytes) {
        assertThat(bytes).isEqualTo(Bytes.of(WORDS)).hasSameHashCodeAs(Bytes.of(WORDS));
        assertThat(bytes).isNotEqualTo(bytes.slice(0, bytes.length() - 1)).isNotEqualTo("bytes");
        assertThat(bytes.sha256()).isEqualTo(SHA_256);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void streamFromTheFirstToTheLast(Bytes bytes) throws IOException {
        try (var stream = bytes.open()) {
            assertThat(stream.read()).isEqualTo('a');
            assertThat(stream.available()).isEqualTo(WORDS.length - 1);
            assertThat(stream.readNBytes(11))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo(" submission");
            assertThat(stream.read(new byte[0], 0, 0)).isZero();
            assertThat(stream.readAllBytes()).hasSize(WORDS.length - 12);
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.read(new byte[1], 0, 1)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void copyAsMuchAsThereIs(Bytes bytes) {
        var target = new byte[10];
        assertThat(bytes.copyTo(target, 0)).isEqualTo(10);
        assertThat(target).asString(StandardCharsets.US_ASCII).isEqualTo("a submissi");
        assertThat(bytes.copyTo(target, 23)).isEqualTo(5);
        assertThat(bytes.copyTo(target, 28)).isZero();
    }

    @Test
    void streamBytesAbove127AsPositive() throws IOException {
        assertThat(Bytes.of(new byte[] {-1}).open().read()).isEqualTo(255);
    }

    @Test
    void ofAnEmptyFileAreNone() throws IOException {
        var none = Bytes.mapped(Files.createFile(folder.resolve("empty")));
        assertThat(none).isEqualTo(Bytes.of(new byte[0]));
        assertThat(none.open().read()).isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void outOfBoundsAreRefused(Bytes bytes) {
        assertThatThrownBy(() -> bytes.at(28)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.fourAt(25)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.fourAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.slice(5, 29)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.slice(5, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.slice(-1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void readFourAtOnceWithTheFirstLowest(Bytes bytes) {
        assertThat(bytes.fourAt(0)).isEqualTo('a' | ' ' << 8 | 's' << 16 | 'u' << 24);
        assertThat(bytes.fourAt(24)).isEqualTo('e' | 'a' << 8 | 'r' << 16 | 's' << 24);
    }

    @Test
    void ofAFolderAreRefused() {
        assertThatThrownBy(() -> Bytes.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + " must be a regular file, found a folder");
    }

    @Test
    void ofALongFileAreMapped() throws IOException {
        var array = new byte[(1 << 20) + 1];
        array[1 << 20] = 'z';
        assertThat(Bytes.of(Files.write(folder.resolve("long"), array)))
                .isInstanceOf(MappedBytes.class)
                .isEqualTo(Bytes.of(array));
    }

    @Test
    void stopSpillingAtTheLimit() {
        assertThatThrownBy(() -> Bytes.spilled(stream(WORDS), 4, 27))
                .isInstanceOf(IOException.class)
                .hasMessage("input must be at most 27 bytes, found more");
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
