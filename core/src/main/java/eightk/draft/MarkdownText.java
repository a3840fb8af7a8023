package eightk.draft;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Markdown as text in ASCII. Typographic quotation marks and dashes become those of a typewriter; any other character
/// is a mistake. What Markdown may not hold at all, [MarkdownHtml] tells.
final class MarkdownText {

    /// Deepest nesting that is followed; [MarkdownHtml] tells what is deeper.
    private static final int DEEPEST = 80;

    private final AsciiPage page;

    private MarkdownText(AsciiPage page) {
        this.page = page;
    }

    /// Tells each line with a character that cannot be written.
    static void examine(String file, String markdown, List<Mistake> mistakes) {
        var lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            typewritten(lines.get(i))
                    .codePoints()
                    .filter(c -> c > '~' || (c < ' ' && c != '\t'))
                    .mapToObj(Character::toString)
                    .findFirst()
                    .ifPresent(found -> mistakes.add(new Mistake(
                            file, line, "must be in ASCII, as reports of that day are, found '%s'".formatted(found))));
        }
        var page = new AsciiPage();
        of(markdown, page);
        var letters = Letters.of(markdown);
        TextRules.examine(file, page.toString(), (_, words) -> letters.line(words, ""), mistakes);
    }

    static void of(String markdown, AsciiPage page) {
        new MarkdownText(page).blocks(MarkdownHtml.parse(markdown), "", 0);
    }

    /// As a typewriter has them.
    static String typewritten(String text) {
        return text.replaceAll("[\u2018\u2019\u201A\u2032]", "'")
                .replaceAll("[\u201C\u201D\u201E\u2033]", "\"")
                .replaceAll("[\u2013\u2212\u2010\u2011]", "-")
                .replace("\u2014", "--")
                .replace("\u2026", "...")
                .replace('\u00A0', ' ')
                .replace("\u00A7", "Section ");
    }

    private void blocks(Node parent, String indent, int depth) {
        for (var node = parent.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            block(node, indent, depth + 1);
        }
    }

    private void block(Node node, String indent, int depth) {
        switch (node) {
            case ListBlock list -> list(list, indent, depth);
            case BlockQuote quote -> blocks(quote, indent + "     ", depth);
            case TableBlock table -> table(table);
            case FencedCodeBlock code -> preformatted(code.getLiteral());
            case IndentedCodeBlock code -> preformatted(code.getLiteral());
            case ThematicBreak _ -> page.line("-".repeat(AsciiPage.WIDTH)).gap();
            default -> page.hanging(indent + words(node), indent).gap();
        }
    }

    private void list(ListBlock list, String indent, int depth) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            var mark = list instanceof OrderedList ? "   %d. ".formatted(number++) : "   * ";
            item((ListItem) node, indent + mark, indent + " ".repeat(mark.length()), depth);
        }
        page.gap();
    }

    private void item(ListItem item, String mark, String indent, int depth) {
        var first = item.getFirstChild();
        page.hanging(mark + (first == null ? "" : words(first)), indent).gap();
        for (var node = first == null ? null : first.getNext(); node != null; node = node.getNext()) {
            block(node, indent, depth + 1);
        }
    }

    private void preformatted(String text) {
        text.lines().map(MarkdownText::typewritten).forEach(page::line);
        page.gap();
    }

    private void table(TableBlock table) {
        var rows = new ArrayList<List<String>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells((TableRow) row));
            }
        }
        page.table(rows);
    }

    private static List<String> cells(TableRow row) {
        var cells = new ArrayList<String>();
        for (var cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            cells.add(words(cell));
        }
        return cells;
    }

    private static String words(Node node) {
        var out = new StringBuilder();
        words(node, out, 0);
        return typewritten(out.toString());
    }

    private static void words(Node parent, StringBuilder out, int depth) {
        for (var node = parent.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            switch (node) {
                case Text text -> out.append(text.getLiteral());
                case Code code -> out.append(code.getLiteral());
                case SoftLineBreak _ -> out.append(' ');
                case HardLineBreak _ -> out.append(' ');
                default -> words(node, out, depth + 1);
            }
        }
    }
}
