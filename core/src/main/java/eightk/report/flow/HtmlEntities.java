package eightk.report.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jsoup.parser.Parser;

/// Characters written as references: `&nbsp;`, `&#8217;`, `&#x2019;`.
final class HtmlEntities {

    private static final char NO_BREAK_SPACE = '\u00A0';

    /// Longest reference that is resolved here: `&#65535;`.
    private static final int LONGEST_PLAIN = 8;

    private static final int UNKNOWN = -1;

    /// The references of reports that are not plain, each before what it means. jsoup knows all the others; whoever
    /// meets none of them need not wait until jsoup has read its lists.
    private static final Map<String, String> COMMON = pairs("""
            &amp; & &lt; < &gt; > &quot; " &apos; ' &ldquo; \u201C &rdquo; \u201D &lsquo; \u2018 &rsquo; \u2019
            &ndash; \u2013 &mdash; \u2014 &bull; \u2022 &middot; \u00B7 &sect; \u00A7 &para; \u00B6 &reg; \u00AE
            &trade; \u2122 &copy; \u00A9 &deg; \u00B0 &cent; \u00A2 &ensp; \u2002 &emsp; \u2003 &#128; \u20AC
            &#133; \u2026 &#145; \u2018 &#146; \u2019 &#147; \u201C &#148; \u201D &#149; \u2022 &#150; \u2013
            &#151; \u2014 &#153; \u2122
            """);

    private HtmlEntities() {}

    /// Appends what a stretch of HTML text says, its references resolved, from one of them on. The names are jsoup's
    /// list; numbers 128 to 159 mean what windows-1252 has there, as browsers take them.
    static void resolve(char[] html, int from, int to, Characters text) {
        int at = from;
        while (at < to) {
            int reference = indexOf(html, '&', at, to);
            text.append(html, at, reference);
            at = reference == to ? to : one(html, reference, to, text);
        }
    }

    /// Resolves one reference, or all that follow where only jsoup knows what it is; says up to where.
    private static int one(char[] html, int reference, int to, Characters text) {
        int end = indexOf(html, ';', reference, Math.min(to, reference + LONGEST_PLAIN));
        boolean ends = end < to && html[end] == ';';
        int character = ends ? plain(html, reference, end) : UNKNOWN;
        if (character != UNKNOWN) {
            text.append((char) character);
            return end + 1;
        }
        var known = ends ? COMMON.get(new String(html, reference, end + 1 - reference)) : null;
        if (known != null) {
            text.append(known);
            return end + 1;
        }
        text.append(Parser.unescapeEntities(new String(html, reference, to - reference), false));
        return to;
    }

    private static Map<String, String> pairs(String words) {
        var pairs = new HashMap<String, String>();
        for (var all = new StringTokenizer(words, " \n"); all.hasMoreTokens(); ) {
            pairs.put(all.nextToken(), all.nextToken());
        }
        return Map.copyOf(pairs);
    }

    private static int indexOf(char[] html, char wanted, int from, int to) {
        int i = from;
        while (i < to && html[i] != wanted) {
            i++;
        }
        return i;
    }

    /// The character of a reference that nobody reads in another way: a decimal number of ASCII's, or past
    /// windows-1252's, or the blank that does not break.
    private static int plain(char[] html, int reference, int end) {
        int at = reference + 1;
        if (end - at == 4 && html[at] == 'n' && html[at + 1] == 'b' && html[at + 2] == 's' && html[at + 3] == 'p') {
            return NO_BREAK_SPACE;
        }
        if (html[at] != '#') {
            return UNKNOWN;
        }
        int number = 0;
        for (int i = at + 1; i < end; i++) {
            int digit = html[i] - '0';
            if (digit < 0 || digit > 9) {
                return UNKNOWN;
            }
            number = 10 * number + digit;
        }
        return isItself(number) ? number : UNKNOWN;
    }

    private static boolean isItself(int number) {
        return (number >= NO_BREAK_SPACE && number < Character.MIN_SURROGATE)
                || (number >= ' ' && number <= '~')
                || number == '\t'
                || number == '\n'
                || number == '\r';
    }
}
