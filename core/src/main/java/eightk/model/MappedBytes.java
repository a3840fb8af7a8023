package eightk.model;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Bytes in a part of a mapped file.
final class MappedBytes extends Bytes {

    /// Longest run that [#toArray] copies: the longest array a JVM is sure to make.
    private static final long MOST_ON_HEAP = Integer.MAX_VALUE - 8L;

    private static final ValueLayout.OfInt FOUR = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment memory;

    private MappedBytes(MemorySegment memory) {
        this.memory = memory;
    }

    static Bytes whole(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new MappedBytes(channel.map(MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()));
        }
    }

    @Override
    public long length() {
        return memory.byteSize();
    }

    @Override
    public byte at(long index) {
        return memory.get(ValueLayout.JAVA_BYTE, index);
    }

    @Override
    public int fourAt(long index) {
        return memory.get(FOUR, index);
    }

    @Override
    public Bytes slice(long from, long to) {
        return new MappedBytes(memory.asSlice(from, to - from));
    }

    @Override
    public byte[] toArray() {
        if (length() > MOST_ON_HEAP) {
            throw new IllegalStateException("%,d bytes do not fit an array".formatted(length()));
        }
        return memory.toArray(ValueLayout.JAVA_BYTE);
    }

    @Override
    void copy(long from, byte[] target, int offset, int count) {
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, from, target, offset, count);
    }

    @Override
    MemorySegment memory() {
        return memory;
    }
}
