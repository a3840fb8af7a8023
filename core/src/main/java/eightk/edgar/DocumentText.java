package eightk.edgar;

import eightk.model.Bytes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A document's bytes as characters. The charset is decided per document: UTF-8 where the bytes are valid
/// UTF-8, else windows-1252, which the word processors of the nineties wrote and which decodes any byte.
public final class DocumentText {

    /// Longest document that is turned into text, and so into a report: real main documents stay under 3 MB.
    /// A longer one is kept, and said to be unread.
    public static final long LONGEST = 8L << 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /// The highest bit of each of eight bytes.
    private static final long NOT_ASCII = 0x8080808080808080L;

    private DocumentText() {}

    /// @throws IllegalArgumentException if there are more than [#LONGEST] bytes
    public static String of(Bytes bytes) {
        if (bytes.length() > LONGEST) {
            throw new IllegalArgumentException("a document must have at most %,d bytes to be decoded, found %,d"
                    .formatted(LONGEST, bytes.length()));
        }
        var array = bytes.toArray();
        if (isAscii(array)) {
            return new String(array, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(array))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(array, WINDOWS_1252);
        }
    }

    private static boolean isAscii(byte[] array) {
        long bits = 0;
        int at = 0;
        for (; at <= array.length - Long.BYTES; at += Long.BYTES) {
            bits |= (long) EIGHT.get(array, at);
        }
        for (; at < array.length; at++) {
            bits |= array[at];
        }
        return (bits & NOT_ASCII) == 0;
    }
}
