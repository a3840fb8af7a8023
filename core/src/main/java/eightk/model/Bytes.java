package eightk.model;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A run of bytes that never changes: on the heap, in a mapped file, or a part of either.
///
/// A submission may be larger than the heap, so nothing here copies unless it is asked to. A mapped
/// file stays mapped for as long as any part of it can be reached.
public abstract sealed class Bytes permits HeapBytes, MappedBytes {

    /// Longest file that is read rather than mapped: to map so few bytes takes longer than to read them.
    private static final int MOST_READ = 1 << 20;

    private static final int CHUNK = 1 << 16;

    /// The array itself, not a copy: the caller gives it away.
    public static Bytes of(byte[] array) {
        return new HeapBytes(array, 0, array.length);
    }

    /// The whole of a file, mapped unless it is short.
    ///
    /// @throws IOException if the file cannot be opened, read or mapped, or has no length, as a pipe
    public static Bytes of(Path file) throws IOException {
        var is = Files.readAttributes(file, BasicFileAttributes.class);
        if (!is.isRegularFile()) {
            throw new IOException("%s must be a regular file, found %s"
                    .formatted(file, is.isDirectory() ? "a folder" : "a pipe or device"));
        }
        if (is.size() > MOST_READ) {
            return mapped(file);
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_READ + 1);
            return bytes.length > MOST_READ ? mapped(file) : of(bytes); // it may have grown meanwhile
        }
    }

    /// The whole of a file, mapped.
    ///
    /// @throws IOException if the file cannot be opened or mapped
    public static Bytes mapped(Path file) throws IOException {
        return MappedBytes.whole(file);
    }

    /// All that a stream gives, in memory up to `mostOnHeap` bytes and past that in a temporary file that
    /// is deleted once it is mapped.
    ///
    /// @throws IOException if the stream ends in an error, or gives more than `most` bytes
    public static Bytes spilled(InputStream stream, int mostOnHeap, long most) throws IOException {
        var head = stream.readNBytes(mostOnHeap);
        if (head.length < mostOnHeap) {
            return of(head);
        }
        var file = Files.createTempFile("eightk-", ".spill");
        try (var out = Files.newOutputStream(file)) {
            out.write(head);
            var chunk = new byte[CHUNK];
            long total = head.length;
            for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
                total += n;
                if (total > most) {
                    throw new IOException("input must be at most %,d bytes, found more".formatted(most));
                }
                out.write(chunk, 0, n);
            }
            out.flush();
            return mapped(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    public abstract long length();

    /// The byte at an index counted from 0.
    public abstract byte at(long index);

    /// Four bytes from an index on as one number, the first byte being the lowest.
    public abstract int fourAt(long index);

    /// The bytes from an index up to but not including another, without copying.
    public abstract Bytes slice(long from, long to);

    /// A copy on the heap.
    ///
    /// @throws IllegalStateException if there are more bytes than an array can hold
    public abstract byte[] toArray();

    /// Copies so many bytes from an index on into the array, of which all must be there and fit.
    abstract void copy(long from, byte[] target, int offset, int count);

    /// The bytes where they are.
    abstract MemorySegment memory();

    /// Copies bytes from an index on into the array, as many as it holds or as there are; says how many.
    public final int copyTo(byte[] target, long from) {
        int n = (int) Math.min(target.length, length() - from);
        copy(from, target, 0, n);
        return n;
    }

    /// The bytes as a stream; closing it does nothing.
    public final InputStream open() {
        return new Stream();
    }

    /// The SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
    public final String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var chunk = new byte[CHUNK];
            for (long at = 0; at < length(); ) {
                int n = copyTo(chunk, at);
                digest.update(chunk, 0, n);
                at += n;
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Bytes that && length() == that.length() && memory().mismatch(that.memory()) < 0;
    }

    @Override
    public final int hashCode() {
        return sha256().hashCode();
    }

    @Override
    public final String toString() {
        return "%,d bytes".formatted(length());
    }

    private final class Stream extends InputStream {

        private long at;

        @Override
        public int read() {
            return at < length() ? Bytes.this.at(at++) & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            if (count == 0) {
                return 0;
            }
            int n = (int) Math.min(count, length() - at);
            if (n <= 0) {
                return -1;
            }
            copy(at, target, offset, n);
            at += n;
            return n;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, length() - at);
        }
    }
}
