package eightk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.model.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "US-ASCII,     plain words",
        "UTF-8,        “curly” quotes — and €",
        "windows-1252, “curly” quotes — and €",
        "windows-1252, café",
        "UTF-8,        ☒ Yes ☐ No"
    })
    void decidesTheCharsetByTheBytes(String charset, String words) {
        assertThat(DocumentText.of(Bytes.of(words.getBytes(Charset.forName(charset)))))
                .isEqualTo(words);
    }

    @Test
    void decodesAnyByte() {
        var all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(DocumentText.of(Bytes.of(all)))
                .hasSize(256)
                .startsWith("\u0000\u0001")
                .endsWith("þÿ");
    }

    @Test
    void aTruncatedCharacterMakesItNoUtf8() {
        var cut = "“".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentText.of(Bytes.of(cut).slice(0, 2))).isEqualTo("â€");
    }

    @Test
    void refusesMoreThanIsEverDecoded() {
        var tooLong = Bytes.of(new byte[(int) DocumentText.LONGEST + 1]);
        assertThatThrownBy(() -> DocumentText.of(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document must have at most 8,388,608 bytes to be decoded, found 8,388,609");
    }
}
