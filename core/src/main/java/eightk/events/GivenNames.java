package eightk.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// First names, on shelves by their first two letters: there are thousands, and few on each shelf.
final class GivenNames {

    /// More than the pairs of letters that names begin with, so that few of them share a shelf.
    private static final int SHELVES = 1 << 10;

    private static final @Nullable Shelf[] ALL = shelves();

    private GivenNames() {}

    /// Whether a word in small letters is a first name.
    static boolean has(String word) {
        var shelf = word.length() < 2 ? null : ALL[place(word)];
        return shelf != null && shelf.has(word);
    }

    private static int place(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) % SHELVES;
    }

    private static @Nullable Shelf[] shelves() {
        var shelves = new @Nullable Shelf[SHELVES];
        for (var line : WordList.lines("given-names.txt")) {
            int place = place(line);
            var shelf = shelves[place];
            if (shelf == null) {
                shelf = new Shelf(new ArrayList<>());
                shelves[place] = shelf;
            }
            shelf.lines.add(line);
        }
        return shelves;
    }

    /// @param lines of names with a blank between them
    private record Shelf(List<String> lines) {

        boolean has(String word) {
            for (var line : lines) {
                if (isIn(line, word)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isIn(String line, String word) {
            for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                if (isEdge(line, at - 1) && isEdge(line, at + word.length())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isEdge(String line, int at) {
            return at < 0 || at == line.length() || line.charAt(at) == ' ';
        }
    }
}
