package eightk.report.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jsoup.parser.Parser;

/// Characters written as references: `&nbsp;`, `&#8217;`, `&#x2019;`.
final class HtmlEntities {

    private static final char NO_BREAK_SPACE = '\u00A0';

    /// A reference that some forget to end, and none begins with but itself.
    private static final char[] BLANK = {'&', 'n', 'b', 's', 'p'};

    /// Longest reference that is resolved here: `&#65535;`, `&Dagger;`.
    private static final int LONGEST_PLAIN = 8;

    private static final int UNKNOWN = -1;

    /// The references of reports that are not plain, each before what it means. jsoup knows all the others; whoever
    /// meets none of them need not wait until jsoup has read its lists.
    private static final Map<String, String> COMMON = pairs("""
            &amp; & &lt; < &gt; > &quot; " &apos; ' &ldquo; \u201C &rdquo; \u201D &lsquo; \u2018 &rsquo; \u2019
            &ndash; \u2013 &mdash; \u2014 &bull; \u2022 &middot; \u00B7 &sect; \u00A7 &para; \u00B6 &reg; \u00AE
            &trade; \u2122 &copy; \u00A9 &deg; \u00B0 &cent; \u00A2 &ensp; \u2002 &emsp; \u2003 &#128; \u20AC
            &#133; \u2026 &#145; \u2018 &#146; \u2019 &#147; \u201C &#148; \u201D &#149; \u2022 &#150; \u2013
            &#151; \u2014 &#153; \u2122 &hellip; \u2026 &dagger; \u2020 &Dagger; \u2021 &euro; \u20AC &pound; \u00A3
            &yen; \u00A5 &frac12; \u00BD &frac14; \u00BC &frac34; \u00BE &times; \u00D7 &plusmn; \u00B1 &laquo; \u00AB
            &raquo; \u00BB &aacute; \u00E1 &agrave; \u00E0 &auml; \u00E4 &ccedil; \u00E7 &eacute; \u00E9 &egrave; \u00E8
            &iacute; \u00ED &ntilde; \u00F1 &oacute; \u00F3 &ouml; \u00F6 &uacute; \u00FA &uuml; \u00FC &szlig; \u00DF
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
        if (isBlank(html, reference, to)) {
            text.append(NO_BREAK_SPACE);
            int next = reference + BLANK.length;
            return next < to && html[next] == ';' ? next + 1 : next;
        }
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

    private static boolean isBlank(char[] html, int reference, int to) {
        return Arrays.equals(html, reference, Math.min(to, reference + BLANK.length), BLANK, 0, BLANK.length);
    }

    /// The character of a reference that nobody reads in another way: a number of ASCII's, or past windows-1252's.
    private static int plain(char[] html, int reference, int end) {
        int at = reference + 1;
        if (html[at] != '#') {
            return UNKNOWN;
        }
        boolean hexadecimal = (html[at + 1] | ' ') == 'x';
        int radix = hexadecimal ? 16 : 10;
        int number = 0;
        for (int i = at + (hexadecimal ? 2 : 1); i < end; i++) {
            int digit = Character.digit(html[i], radix);
            if (digit < 0 || html[i] > 'f') {
                return UNKNOWN;
            }
            number = radix * number + digit;
        }
        return isItself(number) ? number : UNKNOWN;
    }

    private static boolean isItself(int number) {
        return (number >= NO_BREAK_SPACE && number < Character.MIN_SURROGATE)
                || (number > Character.MAX_SURROGATE && number <= Character.MAX_VALUE)
                || (number >= ' ' && number <= '~')
                || number == '\t'
                || number == '\n'
                || number == '\r';
    }
}
