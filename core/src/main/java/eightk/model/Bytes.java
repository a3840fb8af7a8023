package eightk.model;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A run of bytes that never changes: on the heap, in a mapped file, or a part of either.
///
/// A submission may be larger than the heap, so nothing here copies unless it is asked to. A mapped
/// file stays mapped for as long as any part of it can be reached.
public final class Bytes {

    /// Longest run that [#toArray] copies: the longest array a JVM is sure to make.
    private static final long MOST_ON_HEAP = Integer.MAX_VALUE - 8L;

    private static final int CHUNK = 1 << 16;

    private static final ValueLayout.OfInt FOUR = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment memory;

    private Bytes(MemorySegment memory) {
        this.memory = memory.asReadOnly();
    }

    /// The array itself, not a copy: the caller gives it away.
    public static Bytes of(byte[] array) {
        return new Bytes(MemorySegment.ofArray(array));
    }

    /// The whole of a file, mapped.
    ///
    /// @throws IOException if the file cannot be opened or mapped
    public static Bytes mapped(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Bytes(channel.map(MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()));
        }
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

    public long length() {
        return memory.byteSize();
    }

    /// The byte at an index counted from 0.
    public byte at(long index) {
        return memory.get(ValueLayout.JAVA_BYTE, index);
    }

    /// Four bytes from an index on as one number, the first byte being the lowest.
    public int fourAt(long index) {
        return memory.get(FOUR, index);
    }

    /// The bytes from an index up to but not including another, without copying.
    public Bytes slice(long from, long to) {
        return new Bytes(memory.asSlice(from, to - from));
    }

    /// A copy on the heap.
    ///
    /// @throws IllegalStateException if there are more bytes than an array can hold
    public byte[] toArray() {
        if (length() > MOST_ON_HEAP) {
            throw new IllegalStateException("%,d bytes do not fit an array".formatted(length()));
        }
        return memory.toArray(ValueLayout.JAVA_BYTE);
    }

    /// Copies bytes from an index on into the array, as many as it holds or as there are; says how many.
    public int copyTo(byte[] target, long from) {
        int n = (int) Math.min(target.length, length() - from);
        MemorySegment.copy(memory, from, MemorySegment.ofArray(target), 0, n);
        return n;
    }

    /// The bytes as a stream; closing it does nothing.
    public InputStream open() {
        return new Stream();
    }

    /// The SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
    public String sha256() {
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
    public boolean equals(Object other) {
        return other instanceof Bytes that && length() == that.length() && memory.mismatch(that.memory) < 0;
    }

    @Override
    public int hashCode() {
        return sha256().hashCode();
    }

    @Override
    public String toString() {
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
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, at, target, offset, n);
            at += n;
            return n;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, length() - at);
        }
    }
}
