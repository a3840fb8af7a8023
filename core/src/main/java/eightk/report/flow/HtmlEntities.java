package eightk.report.flow;

import org.jsoup.parser.Parser;

/// Characters written as references: `&nbsp;`, `&#8217;`, `&#x2019;`.
final class HtmlEntities {

    private static final char NO_BREAK_SPACE = '\u00A0';

    /// Longest reference that is resolved here: `&#65535;`.
    private static final int LONGEST_PLAIN = 8;

    private static final int UNKNOWN = -1;

    private HtmlEntities() {}

    /// A stretch of HTML text with its references resolved. The names are jsoup's list; numbers 128 to 159 mean what
    /// windows-1252 has there, as browsers take them.
    static String decode(String html, int from, int to) {
        int first = html.indexOf('&', from, to);
        if (first < 0) {
            return html.substring(from, to);
        }
        var text = new StringBuilder(to - from);
        int at = from;
        for (int reference = first; reference >= 0; reference = html.indexOf('&', at, to)) {
            int end = html.indexOf(';', reference, Math.min(to, reference + LONGEST_PLAIN));
            int character = end < 0 ? UNKNOWN : plain(html, reference, end);
            if (character == UNKNOWN) {
                return text.append(Parser.unescapeEntities(html.substring(at, to), false))
                        .toString();
            }
            text.append(html, at, reference).append((char) character);
            at = end + 1;
        }
        return text.append(html, at, to).toString();
    }

    /// The character of a reference that nobody reads in another way: a decimal number past windows-1252's, or the
    /// blank that does not break.
    private static int plain(String html, int reference, int end) {
        if (html.startsWith("&nbsp", reference) && end - reference == "&nbsp".length()) {
            return NO_BREAK_SPACE;
        }
        if (html.charAt(reference + 1) != '#') {
            return UNKNOWN;
        }
        int number = 0;
        for (int i = reference + 2; i < end; i++) {
            int digit = html.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return UNKNOWN;
            }
            number = 10 * number + digit;
        }
        return number >= NO_BREAK_SPACE && number < Character.MIN_SURROGATE ? number : UNKNOWN;
    }
}
