package eightk.cli.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How a file is packed, told by its first bytes and not by its name.
enum Packing {
    GZIP,
    ZIP,
    TAR,
    NONE;

    /// How many bytes [#of] wants to see: a tar's mark stands near the end of its first header.
    static final int LONGEST_MARK = 512;

    private static final byte[] TAR_MARK = "ustar".getBytes(StandardCharsets.US_ASCII);
    private static final int TAR_MARK_AT = 257;

    static Packing of(byte[] start) {
        if (startsWith(start, 0, new byte[] {0x1F, (byte) 0x8B})) {
            return GZIP;
        }
        if (startsWith(start, 0, new byte[] {'P', 'K', 3, 4})) {
            return ZIP;
        }
        return startsWith(start, TAR_MARK_AT, TAR_MARK) ? TAR : NONE;
    }

    private static boolean startsWith(byte[] start, int at, byte[] mark) {
        return start.length >= at + mark.length && Arrays.equals(start, at, at + mark.length, mark, 0, mark.length);
    }
}
