package eightk.server.desk;

import eightk.model.Bytes;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something to write into that becomes [Bytes]: on the heap while it is short, and past that in a temporary file.
public final class Spill extends OutputStream {

    /// Most submissions are shorter; thirty-two of them at once are a few megabytes.
    public static final int MOST_ON_HEAP = 256 << 10;

    /// Some who write here do so line by line.
    private static final int BUFFER = 64 << 10;

    private final long most;
    private final ByteArrayOutputStream heap = new ByteArrayOutputStream();
    private @Nullable Path file;
    private OutputStream to = heap;
    private long length;

    /// @param most bytes that may be written
    public Spill(long most) {
        this.most = most;
    }

    public long length() {
        return length;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /// @throws TooLargeException if it would be more than may be written
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        length += count;
        if (length > most) {
            throw new TooLargeException(most);
        }
        if (file == null && length > MOST_ON_HEAP) {
            file = Files.createTempFile("eightk-", ".spill");
            to = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
            heap.writeTo(to);
            heap.reset();
        }
        to.write(bytes, from, count);
    }

    /// All that was written. Nothing may be written afterwards.
    public Bytes bytes() throws IOException {
        to.close();
        return file == null ? Bytes.of(heap.toByteArray()) : Bytes.mapped(file);
    }

    /// Lets go of the file; what was mapped of it stays readable.
    @Override
    public void close() throws IOException {
        to.close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
