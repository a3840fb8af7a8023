package eightk.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// First names with the same two letters at their beginning. They become a set when a word with these letters is
/// first looked up: there are thousands of names, and one filing has words of few beginnings.
final class GivenNames {

    /// Letters that names share; none is shorter.
    private static final int SHARED = 2;

    private static final Map<String, GivenNames> BY_BEGINNING = byBeginning();

    private final List<String> lines = new ArrayList<>();
    private volatile @Nullable Set<String> names;

    private GivenNames() {}

    /// Whether a word in small letters is a first name.
    static boolean has(String word) {
        var alike = word.length() < SHARED ? null : BY_BEGINNING.get(word.substring(0, SHARED));
        return alike != null && alike.names().contains(word);
    }

    private Set<String> names() {
        var known = names;
        if (known == null) {
            known = Set.of(String.join(" ", lines).split(" ", -1));
            names = known;
        }
        return known;
    }

    private static Map<String, GivenNames> byBeginning() {
        var all = new HashMap<String, GivenNames>();
        for (var line : WordList.lines("given-names.txt")) {
            all.computeIfAbsent(line.substring(0, SHARED), _ -> new GivenNames()).lines.add(line);
        }
        return all;
    }
}
