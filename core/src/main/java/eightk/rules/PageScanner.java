package eightk.rules;

import eightk.law.Markup;
import eightk.rules.Page.Kind;
import eightk.rules.Page.Mark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Goes through the bytes of a document once, leaping from tag to tag. Builds nothing but [Mark]s, so that it costs a
/// fraction of parsing; and ends whatever it is given, for it never goes back.
final class PageScanner {

    /// Most marks kept: a document with more links has a table of them, of which the first show enough.
    private static final int MOST_MARKS = 5_000;

    /// Longest target of a link or image that is kept; a longer one is data.
    private static final int LONGEST_VALUE = 500;

    /// Columns of a line of text, and of one within `<TABLE>`.
    private static final int COLUMNS = 80;

    private static final int COLUMNS_OF_TABLE = 132;

    private static final NameSet ELEMENTS = NameSet.of(Markup.elements());
    private static final NameSet ATTRIBUTES = NameSet.of(Markup.attributes());

    private final byte[] bytes;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    PageScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    List<Mark> html() {
        characters();
        for (int at = find('<', 0); at < bytes.length; at = find('<', at)) {
            at = tag(at);
        }
        return marks;
    }

    List<Mark> text() {
        characters();
        lines();
        return marks;
    }

    private void characters() {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (isControl(b) || b == 127) {
                mark(Kind.CHARACTER, "", "byte %d".formatted(b & 0xFF), i);
                return;
            }
        }
    }

    /// A line that begins with a hyphen was given another and a blank when EDGAR sent it out; they are not counted.
    private void lines() {
        boolean table = false;
        for (int start = 0; start < bytes.length; ) {
            int end = find('\n', start);
            int last = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
            int columns = last - start - (startsWith("- -", start) ? 2 : 0);
            table |= contains("<TABLE", start, last);
            if (columns > (table ? COLUMNS_OF_TABLE : COLUMNS)) {
                mark(Kind.LINE, "", "%d columns".formatted(columns), start);
                return;
            }
            table &= !contains("</TABLE", start, last);
            start = end + 1;
        }
    }

    /// Takes in what begins with `<` and says where it ends.
    private int tag(int at) {
        int start = at + 1;
        if (start >= bytes.length) {
            return start;
        }
        if (bytes[start] == '!') {
            return declaration(at);
        }
        if (!isLetter(bytes[start])) {
            return start;
        }
        int end = nameEnd(start);
        boolean foreign = contains(":", start, end);
        if (!foreign && !ELEMENTS.has(bytes, start, end)) {
            var name = name(start, end);
            once(Markup.active().contains(name) ? Kind.ACTIVE : Kind.ELEMENT, name, name, at);
        }
        return attributes(at, start, end, foreign);
    }

    private int declaration(int at) {
        if (startsWith("<!--", at)) {
            for (int i = at + 4; (i = find('>', i)) < bytes.length; i++) {
                if (bytes[i - 1] == '-' && bytes[i - 2] == '-') {
                    return i;
                }
            }
            return bytes.length;
        }
        if (contains("<!DOCTYPE", at, Math.min(bytes.length, at + 9))) {
            once(Kind.DOCTYPE, "doctype", "DOCTYPE", at);
        }
        return find('>', at);
    }

    private int attributes(int tag, int name, int nameEnd, boolean foreign) {
        int i = nameEnd;
        while (i < bytes.length && bytes[i] != '>') {
            if (!isLetter(bytes[i])) {
                i++;
                continue;
            }
            int from = i;
            int to = nameEnd(from);
            int equals = blanks(to);
            if (equals >= bytes.length || bytes[equals] != '=') {
                i = to;
            } else {
                int value = blanks(equals + 1);
                boolean quoted = value < bytes.length && (bytes[value] == '"' || bytes[value] == '\'');
                int end = quoted ? find((char) bytes[value], value + 1) : unquotedEnd(value);
                if (!foreign) {
                    attribute(tag, name, nameEnd, from, to, quoted ? value + 1 : value, end);
                }
                i = quoted ? end + 1 : end;
            }
        }
        return i;
    }

    private void attribute(int tag, int name, int nameEnd, int from, int to, int value, int end) {
        if (to - from == 4 && nameEnd - name == 1 && is("href", from) && is("a", name)) {
            mark(Kind.LINK, "href", value(value, end), tag);
        } else if (to - from == 3 && nameEnd - name == 3 && is("src", from) && is("img", name)) {
            mark(Kind.IMAGE, "src", value(value, end), tag);
        } else if (!ATTRIBUTES.has(bytes, from, to) && !contains(":", from, to)) {
            var attribute = name(from, to);
            once(attribute.startsWith("on") ? Kind.HANDLER : Kind.ATTRIBUTE, attribute, attribute, tag);
        }
    }

    private void once(Kind kind, String name, String value, int at) {
        if (marks.size() < MOST_MARKS && seen.add(kind + name)) {
            mark(kind, name, value, at);
        }
    }

    private void mark(Kind kind, String name, String value, int at) {
        if (marks.size() < MOST_MARKS) {
            marks.add(new Mark(kind, name, value, at));
        }
    }

    private String value(int from, int to) {
        return string(from, Math.min(to, from + LONGEST_VALUE)).strip();
    }

    private String name(int from, int to) {
        return string(from, Math.min(to, from + LONGEST_VALUE)).toLowerCase(Locale.ROOT);
    }

    private String string(int from, int to) {
        return new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }

    /// Where a byte is next; the end if nowhere.
    private int find(char wanted, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != wanted) {
            i++;
        }
        return Math.min(i, bytes.length);
    }

    private int unquotedEnd(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] > ' ' && bytes[i] != '>') {
            i++;
        }
        return i;
    }

    private int blanks(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < bytes.length && isOfName(bytes[i])) {
            i++;
        }
        return i;
    }

    /// Letters, digits, and the marks within names of files and of other languages.
    private static boolean isOfName(byte b) {
        return isLetter(b) || (b >= '-' && b <= ':' && b != '/');
    }

    /// A byte below the blank that does not set text, or one above ASCII, which is negative.
    private static boolean isControl(byte b) {
        return b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
    }

    private static boolean isLetter(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private boolean contains(String words, int from, int to) {
        for (int i = from; i + words.length() <= to; i++) {
            if (is(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(String words, int from) {
        return from + words.length() <= bytes.length && is(words, from);
    }

    /// Whether the words are there, whatever the case of their letters.
    private boolean is(String words, int from) {
        for (int i = 0; i < words.length(); i++) {
            byte b = bytes[from + i];
            char c = words.charAt(i);
            if (b != c && !(isLetter(b) && (b | 0x20) == (c | 0x20))) {
                return false;
            }
        }
        return true;
    }
}
