package eightk.report;

import java.util.Optional;

/// The boxes in a text, ticked or empty, which thirty years of converters have drawn in thirty ways: `☒`, `[X]`,
/// `|_|`, an `o` by itself in a font of symbols.
final class CheckMark {

    private static final String TICKED = "\u2612\u2611\u2714\u2713\u00FE\u00FD\u2717\u2718";
    private static final String EMPTY = "\u2610\u25A1\u25A2\u25FB\u25FD\u00A8\u2751\u274F\uF0A8\uF06F";

    /// Stands for a tick within brackets.
    private static final char ROOT = '\u221A';

    private CheckMark() {}

    /// Whether the first box is ticked; absent if there is none.
    static Optional<Boolean> first(String text) {
        for (int i = 0; i < text.length(); i++) {
            var box = at(text, i);
            if (box.isPresent()) {
                return box;
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> at(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '[' -> inside(text, i + 1, ']');
            case '|' -> inside(text, i + 1, '|');
            case '(' -> inside(text, i + 1, ')');
            case 'x', 'X' -> isAlone(text, i) ? Optional.of(true) : Optional.empty();
            case 'o', 'q' -> isAlone(text, i) ? Optional.of(false) : Optional.empty();
            case '_' -> i + 1 < text.length() && text.charAt(i + 1) == '_' ? Optional.of(false) : Optional.empty();
            default ->
                c < '\u0080'
                        ? Optional.empty()
                        : TICKED.indexOf(c) >= 0
                                ? Optional.of(true)
                                : EMPTY.indexOf(c) >= 0 ? Optional.of(false) : Optional.empty();
        };
    }

    /// What brackets hold that open just before an index: a tick, nothing, or something that makes them no box.
    private static Optional<Boolean> inside(String text, int from, char close) {
        int mark = past(text, from, false);
        if (mark < text.length() && isTick(text.charAt(mark), close)) {
            return is(text, past(text, mark + 1, false), close) ? Optional.of(true) : Optional.empty();
        }
        return is(text, past(text, from, close != ')'), close) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isTick(char c, char close) {
        return c == 'x' || c == 'X' || (c == ROOT && close == ']');
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /// The first index from one on at which no blank stands.
    private static int past(String text, int from, boolean underscores) {
        int i = from;
        while (i < text.length() && (isBlank(text.charAt(i)) || (underscores && text.charAt(i) == '_'))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// Whether a letter is no part of a word or an abbreviation.
    private static boolean isAlone(String text, int i) {
        return (i == 0 || !isWordPart(text.charAt(i - 1)))
                && (i + 1 == text.length() || !isWordPart(text.charAt(i + 1)));
    }

    private static boolean isWordPart(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    }
}
