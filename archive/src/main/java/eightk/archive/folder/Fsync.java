package eightk.archive.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Returns when the disk has it.
final class Fsync {

    /// Windows cannot open a folder as a file, and keeps names in a journal of its own.
    private static final boolean FOLDERS_TOO = !System.getProperty("os.name").startsWith("Windows");

    private Fsync() {}

    /// Makes a folder and those above it, where they are missing.
    static void createFolders(Path folder) throws IOException {
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null && Files.notExists(folder)) {
            createFolders(parent);
            Files.createDirectory(folder);
            folder(parent);
        }
    }

    /// What is in a file.
    static void file(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Which names are in a folder.
    static void folder(Path folder) throws IOException {
        if (FOLDERS_TOO) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
