package eightk.report.flow;

/// What the `style` of an element says about its text, read without taking the style apart: where a colon stands, the
/// property before it and the value after it are looked at.
final class HtmlStyle {

    private final char[] source;

    /// @param source the characters of the document
    HtmlStyle(char[] source) {
        this.source = source;
    }

    /// What a style says that stands somewhere in the document: the sum of constants of [TagLook].
    int read(int from, int to) {
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
                    case 't' -> endsWith(from, name, "font-weight") && isBold(value, to) ? TagLook.EMPHASISED : 0;
                    case 'n' ->
                        endsWith(from, name, "align")
                                ? TagLook.ALIGNED | alignment(from, name, value, to)
                                : isUnderlined(from, name, value, to) ? TagLook.EMPHASISED : 0;
                    case 'y' -> endsWith(from, name, "display") && isInline(value, to) ? TagLook.INLINE : 0;
                    default -> 0;
                };
    }

    private int alignment(int from, int name, int value, int to) {
        return endsWith(from, name, "text-align") && startsWith(value, to, "center") ? TagLook.CENTRED : 0;
    }

    private boolean isUnderlined(int from, int name, int value, int to) {
        return endsWith(from, name, "text-decoration") && startsWith(value, to, "underline");
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
