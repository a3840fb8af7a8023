package eightk.server.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Decodes base64 as it comes in, in pieces of any length, white space between any two characters.
final class Base64Sink {

    /// A multiple of four, so that what is decoded ends where a group does.
    private static final int CHUNK = 8 << 10;

    private final OutputStream to;
    private final byte[] chunk = new byte[CHUNK];
    private final byte[] decoded = new byte[CHUNK / 4 * 3];
    private int filled;
    private boolean ended;

    Base64Sink(OutputStream to) {
        this.to = to;
    }

    void take(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                chunk[filled++] = c < 128 ? (byte) c : (byte) '?';
                if (filled == CHUNK) {
                    flush();
                }
            }
        }
    }

    /// @throws BadEnvelopeException if it is no base64, or not all of it
    void flush() throws IOException {
        if (filled == 0) {
            return;
        }
        try {
            int length = Base64.getDecoder().decode(filled == CHUNK ? chunk : Arrays.copyOf(chunk, filled), decoded);
            if (ended) {
                throw new IllegalArgumentException("more after its end");
            }
            ended = length < filled / 4 * 3;
            to.write(decoded, 0, length);
        } catch (IllegalArgumentException e) {
            var found = new String(chunk, 0, Math.min(filled, 40), StandardCharsets.US_ASCII);
            throw new BadEnvelopeException(
                    "contents must be base64, found '%s': %s".formatted(EnvelopeChecks.quoted(found), e.getMessage()));
        }
        filled = 0;
    }
}
