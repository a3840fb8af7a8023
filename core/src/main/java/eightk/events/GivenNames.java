package eightk.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// First names, on shelves by their first two letters. Those of a shelf become a set once words that belong on it were
/// looked up a few times: there are thousands of names, and one filing has words of few beginnings.
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
                shelf = new Shelf();
                shelves[place] = shelf;
            }
            shelf.lines.add(line);
        }
        return shelves;
    }

    private static final class Shelf {

        /// So often a name is looked for in the lines: to make a set takes longer.
        private static final int SELDOM = 10;

        private final List<String> lines = new ArrayList<>();
        private volatile @Nullable Set<String> names;

        /// About so often: threads that count at once lose nothing by it.
        private int looked;

        boolean has(String word) {
            var known = names;
            if (known == null) {
                if (looked++ < SELDOM) {
                    return isInLines(word);
                }
                known = new HashSet<>();
                for (var line : lines) {
                    known.addAll(List.of(line.split(" ", -1)));
                }
                names = known;
            }
            return known.contains(word);
        }

        private boolean isInLines(String word) {
            for (var line : lines) {
                for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                    if (isEdge(line, at - 1) && isEdge(line, at + word.length())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isEdge(String line, int at) {
            return at < 0 || at == line.length() || line.charAt(at) == ' ';
        }
    }
}
