package eightk.events;

import java.util.Collection;

/// Cheap questions about letters and words, asked before dear ones.
final class Letters {

    private Letters() {}

    /// Whether it is one that patterns call `\p{Lu}`. A [Mark] is none, for which the platform need not load what it
    /// knows of all characters.
    static boolean isCapital(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : !Mark.isOne(c) && Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    static boolean isLetter(char c) {
        return c < 128 ? isAsciiLetter(c) : !Mark.isOne(c) && Character.isLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a text has one of some words.
    static boolean hasAny(String text, Collection<String> words) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of some words is at a place in a text.
    static boolean isAnyAt(String text, int at, Collection<String> words) {
        for (var word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether there is neither a letter nor a digit of ASCII before a place.
    static boolean beginsWord(String text, int at) {
        return at == 0 || !(isDigit(text.charAt(at - 1)) || isAsciiLetter(text.charAt(at - 1)));
    }
}
