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

    /// Bytes of a full line.
    private static final int BYTES_A_LINE = 45;

    private Uuencode() {}

    /// The bytes that a document's text encodes; absent if it encodes none. Lines that lost their trailing blanks
    /// are taken as if they had them.
    public static Optional<byte[]> decode(Bytes text) {
        long first = firstLine(text);
        if (!at(text, first, BEGIN.length()).equals(BEGIN)) {
            return Optional.empty();
        }
        var encoded = text.slice(first, text.length()).toArray();
        var lines = new String(encoded, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1);
        var out = new ByteArrayOutputStream(encoded.length / 4 * 3);
        for (int i = 1; i < lines.length && !lines[i].stripTrailing().equals("end"); i++) {
            decodeLine(undotted(lines[i]), out);
        }
        return Optional.of(out.toByteArray());
    }

    /// Whether a document's text encodes bytes, by how it begins.
    public static boolean isIn(Bytes text) {
        return at(text, firstLine(text), BEGIN.length()).equals(BEGIN);
    }

    /// Where the first line begins that is neither blank nor a wrapper.
    private static long firstLine(Bytes text) {
        long line = 0;
        for (long i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                line = i + 1;
            } else if (!Character.isWhitespace(text.at(i) & 0xFF)) {
                if (!at(text, line, WRAPPED.length()).equalsIgnoreCase(WRAPPED)
                        || !endsLine(text, line + WRAPPED.length())) {
                    return line;
                }
                i = line + WRAPPED.length() - 1;
            }
        }
        return text.length();
    }

    private static boolean endsLine(Bytes text, long index) {
        return index == text.length() || text.at(index) == '\n' || text.at(index) == '\r';
    }

    /// Some characters from an index on, or as many as there are.
    private static String at(Bytes text, long from, int most) {
        var some = text.slice(from, Math.min(from + most, text.length())).toArray();
        return new String(some, StandardCharsets.ISO_8859_1);
    }

    /// A line without the dot that mail puts before one: it is longer by it than a line of so many bytes can be.
    private static String undotted(String line) {
        return line.startsWith("..") && line.length() == 2 + 4 * Math.ceilDiv(bits(line, 0), 3)
                ? line.substring(1)
                : line;
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

    /// Encodes a file as lines from `begin` to `end`, each ending in LF but the last.
    ///
    /// @param mode of the file, such as `644`
    public static String encode(byte[] content, String mode, String name, UuencodeManner manner) {
        var out = new StringBuilder(content.length / 3 * 4 + content.length / BYTES_A_LINE * 2 + 64);
        out.append(BEGIN).append(mode).append(' ').append(name).append('\n');
        for (int from = 0; from < content.length; from += BYTES_A_LINE) {
            encodeLine(content, from, Math.min(content.length, from + BYTES_A_LINE), manner, out);
        }
        return out.append(manner.last()).append("\nend").toString();
    }

    private static void encodeLine(byte[] content, int from, int to, UuencodeManner manner, StringBuilder out) {
        var length = (char) (' ' + to - from);
        out.append(manner.dotted() && length == '.' ? "." : "").append(length);
        for (int i = from; i < to; i += 3) {
            int three = byteAt(content, i, to, manner) << 16
                    | byteAt(content, i + 1, to, manner) << 8
                    | byteAt(content, i + 2, to, manner);
            for (int shift = 18; shift >= 0; shift -= 6) {
                int bits = three >> shift & 0x3F;
                out.append(bits == 0 ? manner.zero() : (char) (' ' + bits));
            }
        }
        while (manner.stripped() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private static int byteAt(byte[] content, int index, int to, UuencodeManner manner) {
        return index < to ? content[index] & 0xFF : manner.filling();
    }
}
