package eightk.draft;

import eightk.law.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// HTML that another program wrote, written anew as XHTML within what EDGAR takes. What would act, or reach outside the
/// submission, is a mistake; what only EDGAR does not know, such as the elements of an office program, is left out and
/// its words are kept.
final class HtmlFile implements NodeFilter {

    static final String NO_PICTURE = "a picture must be an exhibit of its own, a JPG or GIF file";

    /// Longest file read, in characters; a long agreement has a twentieth of it.
    private static final int LONGEST = 20_000_000;

    private static final Set<String> SILENT = Set.of("style", "link", "meta", "title", "head", "template", "noscript");
    private static final Set<String> EMPTY = Set.of("br", "hr");

    /// Those that say how a text looks; no others are kept.
    private static final Set<String> ATTRIBUTES = Set.of(
            "align",
            "valign",
            "colspan",
            "rowspan",
            "width",
            "border",
            "cellpadding",
            "cellspacing",
            "bgcolor",
            "start");

    /// Elements of the list that make a document, or have a meaning of their own here.
    private static final Set<String> OTHER = Set.of(
            "html", "body", "a", "img", "document", "page", "text", "type", "xbrl", "plaintext", "xmp", "listing");

    private static final Pattern VALUE = Pattern.compile("[\\w#%. -]{1,40}");
    private static final Pattern STYLE = Pattern.compile("[\\w\\s:;.,%#'\"-]{1,1000}");
    private static final Pattern EDGAR = Pattern.compile("https?://www\\.sec\\.gov/Archives/edgar/data/[\\w/.-]+");

    private static final Map<String, String> LOOKS = Map.of(
            "p", "margin:0 0 10pt 0",
            "table", "width:100%;border-collapse:collapse;font-size:10pt;margin:0 0 10pt 0",
            "td", "padding:2pt 6pt;vertical-align:top",
            "th", "padding:2pt 6pt;vertical-align:bottom;text-align:left");

    private final String file;
    private final List<Mistake> mistakes;
    private final StringBuilder out = new StringBuilder();

    private HtmlFile(String file, List<Mistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /// What stands in its body.
    static String of(String file, String html, List<Mistake> mistakes) {
        if (html.length() > LONGEST) {
            mistakes.add(new Mistake(file, 0, "must have at most %,d characters".formatted(LONGEST)));
            return "";
        }
        var written = new HtmlFile(file, mistakes);
        Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(html, "")
                .body()
                .childNodes()
                .forEach(node -> node.filter(written));
        if (written.out.toString().isBlank()) {
            mistakes.add(new Mistake(file, 0, "the text is missing"));
        }
        return written.out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode text -> {
                out.append(Xhtml.text(text.getWholeText()));
                yield FilterResult.CONTINUE;
            }
            case Element element -> open(element);
            default -> FilterResult.SKIP_ENTIRELY;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isKept(element) && !EMPTY.contains(element.normalName())) {
            out.append("</").append(element.normalName()).append('>');
        } else if (node instanceof Element element && isLink(element)) {
            out.append("</a>");
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        var name = element.normalName();
        element.attributes().forEach(attribute -> {
            if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
                tell(element, "an element must do nothing, found '%s'".formatted(attribute.getKey()));
            }
        });
        if (Markup.active().contains(name) || name.equals("base")) {
            tell(element, "an element '%s' is not taken by EDGAR".formatted(name));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (SILENT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("img")) {
            tell(element, NO_PICTURE);
        } else if (isLink(element)) {
            out.append("<a href=\"").append(Xhtml.text(element.attr("href"))).append("\">");
        } else if (name.equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#")) {
            tell(element, "a link must lead to www.sec.gov/Archives/edgar/data, found '%s'".formatted(href(element)));
        } else if (isKept(element)) {
            out.append('<').append(name).append(attributes(element)).append(EMPTY.contains(name) ? "/>" : ">");
        }
        return FilterResult.CONTINUE;
    }

    private static String href(Element element) {
        var href = element.attr("href");
        return href.length() > 80 ? href.substring(0, 80) + "..." : href;
    }

    private static boolean isKept(Element element) {
        var name = element.normalName();
        return Markup.elements().contains(name) && !OTHER.contains(name) && !SILENT.contains(name);
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && EDGAR.matcher(element.attr("href")).matches();
    }

    private static String attributes(Element element) {
        var kept = new StringBuilder();
        for (var attribute : element.attributes()) {
            if (ATTRIBUTES.contains(attribute.getKey())
                    && VALUE.matcher(attribute.getValue()).matches()) {
                kept.append(" %s=\"%s\"".formatted(attribute.getKey(), attribute.getValue()));
            }
        }
        var style = element.attr("style").strip();
        var look = STYLE.matcher(style).matches() ? style : LOOKS.getOrDefault(element.normalName(), "");
        return look.isEmpty() ? kept.toString() : kept + " style=\"" + Xhtml.text(look) + '"';
    }

    private void tell(Element element, String sentence) {
        mistakes.add(new Mistake(file, element.sourceRange().start().lineNumber(), sentence));
    }
}
