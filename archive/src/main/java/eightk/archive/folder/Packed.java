package eightk.archive.folder;

import eightk.model.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes made ready to be kept: compressed, and on disk where they are large.
sealed interface Packed extends AutoCloseable {

    /// Of the bytes before they were compressed.
    String sha256();

    /// Of the bytes before they were compressed.
    long length();

    /// Throws away what was not kept.
    @Override
    void close() throws IOException;

    record Small(String sha256, long length, Bytes zstd) implements Packed {
        @Override
        public void close() {}
    }

    /// @param file a file of its own, which moves to its place when it is kept
    record Large(String sha256, long length, Path file) implements Packed {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
