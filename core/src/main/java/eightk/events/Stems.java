package eightk.events;

import java.util.Arrays;
import java.util.Collection;

/// Beginnings of words, to tell quickly which sentences may say something at all.
final class Stems {

    private static final int LETTERS = 'z' - 'a' + 1;

    private static final String[] NONE = {};

    /// By their first two letters.
    private final String[][] stems = new String[LETTERS * LETTERS][];

    /// @param stems in lower case
    /// @throws IllegalArgumentException if one does not begin with two letters from a to z
    Stems(Collection<String> stems) {
        Arrays.fill(this.stems, NONE);
        for (var stem : stems) {
            if (!isOne(stem)) {
                throw new IllegalArgumentException(
                        "a stem must begin with two letters from a to z, found '%s'".formatted(stem));
            }
            int pair = pair(stem, 0);
            var before = this.stems[pair];
            if (!Arrays.asList(before).contains(stem)) {
                this.stems[pair] = Arrays.copyOf(before, before.length + 1);
                this.stems[pair][before.length] = stem;
            }
        }
    }

    /// Whether it begins with two letters from a to z.
    static boolean isOne(String stem) {
        return pair(stem, 0) >= 0;
    }

    /// @param words stems, one blank or line end between them
    static Stems of(String words) {
        return new Stems(WordList.of(words));
    }

    /// Asked for each in the order of the text.
    interface Wanted {

        /// @param at where in the text the word begins
        boolean is(String stem, int at);
    }

    boolean areIn(String text) {
        return areIn(text, (_, _) -> true);
    }

    /// Whether a word of the text begins with one of those that are wanted.
    boolean areIn(String text, Wanted wanted) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Letters.isLetter(c);
            if (letter && !inWord) {
                for (var stem : beginningAs(text, i)) {
                    if (isAt(text, i, stem) && wanted.is(stem, i)) {
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
        for (var stem : beginningAs(text, at)) {
            if (isAt(text, at, stem)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a stem is at a place where its first two letters are.
    private static boolean isAt(String text, int at, String stem) {
        if (at + stem.length() > text.length()) {
            return false;
        }
        for (int i = 2; i < stem.length(); i++) {
            char c = text.charAt(at + i);
            if (c != stem.charAt(i) && (c | ' ') != stem.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Those with the two letters that stand at a place.
    private String[] beginningAs(String text, int at) {
        int pair = pair(text, at);
        return pair < 0 ? NONE : stems[pair];
    }

    /// The place of two letters among all pairs; -1 if they are none from a to z.
    private static int pair(String text, int at) {
        int first = at + 1 < text.length() ? (text.charAt(at) | ' ') - 'a' : -1;
        int second = first < 0 ? -1 : (text.charAt(at + 1) | ' ') - 'a';
        return first >= 0 && first < LETTERS && second >= 0 && second < LETTERS ? first * LETTERS + second : -1;
    }
}
