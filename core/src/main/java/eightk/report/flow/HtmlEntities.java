package eightk.report.flow;

import org.jsoup.parser.Parser;

/// Characters written as references: `&nbsp;`, `&#8217;`, `&#x2019;`.
final class HtmlEntities {

    private HtmlEntities() {}

    /// A stretch of HTML text with its references resolved. The names are jsoup's list; numbers 128 to 159 mean what
    /// windows-1252 has there, as browsers take them.
    static String decode(String html, int from, int to) {
        int first = html.indexOf('&', from, to);
        var raw = html.substring(from, to);
        return first < 0 ? raw : Parser.unescapeEntities(raw, false);
    }
}
