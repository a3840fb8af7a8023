package eightk.report.flow;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The elements of HTML by what they do to a line of text.
final class HtmlElements {

    /// Elements that begin and end lines.
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "page",
            "plaintext",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "xbrl",
            "text",
            "xmp");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "page", "param", "source",
            "track", "wbr");

    /// Elements whose content is no text of the document.
    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "noscript", "template");

    private static final Set<String> EMPHASIS = Set.of("b", "strong", "u", "h1", "h2", "h3", "h4", "h5", "h6", "th");

    /// What an opening tag closes if it is still open, up to the element that bounds the search.
    private static final Map<String, Implied> IMPLIED = Map.of(
            "p", new Implied(Set.of("p"), Set.of("td", "th", "div", "table", "li", "blockquote", "center", "body")),
            "li", new Implied(Set.of("li"), Set.of("ul", "ol", "menu", "dir", "table")),
            "td", new Implied(Set.of("td", "th"), Set.of("table")),
            "th", new Implied(Set.of("td", "th"), Set.of("table")),
            "tr", new Implied(Set.of("tr"), Set.of("table")),
            "dt", new Implied(Set.of("dt", "dd"), Set.of("dl", "table")),
            "dd", new Implied(Set.of("dt", "dd"), Set.of("dl", "table")));

    private static final Implied NOTHING = new Implied(Set.of(), Set.of());

    private HtmlElements() {}

    record Implied(Set<String> closed, Set<String> within) {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /// Whether a tag begins a line; its style may put a block into one.
    static boolean beginsLine(HtmlTag tag) {
        return isBlock(tag.name()) && !(tag.mentions("inline") && isInline(tag));
    }

    private static boolean isInline(HtmlTag tag) {
        var style = tag.attribute("style").orElse("").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return (style + ";").contains("display:inline;");
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isUnseen(String name) {
        return UNSEEN.contains(name);
    }

    static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    static Implied implied(String name) {
        return IMPLIED.getOrDefault(name, NOTHING);
    }

    static boolean emphasises(HtmlTag tag) {
        if (EMPHASIS.contains(tag.name())) {
            return true;
        }
        if (!tag.mentions("font-weight") && !tag.mentions("text-decoration")) {
            return false;
        }
        var style = Words.inLowerCase(Words.withoutBlanks(tag.attribute("style").orElse("")));
        return style.contains("font-weight:bold")
                || style.contains("font-weight:7")
                || style.contains("text-decoration:underline");
    }

    static boolean centres(HtmlTag tag) {
        if (tag.name().equals("center")) {
            return true;
        }
        if (!tag.mentions("center")) {
            return false;
        }
        return tag.attribute("align").orElse("").equalsIgnoreCase("center")
                || Words.withoutBlanks(tag.attribute("style").orElse("")).contains("text-align:center");
    }
}
