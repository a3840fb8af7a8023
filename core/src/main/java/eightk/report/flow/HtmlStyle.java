package eightk.report.flow;

/// What the `style` of an element says about its text, read without taking the style apart: where a colon stands, the
/// property before it and the value after it are looked at.
final class HtmlStyle {

    static final int EMPHASISED = 1;
    static final int CENTRED = 2;
    static final int INLINE = 4;

    private HtmlStyle() {}

    /// The sum of what is said.
    static int of(char[] source, int from, int to) {
        int said = 0;
        for (int i = from; i < to; i++) {
            if (source[i] == ':') {
                said |= said(source, from, i, to);
            }
        }
        return said;
    }

    private static int said(char[] source, int from, int colon, int to) {
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
                    case 't' ->
                        endsWith(source, from, name, "font-weight") && isBold(source, value, to) ? EMPHASISED : 0;
                    case 'n' ->
                        endsWith(source, from, name, "text-decoration") && startsWith(source, value, to, "underline")
                                ? EMPHASISED
                                : endsWith(source, from, name, "text-align") && startsWith(source, value, to, "center")
                                        ? CENTRED
                                        : 0;
                    case 'y' -> endsWith(source, from, name, "display") && isInline(source, value, to) ? INLINE : 0;
                    default -> 0;
                };
    }

    private static boolean isBold(char[] source, int value, int to) {
        return value < to && (source[value] == '7' || startsWith(source, value, to, "bold"));
    }

    /// `inline`, and not `inline-block`.
    private static boolean isInline(char[] source, int value, int to) {
        if (!startsWith(source, value, to, "inline")) {
            return false;
        }
        int end = value + "inline".length();
        while (end < to && source[end] <= ' ') {
            end++;
        }
        return end == to || source[end] == ';';
    }

    private static boolean endsWith(char[] source, int from, int to, String word) {
        return to - word.length() >= from && startsWith(source, to - word.length(), to, word);
    }

    private static boolean startsWith(char[] source, int from, int to, String word) {
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
