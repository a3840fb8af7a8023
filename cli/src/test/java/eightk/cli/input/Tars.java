package eightk.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Tars as POSIX ustar has them, without what no reader of ours looks at.
final class Tars {

    private static final int BLOCK = 512;

    private Tars() {}

    static byte[] of(String... namesAndTexts) throws IOException {
        var parts = new Object[namesAndTexts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i % 2 == 0 ? namesAndTexts[i] : namesAndTexts[i].getBytes(StandardCharsets.UTF_8);
        }
        return of(parts);
    }

    /// Names and bytes by turns.
    static byte[] of(Object... namesAndBytes) throws IOException {
        var tar = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            tar.write(entry('0', (String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]));
        }
        tar.write(new byte[2 * BLOCK]);
        return tar.toByteArray();
    }

    /// @param kind `0` a file, `5` a folder, `L` a long name, `x` a pax header
    static byte[] entry(char kind, String name, byte[] bytes) throws IOException {
        var header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 124, "%011o".formatted(bytes.length));
        header[156] = (byte) kind;
        put(header, 257, "ustar");
        var entry = new ByteArrayOutputStream();
        entry.write(header);
        entry.write(bytes);
        entry.write(new byte[(BLOCK - bytes.length % BLOCK) % BLOCK]);
        return entry.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
