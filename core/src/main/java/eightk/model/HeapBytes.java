package eightk.model;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/// Bytes in a part of an array.
final class HeapBytes extends Bytes {

    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] array;
    private final int start;
    private final int length;

    HeapBytes(byte[] array, int start, int length) {
        this.array = array;
        this.start = start;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public byte at(long index) {
        return array[start + (int) Objects.checkIndex(index, (long) length)];
    }

    @Override
    public int fourAt(long index) {
        return (int) FOUR.get(array, start + (int) Objects.checkFromIndexSize(index, Integer.BYTES, (long) length));
    }

    @Override
    public Bytes slice(long from, long to) {
        Objects.checkFromToIndex(from, to, (long) length);
        return new HeapBytes(array, start + (int) from, (int) (to - from));
    }

    @Override
    public byte[] toArray() {
        return Arrays.copyOfRange(array, start, start + length);
    }

    @Override
    void copy(long from, byte[] target, int offset, int count) {
        Objects.checkFromIndexSize(from, count, (long) length);
        System.arraycopy(array, start + (int) from, target, offset, count);
    }

    @Override
    MemorySegment memory() {
        return MemorySegment.ofArray(array).asSlice(start, length);
    }
}
