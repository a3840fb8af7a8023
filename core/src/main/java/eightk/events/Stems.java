package eightk.events;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Beginnings of words, to tell quickly which sentences may say something at all.
final class Stems {

    private static final int LETTERS = 'z' - 'a' + 1;

    /// By their first two letters, the last of those that have them.
    private final @Nullable Stem[] stems = new @Nullable Stem[LETTERS * LETTERS];

    /// @param before another with the same first two letters
    private record Stem(String letters, @Nullable Stem before) {

        boolean isKnown(String stem) {
            for (var known = this; known != null; known = known.before) {
                if (known.letters.equals(stem)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// @param sets of stems in lower case
    /// @throws IllegalArgumentException if one does not begin with two letters from a to z
    Stems(Collection<? extends Collection<String>> sets) {
        for (var set : sets) {
            for (var stem : set) {
                add(stem);
            }
        }
    }

    private void add(String stem) {
        int pair = pair(stem, 0);
        if (pair < 0) {
            throw new IllegalArgumentException(
                    "a stem must begin with two letters from a to z, found '%s'".formatted(stem));
        }
        var before = stems[pair];
        if (before == null || !before.isKnown(stem)) {
            stems[pair] = new Stem(stem, before);
        }
    }

    /// Whether it begins with two letters from a to z.
    static boolean isOne(String stem) {
        return pair(stem, 0) >= 0;
    }

    /// @param words stems, one blank or line end between them
    static Stems of(String words) {
        return of(WordList.of(words));
    }

    static Stems of(Collection<String> stems) {
        return new Stems(List.of(stems));
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
                for (var stem = beginningAs(text, i); stem != null; stem = stem.before) {
                    if (isAt(text, i, stem.letters) && wanted.is(stem.letters, i)) {
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
        for (var stem = beginningAs(text, at); stem != null; stem = stem.before) {
            if (isAt(text, at, stem.letters)) {
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

    /// The last of those with the two letters that stand at a place.
    private @Nullable Stem beginningAs(String text, int at) {
        int pair = pair(text, at);
        return pair < 0 ? null : stems[pair];
    }

    /// The place of two letters among all pairs; -1 if they are none from a to z.
    private static int pair(String text, int at) {
        int first = at + 1 < text.length() ? (text.charAt(at) | ' ') - 'a' : -1;
        int second = first < 0 ? -1 : (text.charAt(at + 1) | ' ') - 'a';
        return first >= 0 && first < LETTERS && second >= 0 && second < LETTERS ? first * LETTERS + second : -1;
    }
}
