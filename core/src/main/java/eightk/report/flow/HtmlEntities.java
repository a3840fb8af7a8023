package eightk.report.flow;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// Characters written as references: `&nbsp;`, `&#8217;`, `&#x2019;`.
final class HtmlEntities {

    private static final char NO_BREAK_SPACE = '\u00A0';

    /// Longest reference that is resolved here: `&#65535;`.
    private static final int LONGEST_PLAIN = 8;

    private static final int UNKNOWN = -1;

    /// The references of reports that are no plain numbers; jsoup knows what they mean, and all the others.
    private static final Map<String, String> COMMON = Stream.concat(
                    Stream.of(
                            "amp", "lt", "gt", "quot", "apos", "ldquo", "rdquo", "lsquo", "rsquo", "ndash", "mdash",
                            "bull", "middot", "sect", "para", "reg", "trade", "copy", "deg", "cent", "ensp", "emsp"),
                    Stream.of(
                            "#9", "#10", "#13", "#32", "#34", "#38", "#39", "#60", "#62", "#128", "#133", "#145",
                            "#146", "#147", "#148", "#149", "#150", "#151", "#153"))
            .map(name -> "&" + name + ";")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> Parser.unescapeEntities(name, false)));

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

    private static int indexOf(char[] html, char wanted, int from, int to) {
        int i = from;
        while (i < to && html[i] != wanted) {
            i++;
        }
        return i;
    }

    /// The character of a reference that nobody reads in another way: a decimal number past windows-1252's, or the
    /// blank that does not break.
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
        return number >= NO_BREAK_SPACE && number < Character.MIN_SURROGATE ? number : UNKNOWN;
    }
}
