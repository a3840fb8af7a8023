package eightk.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuencodeTest {

    /// Both ways of writing a zero, with and without the blanks that mail once took from line ends.
    @Property(tries = 300)
    void decodesWhatWasEncoded(@ForAll byte[] bytes, @ForAll boolean backticks, @ForAll boolean stripped) {
        var encoded = encode(bytes, backticks ? '`' : ' ', stripped, "\n");
        assertThat(decode(encoded)).isEqualTo(bytes);
    }

    @Property(tries = 200)
    void decodesAnyLinesWithoutComplaint(@ForAll String lines) {
        assertThat(decode("begin 644 x\n" + lines)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryLineEnd(String lineEnd) {
        var picture =
                "not really a picture, but longer than one line of forty-five bytes".getBytes(StandardCharsets.UTF_8);
        assertThat(decode(encode(picture, '`', false, lineEnd))).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<HTML><BODY>words</BODY></HTML>",
                "We begin 644 new stores.",
                "\n\n",
                "<PDF>",
                "<PDF>\n",
                " begin 644 cat.txt\n",
                "<PDF> begin 644 cat.txt\n",
                " <PDF>\nbegin 644 cat.txt\n",
                "begin"
            })
    void saysThatAnythingElseEncodesNothing(String text) {
        assertThat(Uuencode.decode(bytes(text))).isEmpty();
        assertThat(Uuencode.isIn(bytes(text))).isFalse();
    }

    /// `Cat` is the example of the manual page uuencode(5).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin 644 cat.txt\n#0V%T\n`\nend\n",
                " \n<pdf>\r\nbegin 644 cat.txt\n#0V%T\n`\nend\n</PDF>\n",
                "begin 644 cat.txt\n#0V%T\n`\nend  \nwords that follow",
                "begin 644 cat.txt\n#0V%T\n"
            })
    void findsTheEncodedLines(String text) {
        assertThat(Uuencode.isIn(bytes(text))).isTrue();
        assertThat(decode(text)).asString(StandardCharsets.UTF_8).isEqualTo("Cat");
    }

    private static byte[] decode(String text) {
        return Uuencode.decode(bytes(text)).orElseThrow();
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String encode(byte[] bytes, char zero, boolean stripped, String lineEnd) {
        var text = new StringBuilder("begin 644 picture.jpg").append(lineEnd);
        for (int from = 0; from < bytes.length; from += 45) {
            var line =
                    encodeLine(bytes, from, Math.min(45, bytes.length - from)).replace(' ', zero);
            text.append(stripped ? line.stripTrailing() : line).append(lineEnd);
        }
        return text.append(zero == '`' ? "`" : "")
                .append(lineEnd)
                .append("end")
                .append(lineEnd)
                .toString();
    }

    private static String encodeLine(byte[] bytes, int from, int count) {
        var line = new StringBuilder().append((char) (count + ' '));
        for (int i = 0; i < count; i += 3) {
            int three = 0;
            for (int k = i; k < i + 3; k++) {
                three = three << 8 | (k < count ? bytes[from + k] & 0xFF : 0);
            }
            for (int shift = 18; shift >= 0; shift -= 6) {
                line.append((char) ((three >> shift & 0x3F) + ' '));
            }
        }
        return line.toString();
    }
}
