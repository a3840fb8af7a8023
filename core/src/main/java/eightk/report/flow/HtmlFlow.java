package eightk.report.flow;

import java.util.List;

/// HTML as lines, in one pass over its characters: tags that are open, text that runs between them.
///
/// No tree is built, and no markup is wrong: what browsers of the day forgave is forgiven. Positions are those of
/// the source, so that a finding can point into the file the filer sent.
final class HtmlFlow {

    /// Tags that markup of documents begins with, and its declaration.
    private static final List<String> TELLING = List.of(
            "!doctype html",
            "html",
            "body",
            "div",
            "p",
            "font",
            "center",
            "br",
            "b",
            "i",
            "u",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "tr");

    /// Those that HTML knows.
    private static final String BLANKS = " \t\n\u000B\f\r";

    /// How far into a document its markup must show. Plain text has none of these tags at all.
    private static final int OPENING = 1 << 16;

    private final String html;
    private final char[] source;
    private final HtmlTag tag;
    private final OpenElements open = new OpenElements();
    private final Characters resolved = new Characters();
    private final HtmlLines lines;
    private final InlineFacts facts;

    private HtmlFlow(String html, int document) {
        this.html = html;
        this.source = html.toCharArray();
        this.tag = new HtmlTag(html, source);
        this.lines = new HtmlLines(html);
        this.facts = new InlineFacts(lines, document);
    }

    static boolean isHtml(String text) {
        int end = Math.min(text.length(), OPENING);
        for (int at = text.indexOf('<', 0, end); at >= 0; at = text.indexOf('<', at + 1, end)) {
            for (var name : TELLING) {
                int past = at + 1 + name.length();
                if (past < end
                        && text.regionMatches(true, at + 1, name, 0, name.length())
                        && isClosed(text, past, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a name of a tag ends at a place, and the tag before another begins.
    private static boolean isClosed(String text, int at, int end) {
        if (text.charAt(at) == '>' || text.startsWith("/>", at)) {
            return true;
        }
        if (BLANKS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int next = text.indexOf('<', at, end);
        return text.indexOf('>', at, next < 0 ? end : next) >= 0;
    }

    static Flow read(String html, int document) {
        return new HtmlFlow(html, document).read();
    }

    private Flow read() {
        int at = 0;
        while (at < source.length && !lines.full()) {
            int end = at;
            boolean references = false;
            while (end < source.length && source[end] != '<') {
                references |= source[end++] == '&';
            }
            text(at, end, references);
            at = end < source.length ? markup(end) : end;
        }
        return new Flow(lines.finish(), facts.facts(), source.length - (long) at);
    }

    /// @param references whether characters are written as references in it
    private void text(int from, int to, boolean references) {
        boolean shown = !open.unseen() && !facts.inHeader();
        if (from == to || !(shown || facts.listens())) {
            return;
        }
        if (!references) {
            text(source, from, to, from, shown);
            return;
        }
        resolved.clear();
        HtmlEntities.resolve(source, from, to, resolved);
        text(resolved.array(), 0, resolved.length(), from, shown);
    }

    /// @param at where the text begins in the source
    private void text(char[] text, int from, int to, int at, boolean shown) {
        facts.text(text, from, to);
        if (!shown) {
            return;
        }
        if (open.preformatted()) {
            lines.preformatted(text, from, to, at);
        } else {
            lines.text(text, from, to, at, open.emphasised());
        }
    }

    /// Takes what begins with a `<`; says where the text goes on.
    private int markup(int at) {
        char next = at + 1 < source.length ? source[at + 1] : ' ';
        if (next == '!' || next == '?') {
            return declaration(at);
        }
        if (!tag.read(at)) {
            text(at, at + 1, false);
            return at + 1;
        }
        var look = tag.look();
        if (look.closing()) {
            close(look.element());
        } else {
            open(look);
        }
        return tag.end();
    }

    private int declaration(int at) {
        boolean comment = html.startsWith("<!--", at);
        int end = comment ? html.indexOf("-->", at + 4) : html.indexOf('>', at);
        return end < 0 ? source.length : end + (comment ? 3 : 1);
    }

    private void open(TagLook look) {
        var element = look.element();
        leaveAllBut(open.afterOpening(element));
        if (look.beginsLine()) {
            lines.breakLine(true);
        }
        switch (element.role()) {
            case LINE_BREAK -> lines.lineBreak();
            case PAGE_MARK -> lines.pageMark(tag.start());
            case TABLE -> lines.openTable();
            case ROW -> lines.openRow();
            case CELL -> lines.openCell(tag.start());
            case TEXT, TABLE_PART -> {}
            case FACT_HEADER, HIDDEN_FACTS, FACT_CONTEXT, CONTEXT_MEMBER, FACT -> facts.open(tag);
        }
        if (!element.empty() && !look.selfClosing()) {
            open.push(look);
            lines.centred(open.centred());
        }
    }

    private void close(HtmlElement element) {
        leaveAllBut(open.afterClosing(element));
        facts.close(element);
        lines.centred(open.centred());
    }

    private void leaveAllBut(int left) {
        while (open.size() > left) {
            if (open.line()) {
                lines.breakLine(true);
            }
            switch (open.pop().role()) {
                case CELL -> lines.closeCell();
                case ROW -> lines.closeRow();
                case TABLE -> lines.closeTable();
                case TEXT,
                        LINE_BREAK,
                        PAGE_MARK,
                        TABLE_PART,
                        FACT_HEADER,
                        HIDDEN_FACTS,
                        FACT_CONTEXT,
                        CONTEXT_MEMBER,
                        FACT -> {}
            }
        }
    }
}
