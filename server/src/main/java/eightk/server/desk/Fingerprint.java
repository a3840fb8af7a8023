package eightk.server.desk;

import eightk.model.Bytes;
import eightk.server.desk.Envelope.Credential;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of an envelope as sent, but with nothing where each CCC stands. Whoever has it can tell an envelope from
/// another, and cannot find a CCC by trying.
public final class Fingerprint {

    private static final int CHUNK = 64 << 10;

    private final Bytes body;
    private final List<byte[]> codes;

    /// Whether a code begins with a byte: few do, and most of a body is passed over by this alone.
    private final boolean[] begins = new boolean[256];

    private final MessageDigest digest;

    private Fingerprint(Bytes body, List<byte[]> codes, MessageDigest digest) {
        this.body = body;
        this.codes = codes;
        codes.forEach(code -> begins[code[0] & 0xFF] = true);
        this.digest = digest;
    }

    /// @param envelope that was read of the body
    public static String of(Bytes body, Envelope envelope) {
        var codes = envelope.filers().stream()
                .map(Credential::ccc)
                .filter(ccc -> !ccc.isEmpty())
                .distinct()
                .map(ccc -> ccc.getBytes(StandardCharsets.UTF_8))
                .toList();
        try {
            return new Fingerprint(body, codes, MessageDigest.getInstance("SHA-256")).hex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String hex() {
        var chunk = new byte[CHUNK];
        for (long at = 0; at < body.length(); ) {
            int n = body.copyTo(chunk, at);
            int end = untilCode(chunk, n, at);
            digest.update(chunk, 0, end);
            at += end == n ? n : end + codeAt(at + end);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// How much of the chunk there is before a code.
    private int untilCode(byte[] chunk, int n, long at) {
        for (int i = 0; i < n; i++) {
            if (begins[chunk[i] & 0xFF] && isOpened(chunk, i, at) && codeAt(at + i) > 0) {
                return i;
            }
        }
        return n;
    }

    private boolean isOpened(byte[] chunk, int i, long at) {
        return i == 0 ? at > 0 && opens(body.at(at - 1)) : opens(chunk[i - 1]);
    }

    /// The end of a tag, or the beginning of a text in JSON; blanks may follow.
    private static boolean opens(byte before) {
        return before == '>' || before == '"' || Character.isWhitespace(before);
    }

    /// The length of the code that stands here alone, or 0.
    private int codeAt(long at) {
        for (var code : codes) {
            long end = at + code.length;
            if (end < body.length() && closes(body.at(end)) && isAt(at, code)) {
                return code.length;
            }
        }
        return 0;
    }

    private static boolean closes(byte after) {
        return after == '<' || after == '"' || Character.isWhitespace(after);
    }

    private boolean isAt(long at, byte[] code) {
        for (int i = 0; i < code.length; i++) {
            if (body.at(at + i) != code[i]) {
                return false;
            }
        }
        return true;
    }
}
