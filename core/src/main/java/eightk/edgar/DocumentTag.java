package eightk.edgar;

import eightk.model.Bytes;
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

    /// Both halves of the name but for its bracket, in small letters and each as one number.
    private static final int DOCU = small("DOCU");

    private static final int MENT = small("MENT");

    private static final int NOTHING = 0;

    /// Bits of a hash: so many that few other words have that of a piece.
    private static final int HASH = 14;

    /// For the hash of each piece, where the name begins, counted from the place, plus [#LEAP].
    private static final byte[] NAME_AT = table();

    /// How many places are looked at before what was seen there is asked for, and how many bytes those reach over.
    private static final int STRIDE = 4 * LEAP;

    /// Bytes gone over in one loop, which is counted in an `int` so that the compiler checks its bounds but once.
    private static final int STRETCH = 1 << 20;

    private final Bytes bytes;

    DocumentTag(Bytes bytes) {
        this.bytes = bytes;
    }

    /// Where the next name begins of which a piece stands between two places; -1 if there is none. It may be found in
    /// the middle of a line, too.
    long find(long from, long to) {
        long last = Math.min(to, bytes.length() - Integer.BYTES + 1);
        long at = from;
        while (at < last) {
            at += quiet(at, (int) Math.min(last - at, STRETCH));
            for (int i = 0; i < STRIDE && at < last; i += LEAP) {
                int name = nameAt(at);
                if (name != NOTHING && isName(at + name - LEAP)) {
                    return at + name - LEAP;
                }
                at += LEAP;
            }
        }
        return -1;
    }

    /// How many bytes from one place on have no piece where they are looked at.
    private int quiet(long from, int length) {
        for (int i = 0; i <= length - STRIDE; i += STRIDE) {
            int seen = nameAt(from + i)
                    | nameAt(from + i + LEAP)
                    | nameAt(from + i + 2 * LEAP)
                    | nameAt(from + i + 3 * LEAP);
            if (seen != NOTHING) {
                return i;
            }
        }
        return Math.max(0, length / STRIDE * STRIDE);
    }

    private int nameAt(long place) {
        return NAME_AT[hash(bytes.fourAt(place) | SMALL)];
    }

    /// The bracket is asked for first: the word is common, the tag is not.
    private boolean isName(long at) {
        long bracket = at + NAME.length() - 1;
        return at >= 1
                && bracket < bytes.length()
                && bytes.at(bracket) == '>'
                && (bytes.fourAt(at) | SMALL) == DOCU
                && (bytes.fourAt(at + Integer.BYTES) | SMALL) == MENT;
    }

    private static int hash(int four) {
        return (four * 0x9E3779B1) >>> (Integer.SIZE - HASH);
    }

    private static int small(String four) {
        return Bytes.of(four.getBytes(StandardCharsets.US_ASCII)).fourAt(0) | SMALL;
    }

    private static byte[] table() {
        var table = new byte[1 << HASH];
        for (var piece : PIECES) {
            int within = NAME.indexOf(piece);
            int name = within < 0 ? piece.indexOf(NAME.charAt(0)) : -within;
            int hash = hash(small(piece));
            if (table[hash] != NOTHING) {
                throw new IllegalStateException("two pieces have one hash: " + piece);
            }
            table[hash] = (byte) (name + LEAP);
        }
        return table;
    }
}
