package eightk.bench.accuracy;

import eightk.edgar.DocumentText;
import eightk.model.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The lines of a main document as somebody else sees them: jsoup's tree for HTML, the bare characters for text.
///
/// Left out on purpose: the part of Inline XBRL that is not shown (`ix:header`), the title of the page (which jsoup
/// takes for its body where an `<XBRL>` tag stands before it), comments, scripts, and the marks that EDGAR's text
/// documents hold, `<PAGE>` with the number after it, `<TABLE>`, `<CAPTION>`, `<S>`, `<C>`, `<R>`, `<FN>`.
final class Witness {

    private static final Pattern HTML = Pattern.compile("(?i)<(?:html|body|div|font|p|br|center|span)\\b[^>]*>");
    private static final Pattern MARKS =
            Pattern.compile("(?im)<page>[ \\t]*\\d*[ \\t]*$|</?(?:page|table|caption|s|c|r|fn|f\\d+)>");
    private static final Pattern INLINE = Pattern.compile("(?i)\\bdisplay\\s*:\\s*inline\\s*(?:;|$)");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

    /// Elements that set words apart but are cells of one line.
    private static final Set<String> CELLS = Set.of("td", "th");

    private Witness() {}

    static Letters of(Bytes document) {
        var text = DocumentText.of(document);
        return Letters.of(HTML.matcher(text).find() ? lines(text) : plainLines(text));
    }

    private static List<String> plainLines(String text) {
        return List.of(LINE_END.split(MARKS.matcher(text).replaceAll(" ")));
    }

    private static List<String> lines(String html) {
        var body = Jsoup.parse(html).body();
        body.select("ix|header, title").remove();
        var lines = new Lines();
        body.traverse(lines);
        return lines.finish();
    }

    private static final class Lines implements NodeVisitor {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode text -> text(text.getWholeText());
                case Element element -> border(element, 1);
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                border(element, -1);
            }
        }

        private void text(String text) {
            if (preformatted == 0) {
                line.append(text);
                return;
            }
            var parts = LINE_END.split(MARKS.matcher(text).replaceAll(" "), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    endLine();
                }
                line.append(parts[i]);
            }
        }

        private void border(Element element, int step) {
            var name = element.normalName();
            preformatted += name.equals("pre") ? step : 0;
            if (CELLS.contains(name)) {
                line.append(' ');
            } else if ((element.isBlock() && !isInline(element)) || name.equals("br") || name.equals("page")) {
                endLine();
            }
        }

        private static boolean isInline(Element element) {
            return INLINE.matcher(element.attr("style")).find();
        }

        private void endLine() {
            lines.add(line.toString());
            line.setLength(0);
        }

        List<String> finish() {
            endLine();
            return lines;
        }
    }
}
