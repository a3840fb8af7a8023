package eightk.edgar;

import eightk.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Binary documents are uuencoded into the text of a submission: up to 45 bytes a line, the first character of a
/// line its length plus 32, every three bytes as four characters.
public final class Uuencode {

    private static final String BEGIN = "begin ";
    private static final String WRAPPED = "<PDF>";

    private Uuencode() {}

    /// The bytes that a document's text encodes; absent if it encodes none. Lines that lost their trailing blanks
    /// are taken as if they had them.
    public static Optional<byte[]> decode(Bytes text) {
        var lines = new String(text.toArray(), StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1);
        int i = 0;
        while (i < lines.length && (lines[i].isBlank() || lines[i].equalsIgnoreCase(WRAPPED))) {
            i++;
        }
        if (i == lines.length || !lines[i].startsWith(BEGIN)) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream((int) (text.length() / 4 * 3));
        for (i++; i < lines.length && !lines[i].stripTrailing().equals("end"); i++) {
            decodeLine(lines[i], out);
        }
        return Optional.of(out.toByteArray());
    }

    private static void decodeLine(String line, ByteArrayOutputStream out) {
        if (line.isEmpty()) {
            return;
        }
        int length = bits(line, 0);
        for (int i = 1; length > 0; i += 4) {
            int four = bits(line, i) << 18 | bits(line, i + 1) << 12 | bits(line, i + 2) << 6 | bits(line, i + 3);
            for (int shift = 16; shift >= 0 && length > 0; shift -= 8, length--) {
                out.write(four >> shift);
            }
        }
    }

    private static int bits(String line, int index) {
        return index < line.length() ? line.charAt(index) - ' ' & 0x3F : 0;
    }
}
