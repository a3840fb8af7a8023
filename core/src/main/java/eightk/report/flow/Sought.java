package eightk.report.flow;

import eightk.law.LatePattern;
import java.util.regex.Matcher;

/// A pattern that can begin in a few ways only. It is looked for where one of them stands; to ask at every character
/// whether the pattern begins there is what makes patterns slow.
public final class Sought {

    private static final int ASCII = 128;

    /// Letters have their place in the alphabet in the lowest bits, whatever their case.
    private static final int LETTER = 0x1F;

    private static final int ANY = -1;

    private final LatePattern pattern;

    /// For each character of ASCII the letters that may follow where it begins the pattern, a bit each; 0 if it does
    /// not.
    private final int[] seconds = new int[ASCII];

    private final Where where;

    /// Where one of the beginnings may stand.
    private enum Where {
        ANYWHERE,
        /// At the beginning of a text, which may be another one, the pattern is looked for too.
        ANYWHERE_OR_FIRST,
        AT_A_WORD
    }

    private Sought(LatePattern pattern, Where where) {
        this.pattern = pattern;
        this.where = where;
    }

    /// @param initials characters of ASCII, with which the pattern can begin anywhere in a text
    public static Sought at(String initials, LatePattern pattern) {
        var sought = new Sought(pattern, Where.ANYWHERE);
        initials.chars().forEach(initial -> sought.seconds[initial] = ANY);
        return sought;
    }

    /// @param beginnings with which the pattern can begin anywhere in a text: one or two small letters each, blanks
    /// between them; in a text they may be capitals. The text itself may begin the pattern in other ways.
    public static Sought anywhere(String beginnings, LatePattern pattern) {
        return new Sought(pattern, Where.ANYWHERE_OR_FIRST).beginningWith(beginnings);
    }

    /// @param beginnings of words, one or two small letters or a digit each; the pattern begins with a `\b` before one
    /// of them
    public static Sought word(String beginnings, LatePattern pattern) {
        return new Sought(pattern, Where.AT_A_WORD).beginningWith(beginnings);
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
        return in(text, 0);
    }

    /// The same from an index on.
    public Matcher in(String text, int from) {
        var m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = beginning(text, from); at >= 0; at = beginning(text, at + 1)) {
            if (m.region(at, text.length()).lookingAt()) {
                return m;
            }
        }
        return m.reset();
    }

    /// Whether the pattern is in a text.
    public boolean isIn(String text) {
        return beginning(text, 0) >= 0 && in(text).hasMatch();
    }

    /// The first index from one on at which the pattern may begin; -1 if there is none. Two characters are asked for at
    /// once: one of them is common, and where it stands cannot be foretold.
    private int beginning(String text, int from) {
        if (from == 0 && where == Where.ANYWHERE_OR_FIRST) {
            return 0;
        }
        int length = text.length();
        for (int at = from; at < length; at++) {
            char c = text.charAt(at);
            char next = at + 1 < length ? text.charAt(at + 1) : 0;
            if (c < ASCII && (seconds[c] & 1 << (next & LETTER)) != 0 && mayStand(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean mayStand(String text, int at) {
        return where != Where.AT_A_WORD || at == 0 || !isOfWord(text.charAt(at - 1));
    }

    private static boolean isOfWord(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
}
