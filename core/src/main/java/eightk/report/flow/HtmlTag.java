package eightk.report.flow;

import java.util.Optional;

/// A tag as it stands in HTML: `<td style="text-align:center">`.
///
/// @param name in lower case
/// @param source the whole document
/// @param lower the same in lower case, for searching
/// @param start of the `<`
/// @param end after the `>`
record HtmlTag(String name, boolean closing, String source, String lower, int start, int end) {

    /// Longest tag looked into: attributes past that are not read, the tag still is.
    private static final int LONGEST = 16_384;

    /// The tag at a `<`; absent if this is a mere character.
    static Optional<HtmlTag> at(String source, String lower, int start) {
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
        return Optional.of(new HtmlTag(lower.substring(from, to), closing, source, lower, start, tagEnd(source, to)));
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
    ///
    /// @param wanted its name in lower case
    Optional<String> attribute(String wanted) {
        int at = start;
        int last = Math.min(end, start + LONGEST);
        while ((at = lower.indexOf(wanted, at + 1, last)) > 0) {
            int equals = skipBlanks(at + wanted.length(), last);
            if (source.charAt(at - 1) <= ' ' && equals < last && source.charAt(equals) == '=') {
                return Optional.of(valueAt(skipBlanks(equals + 1, last), last));
            }
        }
        return Optional.empty();
    }

    /// Whether the attributes mention a word at all: a cheap question before a dear one.
    ///
    /// @param word in lower case
    boolean mentions(String word) {
        return lower.indexOf(word, start, Math.min(end, start + LONGEST)) > 0;
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
