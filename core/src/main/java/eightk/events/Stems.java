package eightk.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Beginnings of words, to tell quickly which sentences may say something at all.
final class Stems {

    private static final int LETTERS = 'z' + 1;

    /// By their first letter.
    private final String[][] stems = new String[LETTERS][];

    /// @param stems in lower case, each beginning with a letter from a to z
    Stems(Collection<String> stems) {
        for (char letter = 'a'; letter < LETTERS; letter++) {
            var first = String.valueOf(letter);
            this.stems[letter] = stems.stream()
                    .distinct()
                    .filter(stem -> stem.startsWith(first))
                    .toArray(String[]::new);
        }
    }

    /// Those with which a word of the text begins, in small letters or in capitals.
    Set<String> in(String text) {
        var found = new HashSet<String>();
        search(text, stem -> {
            found.add(stem);
            return false;
        });
        return found;
    }

    boolean areIn(String text) {
        return search(text, _ -> true);
    }

    /// Whether a stem in the text is the one looked for.
    private boolean search(String text, Predicate<String> wanted) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && !inWord) {
                char small = Character.toLowerCase(c);
                for (var stem : small >= 'a' && small < LETTERS ? stems[small] : NONE) {
                    if (text.regionMatches(true, i, stem, 0, stem.length()) && wanted.test(stem)) {
                        return true;
                    }
                }
            }
            inWord = letter;
        }
        return false;
    }

    private static final String[] NONE = {};
}
