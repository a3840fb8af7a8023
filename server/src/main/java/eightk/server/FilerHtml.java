package eightk.server;

import eightk.edgar.DocumentText;
import eightk.edgar.Uuencode;
import eightk.model.Document;
import eightk.render.Printable;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// A filer's document as a page that can only be looked at: what is not on the list of harmless elements, attributes
/// and styles is left out, and so is every address that leads elsewhere.
///
/// It is the second lock of two. The first is the policy of [Answers#original], under which nothing in it could run,
/// fetch or frame anything even if it were left in.
final class FilerHtml {

    /// Characters that are made harmless while someone waits; a longer document is offered as it was filed.
    static final int LONGEST = 6 << 20;

    /// Bytes of the pictures of a filing that are put into its page, all together.
    private static final int MOST_PICTURES = 2 << 20;

    /// What Inline XBRL hides from the eye.
    private static final Pattern FACTS = Pattern.compile("(?i)<ix:header\\b");

    private static final Pattern END_OF_FACTS = Pattern.compile("(?i)</ix:header>");

    private static final Pattern HERE = Pattern.compile("#[\\w.:-]{1,200}");

    private static final Map<String, String> PICTURES =
            Map.of("jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "png", "image/png");

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Original</title>
            <style>html{background:#fff;color:#000;color-scheme:light}body{margin:1.5rem;font:10pt/1.4 "Times New Roman",serif;overflow-wrap:break-word}
            pre{font:12px/1.4 monospace;white-space:pre-wrap}table{max-width:100%}img{max-width:100%}</style></head><body>
            """;

    private static final String FOOT = "\n</body></html>\n";

    /// What is shown where there is no document, or too long a one.
    static final String NOTHING =
            HEAD + "<p>It is too long to be shown here, or is missing. See the original submission.</p>" + FOOT;

    private FilerHtml() {}

    /// The page of a document; absent if it is too long.
    ///
    /// @param documents of the same filing, among them the pictures it shows
    static Optional<String> page(Document document, List<Document> documents) {
        if (document.text().length() > LONGEST) {
            return Optional.empty();
        }
        var text = DocumentText.of(document.text());
        var body = isHtml(document, text) ? harmless(text, documents) : "<pre>" + escaped(text) + "</pre>";
        return Optional.of(HEAD + body + FOOT);
    }

    private static boolean isHtml(Document document, String text) {
        var name = Links.nameOf(document).toLowerCase(Locale.ROOT);
        return name.endsWith(".htm")
                || name.endsWith(".html")
                || text.stripLeading().regionMatches(true, 0, "<html", 0, 5);
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String harmless(String html, List<Document> documents) {
        return policy(documents).sanitize(withoutHiddenFacts(html));
    }

    private static String withoutHiddenFacts(String html) {
        var shown = new StringBuilder(html.length());
        var facts = FACTS.matcher(html);
        var end = END_OF_FACTS.matcher(html);
        int from = 0;
        while (facts.find(from) && end.find(facts.end())) {
            shown.append(html, from, facts.start());
            from = end.end();
        }
        return shown.append(html, from, html.length()).toString();
    }

    private static PolicyFactory policy(List<Document> documents) {
        return new HtmlPolicyBuilder()
                .allowCommonBlockElements()
                .allowCommonInlineFormattingElements()
                .allowElements(
                        "table",
                        "thead",
                        "tbody",
                        "tfoot",
                        "tr",
                        "td",
                        "th",
                        "caption",
                        "col",
                        "colgroup",
                        "font",
                        "center",
                        "hr",
                        "pre",
                        "dl",
                        "dt",
                        "dd",
                        "a",
                        "img",
                        "big",
                        "address",
                        "nobr")
                .allowStyling(CssSchema.DEFAULT)
                .allowAttributes("align", "valign", "width", "height", "bgcolor", "nowrap")
                .globally()
                .allowAttributes("colspan", "rowspan", "border", "cellpadding", "cellspacing")
                .onElements("table", "td", "th", "col")
                .allowAttributes("color", "face", "size")
                .onElements("font", "hr")
                .allowAttributes("id", "name")
                .matching(Pattern.compile("[\\w.:-]{1,200}"))
                .globally()
                .allowAttributes("href")
                .matching(HERE)
                .onElements("a")
                .allowUrlProtocols("data")
                .allowAttributes("src")
                .matching(pictures(documents))
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowWithoutAttributes("font", "span", "a")
                .withPreprocessor(Shallow::new)
                .toFactory();
    }

    /// A picture of the same filing is put in; any other is left out.
    private static AttributePolicy pictures(List<Document> documents) {
        int[] left = {MOST_PICTURES};
        return (_, _, source) -> {
            var picture = documents.stream()
                    .filter(document -> Links.nameOf(document).equalsIgnoreCase(source.strip()))
                    .findFirst()
                    .flatMap(document -> picture(document, left[0]));
            picture.ifPresent(data -> left[0] -= data.length());
            return picture.orElse(null);
        };
    }

    private static Optional<String> picture(Document document, int most) {
        var name = Links.nameOf(document);
        var type = PICTURES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        return type == null || document.text().length() > most
                ? Optional.empty()
                : Uuencode.decode(document.text())
                        .map(bytes -> "data:%s;base64,%s"
                                .formatted(type, Base64.getEncoder().encodeToString(bytes)));
    }
}
