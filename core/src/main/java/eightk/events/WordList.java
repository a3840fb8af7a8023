package eightk.events;

import eightk.law.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A resource of this package that holds one entry a line; empty lines and lines that begin with `#` are for the
/// reader. Or a few words in the code itself.
final class WordList {

    private WordList() {}

    /// @throws IllegalStateException if the resource is not there
    static List<String> lines(String name) {
        return entries(Resource.bytes(WordList.class, name));
    }

    /// Words of a text block, one blank or line end between them.
    static List<String> of(String words) {
        return List.of(words.strip().replace('\n', ' ').split(" ", -1));
    }

    /// Each line is decoded by itself, so that one letter that is not of ASCII makes only its own line a wide string.
    private static List<String> entries(byte[] file) {
        var bytes = new String(file, StandardCharsets.ISO_8859_1);
        var entries = new ArrayList<String>();
        int end;
        for (int from = 0; from < file.length; from = end + 1) {
            int feed = bytes.indexOf('\n', from);
            end = feed < 0 ? file.length : feed;
            var line = new String(file, from, end - from, StandardCharsets.UTF_8).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(line);
            }
        }
        return List.copyOf(entries);
    }
}
