package eightk.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    /// @param words stems parted by blanks
    static Stems of(String words) {
        return new Stems(List.of(words.strip().split("\\s+")));
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
            boolean letter = Letters.isLetter(c);
            if (letter && !inWord) {
                char small = Character.toLowerCase(c);
                for (var stem : small >= 'a' && small < LETTERS ? stems[small] : NONE) {
                    if (isAt(text, i, stem) && wanted.test(stem)) {
                        return true;
                    }
                }
            }
            inWord = letter;
        }
        return false;
    }

    /// Whether one of them is at a place, be it within a word.
    boolean isAt(String text, int at) {
        char small = Character.toLowerCase(text.charAt(at));
        for (var stem : small >= 'a' && small < LETTERS ? stems[small] : NONE) {
            if (isAt(text, at, stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int at, String stem) {
        return at + stem.length() <= text.length()
                && (stem.length() < 2 || (text.charAt(at + 1) | ' ') == (stem.charAt(1) | ' '))
                && text.regionMatches(true, at, stem, 0, stem.length());
    }

    private static final String[] NONE = {};
}
