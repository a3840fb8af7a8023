package eightk.report.flow;

import java.util.Optional;

/// Reads the tags of a document, `<td style="text-align:center">`, one at a time.
final class HtmlTag {

    /// Longest tag looked into: attributes past that are not read, the tag still is.
    private static final int LONGEST = 16_384;

    /// Most attributes of a tag that are read.
    private static final int MOST_ATTRIBUTES = 256;

    private static final int UNREAD = -1;

    private final String html;
    private final char[] source;
    private final HtmlStyle styles;
    private HtmlElement element = HtmlElement.unknown("");
    private boolean closing;
    private int start;
    private int end;

    /// For each attribute three places: its equals sign, where its value begins and where it ends.
    private int[] attributes = new int[3 * 16];

    private int count;
    private int style;

    /// @param source the characters of the document
    HtmlTag(String html, char[] source) {
        this.html = html;
        this.source = source;
        this.styles = new HtmlStyle(source);
    }

    /// Reads the tag at a `<`; false if this is a mere character.
    boolean read(int at) {
        start = at;
        count = 0;
        style = UNREAD;
        closing = at + 1 < source.length && source[at + 1] == '/';
        int from = closing ? at + 2 : at + 1;
        int to = from;
        while (to < source.length && isNamePart(source[to])) {
            to++;
        }
        if (to == from || !Character.isLetter(source[from])) {
            return false;
        }
        element = HtmlElements.named(source, from, to);
        end = attributes(to);
        return true;
    }

    private static boolean isNamePart(char c) {
        return Words.isLetterOrDigit(c)
                || c == ':'
                || c == '-'
                || c == '_'
                || c == '.'
                || (c >= '\u0080' && Character.isLetterOrDigit(c));
    }

    /// Reads the attributes; says where the tag ends: after a `>` that does not stand in quotes. A quote that is never
    /// closed is none.
    private int attributes(int from) {
        int last = Math.min(source.length, from + LONGEST);
        int i = from;
        while (i < last) {
            char c = source[i];
            if (c == '>') {
                return i + 1;
            }
            if (c != '=') {
                i++;
                continue;
            }
            int value = skipBlanks(i + 1, last);
            if (value == last) {
                break;
            }
            if (source[value] != '"' && source[value] != '\'') {
                keep(i, value, wordEnd(value, last));
                i = value;
                continue;
            }
            int quote = html.indexOf(source[value], value + 1, last);
            if (quote < 0) {
                break;
            }
            keep(i, value + 1, quote);
            i = quote + 1;
        }
        return plainEnd(from);
    }

    private int plainEnd(int from) {
        int tagEnd = html.indexOf('>', from);
        tagEnd = tagEnd < 0 ? source.length : tagEnd + 1;
        while (count > 0 && attributes[3 * count - 1] >= tagEnd) {
            count--;
        }
        return tagEnd;
    }

    private void keep(int equals, int from, int to) {
        if (count == MOST_ATTRIBUTES) {
            return;
        }
        if (3 * count == attributes.length) {
            attributes = java.util.Arrays.copyOf(attributes, 2 * attributes.length);
        }
        attributes[3 * count] = equals;
        attributes[3 * count + 1] = from;
        attributes[3 * count + 2] = to;
        count++;
    }

    private int skipBlanks(int from, int last) {
        int i = from;
        while (i < last && source[i] <= ' ') {
            i++;
        }
        return i;
    }

    private int wordEnd(int from, int last) {
        int i = from;
        while (i < last && source[i] > ' ' && source[i] != '>') {
            i++;
        }
        return i;
    }

    HtmlElement element() {
        return element;
    }

    boolean closing() {
        return closing;
    }

    /// Where its `<` stands.
    int start() {
        return start;
    }

    /// Where the text goes on after it.
    int end() {
        return end;
    }

    boolean selfClosing() {
        return end - 2 > start && source[end - 1] == '>' && source[end - 2] == '/';
    }

    /// The value of an attribute as written; absent if there is none.
    ///
    /// @param wanted its name in lower case
    Optional<String> attribute(String wanted) {
        int at = find(wanted);
        return at < 0 ? Optional.empty() : Optional.of(html.substring(attributes[at + 1], attributes[at + 2]));
    }

    private int find(String wanted) {
        for (int i = 0; i < 3 * count; i += 3) {
            int to = attributes[i];
            while (to > start && source[to - 1] <= ' ') {
                to--;
            }
            int from = to - wanted.length();
            if (from > start
                    && source[from - 1] <= ' '
                    && (source[from] | 0x20) == wanted.charAt(0)
                    && html.regionMatches(true, from, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return UNREAD;
    }

    /// Whether it begins a line; its style may put a block into one.
    boolean beginsLine() {
        return element.block() && (style() & HtmlStyle.INLINE) == 0;
    }

    boolean emphasises() {
        return element.emphasis() || (style() & HtmlStyle.EMPHASISED) != 0;
    }

    boolean centres() {
        if (element.name().equals("center") || (style() & HtmlStyle.CENTRED) != 0) {
            return true;
        }
        int align = find("align");
        return align >= 0
                && attributes[align + 2] - attributes[align + 1] == "center".length()
                && html.regionMatches(true, attributes[align + 1], "center", 0, "center".length());
    }

    private int style() {
        if (style == UNREAD) {
            int at = find("style");
            style = at < 0 ? 0 : styles.of(attributes[at + 1], attributes[at + 2]);
        }
        return style;
    }

    /// Whether anything in it speaks of alignment.
    boolean aligns() {
        int last = Math.min(end, start + LONGEST) - "align".length();
        for (int i = start; i <= last; i++) {
            if ((source[i] | 0x20) == 'a' && html.regionMatches(true, i, "align", 0, "align".length())) {
                return true;
            }
        }
        return false;
    }
}
