package eightk.edgar;

import eightk.model.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A document's bytes as characters. The charset is decided per document: UTF-8 where the bytes are valid
/// UTF-8, else windows-1252, which the word processors of the nineties wrote and which decodes any byte.
public final class DocumentText {

    /// Longest document that is turned into text, and so into a report: real main documents stay under 3 MB.
    /// A longer one is kept, and said to be unread.
    public static final long LONGEST = 8L << 20;

    private static final String WINDOWS_1252 = "windows-1252";

    /// What stands for bytes that are no UTF-8, and in few documents for itself.
    private static final char REPLACEMENT = '\uFFFD';

    private DocumentText() {}

    /// @throws IllegalArgumentException if there are more than [#LONGEST] bytes
    public static String of(Bytes bytes) {
        if (bytes.length() > LONGEST) {
            throw new IllegalArgumentException("a document must have at most %,d bytes to be decoded, found %,d"
                    .formatted(LONGEST, bytes.length()));
        }
        var array = bytes.toArray();
        var text = new String(array, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(array) ? text : new String(array, Charset.forName(WINDOWS_1252));
    }

    private static boolean isUtf8(byte[] array) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(array));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
