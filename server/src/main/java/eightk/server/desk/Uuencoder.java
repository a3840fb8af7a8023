package eightk.server.desk;

import eightk.model.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a binary document as a submission carries it: 45 bytes a line, each three of them as four characters.
final class Uuencoder {

    private static final int LINE = 45;

    private Uuencoder() {}

    static void write(String fileName, Bytes bytes, OutputStream to) throws IOException {
        to.write("begin 644 %s\n".formatted(fileName).getBytes(StandardCharsets.US_ASCII));
        var line = new byte[LINE];
        for (long at = 0; at < bytes.length(); at += LINE) {
            int n = bytes.copyTo(line, at);
            to.write(encoded(line, n));
        }
        to.write("`\nend\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] encoded(byte[] line, int n) {
        var text = new byte[1 + (n + 2) / 3 * 4 + 1];
        text[0] = character(n);
        for (int i = 0, at = 1; i < n; i += 3, at += 4) {
            int three = (line[i] & 0xFF) << 16 | at(line, i + 1, n) << 8 | at(line, i + 2, n);
            text[at] = character(three >> 18);
            text[at + 1] = character(three >> 12 & 0x3F);
            text[at + 2] = character(three >> 6 & 0x3F);
            text[at + 3] = character(three & 0x3F);
        }
        text[text.length - 1] = '\n';
        return text;
    }

    private static int at(byte[] line, int i, int n) {
        return i < n ? line[i] & 0xFF : 0;
    }

    /// A backtick for zero, for trailing blanks get lost.
    private static byte character(int sixBits) {
        return (byte) (sixBits == 0 ? '`' : sixBits + ' ');
    }
}
