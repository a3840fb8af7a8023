package eightk.report.flow;

import java.util.Arrays;
import java.util.Optional;

/// Reads the tags of a document, `<td style="text-align:center">`, one at a time.
///
/// Documents repeat their tags, so that what one says is kept, and taken from there when the same letters come again.
final class HtmlTag {

    /// How many are kept, each in a place of its own; a power of two.
    private static final int KEPT = 256;

    private final String html;
    private final char[] source;
    private final TagAttributes attributes;
    private final TagLook[] looks = new TagLook[KEPT];

    /// Where a tag stands of which the look is kept; two places for each.
    private final int[] known = new int[2 * KEPT];

    private TagLook look = TagLook.PLAIN;
    private int start;
    private int end;
    private boolean attributesRead;

    /// @param source the characters of the document
    HtmlTag(String html, char[] source) {
        this.html = html;
        this.source = source;
        this.attributes = new TagAttributes(html, source);
    }

    /// Reads the tag at a `<`; false if this is a mere character.
    boolean read(int at) {
        start = at;
        boolean closing = at + 1 < source.length && source[at + 1] == '/';
        int name = closing ? at + 2 : at + 1;
        if (name >= source.length || !Character.isLetter(source[name])) {
            return false;
        }
        int mark = html.indexOf('>', name);
        if (mark < 0 || !isKnown(at, mark + 1)) {
            readAnew(name, closing);
            if (end == mark + 1 && attributes.wellFormed()) {
                keep();
            }
        }
        return true;
    }

    /// Takes what the letters of a tag said before, if they did.
    private boolean isKnown(int from, int to) {
        int place = place(from, to);
        if (!Arrays.equals(source, from, to, source, known[2 * place], known[2 * place + 1])) {
            return false;
        }
        look = looks[place];
        end = to;
        attributesRead = false;
        return true;
    }

    private void keep() {
        int place = place(start, end);
        looks[place] = look;
        known[2 * place] = start;
        known[2 * place + 1] = end;
    }

    /// By the length and some letters of the tag.
    private int place(int from, int to) {
        int last = 31 * source[to - 3] + source[to - 2];
        int letters = 31 * (31 * source[from + 1] + source[(from + to) / 2]) + last;
        return (31 * letters + to - from) & (KEPT - 1);
    }

    private void readAnew(int name, boolean closing) {
        int nameEnd = nameEnd(name);
        end = attributes.read(nameEnd);
        attributesRead = true;
        boolean selfClosing = end - 2 > start && source[end - 1] == '>' && source[end - 2] == '/';
        look = TagLook.of(HtmlElements.named(source, name, nameEnd), closing, selfClosing, attributes);
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < source.length && isNamePart(source[to])) {
            to++;
        }
        return to;
    }

    private static boolean isNamePart(char c) {
        return Words.isLetterOrDigit(c)
                || c == ':'
                || c == '-'
                || c == '_'
                || c == '.'
                || (c >= '\u0080' && Character.isLetterOrDigit(c));
    }

    TagLook look() {
        return look;
    }

    /// Where its `<` stands.
    int start() {
        return start;
    }

    /// Where the text goes on after it.
    int end() {
        return end;
    }

    /// The value of an attribute of an opening tag as written; absent if there is none.
    ///
    /// @param name in lower case
    Optional<String> attribute(String name) {
        if (!attributesRead) {
            attributes.read(nameEnd(start + 1));
            attributesRead = true;
        }
        return attributes.value(name);
    }
}
