package eightk.report.flow;

import java.util.Optional;
import java.util.regex.Pattern;

/// HTML as lines, in one pass over its characters: tags that are open, text that runs between them.
///
/// No tree is built, and no markup is wrong: what browsers of the day forgave is forgiven. Positions are those of
/// the source, so that a finding can point into the file the filer sent.
final class HtmlFlow {

    private static final Pattern HTML = Pattern.compile(
            "(?i)<(?:!doctype html|html|body|div|p|font|center|br|b|i|u|span|h[1-6]|td|tr)(?:\\s[^<>]*+|/)?>");

    /// How far into a document its markup must show. Plain text has none of these tags at all.
    private static final int OPENING = 1 << 16;

    private final String html;
    private final String lower;
    private final OpenElements open = new OpenElements();
    private final HtmlLines lines;
    private final InlineFacts facts;

    private HtmlFlow(String html, int document) {
        this.html = html;
        this.lower = Words.inLowerCase(html);
        this.lines = new HtmlLines(html);
        this.facts = new InlineFacts(lines, document);
    }

    static boolean isHtml(String text) {
        int end = Math.min(text.length(), OPENING);
        var tag = HTML.matcher(text);
        for (int at = text.indexOf('<', 0, end); at >= 0; at = text.indexOf('<', at + 1, end)) {
            if (tag.region(at, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    static Flow read(String html, int document) {
        return new HtmlFlow(html, document).read();
    }

    private Flow read() {
        int at = 0;
        while (at < html.length() && !lines.full()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            text(at, end);
            at = tag < 0 ? end : markup(tag);
        }
        return new Flow(lines.finish(), facts.facts(), html.length() - (long) at);
    }

    private void text(int from, int to) {
        if (from == to) {
            return;
        }
        facts.text(html, from, to);
        if (!open.unseen() && !facts.inHeader()) {
            lines.text(from, to, open.preformatted(), open.emphasised());
        }
    }

    /// Takes what begins with a `<`; says where the text goes on.
    private int markup(int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? html.length() : end + 3;
        }
        if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            int end = html.indexOf('>', at);
            return end < 0 ? html.length() : end + 1;
        }
        Optional<HtmlTag> tag = HtmlTag.at(html, lower, at);
        if (tag.isEmpty()) {
            text(at, at + 1);
            return at + 1;
        }
        if (tag.get().closing()) {
            close(tag.get());
        } else {
            open(tag.get());
        }
        return tag.get().end();
    }

    private void open(HtmlTag tag) {
        var name = tag.name();
        for (var closed : open.closedBy(name)) {
            leave(closed);
        }
        if (HtmlElements.beginsLine(tag)) {
            lines.breakLine(true);
        }
        switch (name) {
            case "br" -> lines.lineBreak();
            case "hr", "page" -> lines.pageMark(tag.start());
            case "table" -> lines.openTable();
            case "tr" -> lines.openRow();
            case "td", "th" -> lines.openCell(tag.start());
            default -> facts.open(tag);
        }
        if (!HtmlElements.isVoid(name) && !tag.selfClosing()) {
            open.push(tag);
            lines.centred(open.centred());
        }
    }

    private void close(HtmlTag tag) {
        for (var closed : open.closedBy(tag)) {
            leave(closed);
        }
        facts.close(tag);
        lines.centred(open.centred());
    }

    private void leave(OpenElements.Open element) {
        if (element.line()) {
            lines.breakLine(true);
        }
        switch (element.name()) {
            case "td", "th" -> lines.closeCell();
            case "tr" -> lines.closeRow();
            case "table" -> lines.closeTable();
            default -> {}
        }
    }
}
