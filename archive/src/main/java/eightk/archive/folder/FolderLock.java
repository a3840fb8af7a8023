package eightk.archive.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right to use a folder, which one process has at a time and loses when it dies.
record FolderLock(FileChannel channel) implements AutoCloseable {

    /// @throws IOException if the folder is in use, in this process or another
    static FolderLock take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Held by this process, which is the same to whoever asks.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new IOException("folder %s is in use; it can be open only once at a time".formatted(folder));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
