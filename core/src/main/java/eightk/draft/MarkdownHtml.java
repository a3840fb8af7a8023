package eightk.draft;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Markdown as XHTML within the elements EDGAR takes. HTML, links and images in it are mistakes: what is written here
/// comes from this class alone, so nothing active can reach a document.
final class MarkdownHtml {

    /// Longest text: some hundreds of pages.
    private static final int LONGEST = 2_000_000;

    /// Deepest nesting of lists and quotations that a person means.
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final String file;
    private final List<Mistake> mistakes;
    private final StringBuilder out = new StringBuilder();

    private MarkdownHtml(String file, List<Mistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    static String of(String file, String markdown, List<Mistake> mistakes) {
        var html = new MarkdownHtml(file, mistakes);
        if (markdown.length() > LONGEST) {
            html.mistakes.add(new Mistake(file, 0, "must have at most %,d characters".formatted(LONGEST)));
            return "";
        }
        html.children(parse(markdown), 0);
        if (html.out.isEmpty()
                && mistakes.stream().noneMatch(mistake -> mistake.file().equals(file))) {
            mistakes.add(new Mistake(file, 1, "the text is missing"));
        }
        return html.out.toString();
    }

    /// The tree of a text, with the places of its blocks.
    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    private void children(Node parent, int depth) {
        if (depth > 4 * DEEPEST) {
            mistake(parent, "is nested more than a person would");
            return;
        }
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node, depth + 1);
        }
    }

    private void node(Node node, int depth) {
        switch (node) {
            case Paragraph p -> element("p", "margin:0 0 10pt 0", p, depth);
            case Heading h -> element("p", "margin:10pt 0 6pt 0;font-weight:700", h, depth);
            case BulletList list -> items(list, 0, depth);
            case OrderedList list -> items(list, list.getMarkerStartNumber(), depth);
            case BlockQuote quote -> element("div", "margin:0 36pt 10pt 36pt", quote, depth);
            case Emphasis e -> element("i", "", e, depth);
            case StrongEmphasis e -> element("b", "", e, depth);
            case TableBlock table ->
                element("table", "width:100%;border-collapse:collapse;font-size:10pt;margin:0 0 10pt 0", table, depth);
            case TableHead head -> children(head, depth);
            case TableBody body -> children(body, depth);
            case TableRow row -> element("tr", "", row, depth);
            case TableCell cell -> element("td", cellStyle(cell), cell, depth);
            case Text text -> out.append(Xhtml.text(text.getLiteral()));
            case Code code -> out.append(Xhtml.text(code.getLiteral()));
            case SoftLineBreak _ -> out.append('\n');
            case HardLineBreak _ -> out.append("<br/>");
            case ThematicBreak _ -> out.append("<hr/>\n");
            case FencedCodeBlock code -> preformatted(code.getLiteral());
            case IndentedCodeBlock code -> preformatted(code.getLiteral());
            case HtmlBlock html -> html(html, html.getLiteral());
            case HtmlInline html -> html(html, html.getLiteral());
            default -> {
                mistake(node, "links and images are not taken here");
                children(node, depth);
            }
        }
    }

    /// Each item with its mark in the text, so that whoever reads the text has it too.
    ///
    /// @param first its number; 0 for a list of bullets
    private void items(Node list, int first, int depth) {
        out.append("<div style=\"margin:0 0 10pt 36pt\">\n");
        int number = first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = list instanceof OrderedList ? number++ + "." : "\u2022";
            var head = item.getFirstChild();
            out.append("<p style=\"margin:0 0 4pt 0;text-indent:-18pt\">" + Xhtml.text(mark) + "&#160;&#160;");
            boolean words = head instanceof Paragraph;
            if (words) {
                children(head, depth + 1);
            }
            out.append("</p>\n");
            for (var node = words ? head.getNext() : head; node != null; node = node.getNext()) {
                node(node, depth + 1);
            }
        }
        out.append("</div>\n");
    }

    private void element(String name, String style, Node node, int depth) {
        out.append('<')
                .append(name)
                .append(style.isEmpty() ? "" : " style=\"" + style + '"')
                .append('>');
        children(node, depth);
        out.append("</").append(name).append('>').append(name.length() == 1 && !name.equals("p") ? "" : "\n");
    }

    private static String cellStyle(TableCell cell) {
        var alignment = cell.getAlignment();
        var align = alignment == null ? "left" : alignment.name().toLowerCase(Locale.ROOT);
        return "padding:2pt 6pt;vertical-align:top;text-align:" + align
                + (cell.isHeader() ? ";font-weight:700;border-bottom:1pt solid #000000" : "");
    }

    private void preformatted(String text) {
        out.append("<pre>").append(Xhtml.text(text)).append("</pre>\n");
    }

    /// A comment is a thing to write that was not written yet.
    private void html(Node node, String literal) {
        var html = literal.strip();
        boolean comment = html.startsWith("<!--") && html.endsWith("-->") && html.length() >= "<!---->".length();
        var words = comment
                ? html.substring("<!--".length(), html.length() - "-->".length())
                        .strip()
                : html;
        var first = words.lines().findFirst().orElse("");
        mistake(
                node,
                comment ? "still to be written: " + first : "HTML is not taken here, found '%s'".formatted(first));
    }

    private void mistake(Node node, String sentence) {
        Node at = node;
        while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
            at = at.getParent();
        }
        int line = at.getSourceSpans().isEmpty()
                ? 0
                : at.getSourceSpans().getFirst().getLineIndex() + 1;
        mistakes.add(new Mistake(file, line, sentence));
    }
}
