package eightk.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// First names on shelves by their first two letters. Those of a shelf become a set when a word that belongs on it is
/// first looked up: there are thousands of names, and one filing has words of few beginnings.
final class GivenNames {

    /// More than the pairs of letters that names begin with, so that few of them share a shelf.
    private static final int SHELVES = 1 << 10;

    private static final @Nullable GivenNames[] ALL = all();

    private final List<String> lines = new ArrayList<>();
    private volatile @Nullable Set<String> names;

    private GivenNames() {}

    /// Whether a word in small letters is a first name.
    static boolean has(String word) {
        var alike = word.length() < 2 ? null : ALL[shelf(word)];
        return alike != null && alike.names().contains(word);
    }

    private static int shelf(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) % SHELVES;
    }

    private Set<String> names() {
        var known = names;
        if (known == null) {
            known = new HashSet<>();
            for (var line : lines) {
                known.addAll(List.of(line.split(" ", -1)));
            }
            names = known;
        }
        return known;
    }

    private static @Nullable GivenNames[] all() {
        var all = new @Nullable GivenNames[SHELVES];
        for (var line : WordList.lines("given-names.txt")) {
            int shelf = shelf(line);
            var alike = all[shelf];
            if (alike == null) {
                alike = new GivenNames();
                all[shelf] = alike;
            }
            alike.lines.add(line);
        }
        return all;
    }
}
