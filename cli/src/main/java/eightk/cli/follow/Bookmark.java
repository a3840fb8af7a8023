package eightk.cli.follow;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/// How far a source has been followed: one line in a file beside the archive, for each source its own. Lost, or older
/// than the archive, it costs only time, for what is there already is known.
public final class Bookmark {

    private final Path file;

    public Bookmark(Path folder, URI source) {
        this.file = folder.resolve("follow-%s.mark"
                .formatted(HexFormat.of().toHexDigits(source.toString().hashCode())));
    }

    /// Empty at the beginning.
    String read() throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    void write(String mark) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, mark + "\n", StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
