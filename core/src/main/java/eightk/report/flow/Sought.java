package eightk.report.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern that only few characters can begin. It is looked for where one of them stands, and at the beginning of a
/// text; to ask at every character whether the pattern begins there is what makes patterns slow.
public final class Sought {

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final boolean[] initials = new boolean[ASCII];
    private final boolean word;

    private Sought(String initials, Pattern pattern, boolean word) {
        this.pattern = pattern;
        this.word = word;
        for (int i = 0; i < initials.length(); i++) {
            this.initials[Character.toLowerCase(initials.charAt(i))] = true;
            this.initials[Character.toUpperCase(initials.charAt(i))] = true;
        }
    }

    /// @param initials of ASCII, with which the pattern can begin anywhere in a text; of letters, either case
    public static Sought anywhere(String initials, Pattern pattern) {
        return new Sought(initials, pattern, false);
    }

    /// @param initials letters of words, in either case; the pattern begins with a `\b` before one of them
    public static Sought word(String initials, Pattern pattern) {
        return new Sought(initials, pattern, true);
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
        return c < ASCII && initials[c] && !(word && isOfWord(text.charAt(at - 1)));
    }

    private static boolean isOfWord(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
}
