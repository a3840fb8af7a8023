package eightk.report.flow;

import java.util.Arrays;

/// What the `style` of an element says about its text, read without taking the style apart: where a colon stands, the
/// property before it and the value after it are looked at. Documents repeat their styles, so that what the last one of
/// each length says is kept.
final class HtmlStyle {

    /// How many are kept; a power of two.
    private static final int KEPT = 64;

    static final int EMPHASISED = 1;
    static final int CENTRED = 2;
    static final int INLINE = 4;

    private final char[] source;
    private final int[] froms = new int[KEPT];
    private final int[] ends = new int[KEPT];
    private final int[] sums = new int[KEPT];

    /// @param source the characters of the document
    HtmlStyle(char[] source) {
        this.source = source;
    }

    /// The sum of what is said by a style that stands somewhere in the document.
    int of(int from, int to) {
        int kept = (to - from) & (KEPT - 1);
        if (!Arrays.equals(source, froms[kept], ends[kept], source, from, to)) {
            sums[kept] = read(from, to);
            froms[kept] = from;
            ends[kept] = to;
        }
        return sums[kept];
    }

    private int read(int from, int to) {
        int said = 0;
        for (int i = from; i < to; i++) {
            if (source[i] == ':') {
                said |= said(from, i, to);
            }
        }
        return said;
    }

    private int said(int from, int colon, int to) {
        int name = colon;
        while (name > from && source[name - 1] <= ' ') {
            name--;
        }
        int value = colon + 1;
        while (value < to && source[value] <= ' ') {
            value++;
        }
        return name == from
                ? 0
                : switch (source[name - 1] | 0x20) {
                    case 't' -> endsWith(from, name, "font-weight") && isBold(value, to) ? EMPHASISED : 0;
                    case 'n' ->
                        endsWith(from, name, "text-decoration") && startsWith(value, to, "underline")
                                ? EMPHASISED
                                : endsWith(from, name, "text-align") && startsWith(value, to, "center") ? CENTRED : 0;
                    case 'y' -> endsWith(from, name, "display") && isInline(value, to) ? INLINE : 0;
                    default -> 0;
                };
    }

    private boolean isBold(int value, int to) {
        return value < to && (source[value] == '7' || startsWith(value, to, "bold"));
    }

    /// `inline`, and not `inline-block`.
    private boolean isInline(int value, int to) {
        if (!startsWith(value, to, "inline")) {
            return false;
        }
        int end = value + "inline".length();
        while (end < to && source[end] <= ' ') {
            end++;
        }
        return end == to || source[end] == ';';
    }

    private boolean endsWith(int from, int to, String word) {
        return to - word.length() >= from && startsWith(to - word.length(), to, word);
    }

    private boolean startsWith(int from, int to, String word) {
        if (to - from < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = source[from + i];
            if (c != word.charAt(i) && (c | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
