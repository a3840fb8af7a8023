package eightk.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The files in a tar, one after the other: POSIX ustar and pax (IEEE Std 1003.1, pax) and GNU long names.
/// Folders, links and devices are passed over.
final class TarReader {

    private static final int BLOCK = 512;

    /// A name or a pax header longer than this is no name.
    private static final int LONGEST_NAME = 1 << 16;

    private static final Pattern PAX_PATH = Pattern.compile("\\d+ path=([^\n]*)\n");
    private static final Pattern PAX_SIZE = Pattern.compile("\\d+ size=(\\d+)\n");

    private final InputStream in;
    private InputStream member = InputStream.nullInputStream();
    private long left;
    private long padding;

    TarReader(InputStream in) {
        this.in = in;
    }

    /// Moves to the next file and gives its name; empty at the end.
    ///
    /// @throws IOException if this is no tar, or it ends too early
    Optional<String> next() throws IOException {
        var name = "";
        var size = "";
        while (true) {
            in.skipNBytes(left + padding);
            left = 0;
            padding = 0;
            var header = in.readNBytes(BLOCK);
            if (header.length < BLOCK || isBlank(header)) {
                return Optional.empty();
            }
            enter(size.isEmpty() ? number(header, 124, 12) : Long.parseLong(size));
            switch (header[156]) {
                case 'L' -> name = text(member.readNBytes(nameLength()), 0, LONGEST_NAME);
                case 'x' -> {
                    var pax = new String(member.readNBytes(nameLength()), StandardCharsets.UTF_8);
                    name = first(PAX_PATH, pax).orElse(name);
                    size = first(PAX_SIZE, pax).orElse(size);
                }
                case '0', '7', 0 -> {
                    return Optional.of(name.isEmpty() ? name(header) : name);
                }
                default -> {
                    name = "";
                    size = "";
                }
            }
        }
    }

    /// The bytes of the file that [#next] moved to.
    InputStream member() {
        return member;
    }

    private void enter(long size) {
        left = size;
        padding = (BLOCK - size % BLOCK) % BLOCK;
        member = new Member();
    }

    private int nameLength() throws IOException {
        if (left > LONGEST_NAME) {
            throw new IOException("a name in a tar must be at most %,d bytes, found %,d".formatted(LONGEST_NAME, left));
        }
        return (int) left;
    }

    private static String name(byte[] header) {
        var prefix = text(header, 345, 155);
        var name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /// Up to the first NUL.
    private static String text(byte[] bytes, int from, int most) {
        int end = from;
        while (end < Math.min(bytes.length, from + most) && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /// Octal digits, or, with the first bit set, a binary number as GNU writes sizes of 8 GiB and more.
    private static long number(byte[] header, int from, int length) throws IOException {
        if (header[from] < 0) {
            long value = 0;
            for (int i = from + length - Long.BYTES + 1; i < from + length; i++) {
                value = (value << 8) | (header[i] & 0xFF);
            }
            return value;
        }
        var digits = text(header, from, length).strip();
        if (!digits.matches("[0-7]{1,12}")) {
            throw new IOException("a size in a tar must be octal digits, found '%s'".formatted(digits));
        }
        return Long.parseLong(digits, 8);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var m = pattern.matcher(text);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static boolean isBlank(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /// The rest of the current file.
    private final class Member extends InputStream {

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0) {
                return -1;
            }
            int n = in.read(target, offset, (int) Math.min(length, left));
            if (n < 0) {
                throw new EOFException();
            }
            left -= n;
            return n;
        }
    }
}
