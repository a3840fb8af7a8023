package eightk.edgar;

import eightk.model.Bytes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds the tags `<DOCUMENT>` and `</DOCUMENT>` among any bytes without looking at most of them.
///
/// A tag at the beginning of a line is, with the end of the line before it, eleven bytes or more. So one of any eight
/// places in a row has four of those bytes, and it is enough to look at every eighth place.
final class DocumentTag {

    /// From one place that is looked at to the next.
    static final int LEAP = 8;

    private static final String NAME = "DOCUMENT>";

    /// What can stand at a place that is looked at.
    private static final List<String> PIECES =
            List.of("\n<DO", "\r<DO", "</DO", "<DOC", "/DOC", "DOCU", "OCUM", "CUME", "UMEN", "MENT", "ENT>");

    /// The bit by which capital letters differ from small ones, in four bytes.
    private static final int SMALL = 0x20202020;

    private static final int NOTHING = 0;

    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /// For the hash of each piece, where the name begins, counted from the place, plus [#LEAP].
    private static final byte[] NAME_AT = table();

    private static final int WINDOW = 1 << 14;

    private final Bytes bytes;
    private final byte[] window = new byte[WINDOW];
    private long start;
    private int filled;

    DocumentTag(Bytes bytes) {
        this.bytes = bytes;
    }

    /// Where the next name begins of which a piece stands between two places; -1 if there is none. It may be found in
    /// the middle of a line, too.
    long find(long from, long to) {
        long at = from;
        while (at < to) {
            if (at < start || at + LEAP > start + filled) {
                start = at;
                filled = bytes.copyTo(window, at);
            }
            int i = (int) (at - start);
            int last = (int) Math.min(to - start, filled - LEAP + 1);
            for (; i < last; i += LEAP) {
                int name = NAME_AT[hash((int) FOUR.get(window, i) | SMALL)];
                if (name != NOTHING && isName(start + i + name - LEAP)) {
                    return start + i + name - LEAP;
                }
            }
            at = start + i;
        }
        return -1;
    }

    private boolean isName(long at) {
        if (at < 1 || at + NAME.length() > bytes.length()) {
            return false;
        }
        for (int i = 0; i < NAME.length(); i++) {
            if (Character.toUpperCase((char) (bytes.at(at + i) & 0xFF)) != NAME.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(int four) {
        return (four * 0x9E3779B1) >>> 20;
    }

    private static byte[] table() {
        var table = new byte[1 << 12];
        for (var piece : PIECES) {
            int within = NAME.indexOf(piece);
            int name = within < 0 ? piece.indexOf(NAME.charAt(0)) : -within;
            int four = (int) FOUR.get(piece.getBytes(StandardCharsets.US_ASCII), 0) | SMALL;
            if (table[hash(four)] != NOTHING) {
                throw new IllegalStateException("two pieces have one hash: " + piece);
            }
            table[hash(four)] = (byte) (name + LEAP);
        }
        return table;
    }
}
