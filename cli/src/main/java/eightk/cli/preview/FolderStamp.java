package eightk.cli.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;

/// What tells a folder from the same folder after a save: the names, sizes and times of the files right in it. It is
/// looked at again and again, since what systems tell of changes by themselves differs, and is lost on network drives.
final class FolderStamp {

    /// More files than any draft has; the rest is not watched.
    private static final int MOST = 1_000;

    private FolderStamp() {}

    /// Equal as long as nothing changes.
    static String of(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var listed = Files.newDirectoryStream(folder)) {
            for (var file : listed) {
                var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (now.isRegularFile() && files.size() < MOST) {
                    files.put(file.getFileName().toString(), now.size() + " " + now.lastModifiedTime());
                }
            }
        }
        return files.toString();
    }
}
