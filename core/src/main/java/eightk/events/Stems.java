package eightk.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Beginnings of words, to tell quickly which sentences may say something at all.
final class Stems {

    /// By their first letter.
    private final Map<Character, List<String>> stems;

    /// @param stems in lower case
    Stems(Collection<String> stems) {
        this.stems = stems.stream().distinct().collect(Collectors.groupingBy(stem -> stem.charAt(0)));
    }

    /// Those with which a word of the text begins, in small letters or in capitals.
    Set<String> in(String text) {
        var found = new HashSet<String>();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && !inWord) {
                for (var stem : stems.getOrDefault(Character.toLowerCase(c), List.of())) {
                    if (text.regionMatches(true, i, stem, 0, stem.length())) {
                        found.add(stem);
                    }
                }
            }
            inWord = letter;
        }
        return found;
    }
}
