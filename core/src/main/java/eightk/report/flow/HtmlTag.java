package eightk.report.flow;

import java.util.Locale;
import java.util.Optional;

/// A tag as it stands in HTML: `<td style="text-align:center">`.
///
/// @param name in lower case
/// @param source the whole document
/// @param start of the `<`
/// @param end after the `>`
record HtmlTag(String name, boolean closing, String source, int start, int end) {

    /// Longest tag looked into: attributes past that are not read, the tag still is.
    private static final int LONGEST = 16_384;

    /// The tag at a `<`; absent if this is a mere character.
    static Optional<HtmlTag> at(String source, int start) {
        int at = start + 1;
        boolean closing = at < source.length() && source.charAt(at) == '/';
        int from = closing ? at + 1 : at;
        int to = from;
        while (to < source.length() && isNamePart(source.charAt(to))) {
            to++;
        }
        if (to == from || !Character.isLetter(source.charAt(from))) {
            return Optional.empty();
        }
        var name = source.substring(from, to).toLowerCase(Locale.ROOT);
        return Optional.of(new HtmlTag(name, closing, source, start, tagEnd(source, to)));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }

    /// After the `>` that ends a tag, which may not stand in quotes. A quote that is never closed is none.
    private static int tagEnd(String source, int from) {
        char quote = 0;
        char before = 0;
        int last = Math.min(source.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && before == '=') {
                quote = c;
            }
            before = c > ' ' ? c : before;
        }
        int plain = source.indexOf('>', from);
        return plain < 0 ? source.length() : plain + 1;
    }

    boolean selfClosing() {
        return end - 2 > start && source.charAt(end - 1) == '>' && source.charAt(end - 2) == '/';
    }

    /// The value of an attribute as written; absent if there is none.
    Optional<String> attribute(String wanted) {
        int at = start;
        int last = Math.min(end, start + LONGEST);
        while ((at = indexOf(wanted, at + 1, last)) > 0) {
            int equals = skipBlanks(at + wanted.length(), last);
            if (source.charAt(at - 1) <= ' ' && equals < last && source.charAt(equals) == '=') {
                return Optional.of(valueAt(skipBlanks(equals + 1, last), last));
            }
        }
        return Optional.empty();
    }

    /// Whether the attributes mention a word at all, in any case of letters: a cheap question before a dear one.
    boolean mentions(String word) {
        return indexOf(word, start, Math.min(end, start + LONGEST)) > 0;
    }

    private int indexOf(String word, int from, int last) {
        for (int i = from; i + word.length() <= last; i++) {
            if (source.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    private int skipBlanks(int from, int last) {
        int i = from;
        while (i < last && source.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private String valueAt(int from, int last) {
        if (from >= last) {
            return "";
        }
        char quote = source.charAt(from);
        if (quote == '"' || quote == '\'') {
            int to = source.indexOf(quote, from + 1);
            return to < 0 || to > last ? "" : source.substring(from + 1, to);
        }
        int to = from;
        while (to < last && source.charAt(to) > ' ' && source.charAt(to) != '>') {
            to++;
        }
        return source.substring(from, to);
    }
}
