package eightk.report.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern that can begin in a few ways only. It is looked for where one of them stands, and at the beginning of a
/// text; to ask at every character whether the pattern begins there is what makes patterns slow.
public final class Sought {

    private static final int ASCII = 128;

    /// Letters have their place in the alphabet in the lowest bits, whatever their case.
    private static final int LETTER = 0x1F;

    private static final int ANY = -1;

    private final Pattern pattern;

    /// For each character of ASCII the letters that may follow where it begins the pattern, a bit each; 0 if it does
    /// not.
    private final int[] seconds = new int[ASCII];

    private final boolean word;

    private Sought(Pattern pattern, boolean word) {
        this.pattern = pattern;
        this.word = word;
    }

    /// @param initials characters of ASCII, with which the pattern can begin anywhere in a text
    public static Sought at(String initials, Pattern pattern) {
        var sought = new Sought(pattern, false);
        initials.chars().forEach(initial -> sought.seconds[initial] = ANY);
        return sought;
    }

    /// @param beginnings with which the pattern can begin anywhere in a text: one or two small letters each, blanks
    /// between them; in a text they may be capitals
    public static Sought anywhere(String beginnings, Pattern pattern) {
        return new Sought(pattern, false).beginningWith(beginnings);
    }

    /// @param beginnings of words, as for [#anywhere]; the pattern begins with a `\b` before one of them
    public static Sought word(String beginnings, Pattern pattern) {
        return new Sought(pattern, true).beginningWith(beginnings);
    }

    private Sought beginningWith(String beginnings) {
        for (var beginning : beginnings.split(" ", -1)) {
            if (!beginning.isEmpty()) {
                char first = beginning.charAt(0);
                seconds[first] |= beginning.length() == 1 ? ANY : 1 << (beginning.charAt(1) & LETTER);
                seconds[Character.toUpperCase(first)] = seconds[first];
            }
        }
        return this;
    }

    /// Looks for the pattern for the first time in a text; [Matcher#hasMatch] says whether it is there.
    public Matcher in(String text) {
        var m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at) && m.region(at, text.length()).lookingAt()) {
                return m;
            }
        }
        return m.reset();
    }

    /// Whether the pattern is in a text.
    public boolean isIn(String text) {
        return in(text).hasMatch();
    }

    private boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        char c = text.charAt(at);
        if (c >= ASCII || seconds[c] == 0) {
            return false;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return (seconds[c] & 1 << (next & LETTER)) != 0 && !(word && isOfWord(text.charAt(at - 1)));
    }

    private static boolean isOfWord(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
}
