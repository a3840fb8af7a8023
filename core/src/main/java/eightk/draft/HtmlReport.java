package eightk.draft;

import eightk.draft.Draft.Company;
import eightk.draft.Draft.Signatory;
import eightk.draft.Draft.Text;
import eightk.law.Form8K;
import eightk.model.ItemNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The report as an HTML document, from when EDGAR takes it; XHTML with Inline XBRL where its cover is tagged.
final class HtmlReport {

    /// The item with which, and only with which, the end of the fiscal year is tagged.
    static final ItemNumber CHARTER = ItemNumber.parse("5.03");

    static final String BODY =
            "<body style=\"font-family:'Times New Roman',serif;font-size:10pt;line-height:1.3;max-width:7.5in;"
                    + "margin:0 auto\">\n";

    private static final String NEW_PAGE =
            "<hr style=\"page-break-after:always;border:0;border-top:1pt solid #cccccc;margin:24pt 0\"/>\n";

    private final Draft draft;
    private final Optional<Taxonomy> taxonomy;
    private final Tagged facts;
    private final Names names;

    /// @param taxonomy absent where covers are not tagged
    HtmlReport(Draft draft, Optional<Taxonomy> taxonomy, Tagged facts) {
        this.draft = draft;
        this.taxonomy = taxonomy;
        this.facts = facts;
        this.names = new Names(draft);
    }

    String write() {
        var hidden = taxonomy.isPresent() ? hidden() : "";
        var body = new CoverWriter(draft, facts).write()
                + NEW_PAGE
                + note()
                + draft.texts().stream().map(this::item).collect(Collectors.joining())
                + NEW_PAGE
                + signatures()
                + "</body>\n</html>\n";
        return taxonomy.map(edition -> head(edition, hidden)).orElseGet(this::head) + body;
    }

    private String hidden() {
        var none = List.<Tagged.Member>of();
        var hidden =
                facts.plain(none, "EntityCentralIndexKey", draft.company().cik().toString())
                        + "\n"
                        + facts.plain(
                                none,
                                "AmendmentFlag",
                                Boolean.toString(draft.form().code().endsWith("/A")));
        return reports(CHARTER)
                ? hidden
                        + "\n"
                        + facts.plain(
                                none,
                                "CurrentFiscalYearEndDate",
                                "--" + draft.company().fiscalYearEnd().orElseThrow())
                : hidden;
    }

    private boolean reports(ItemNumber item) {
        return draft.provisions().stream()
                .anyMatch(provision -> provision.item().equals(item));
    }

    private String head() {
        return "<html>\n<head>\n<title>%s</title>\n</head>\n".formatted(names.base()) + BODY;
    }

    private String head(Taxonomy edition, String hidden) {
        var own = facts.members().isEmpty()
                ? ""
                : " xmlns:xbrldi=\"http://xbrl.org/2006/xbrldi\" xmlns:us-gaap=\"%s\" xmlns:%s=\"%s\""
                        .formatted(edition.gaapNamespace(), draft.company().prefix(), names.namespace());
        return """
                <?xml version='1.0' encoding='ASCII'?>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" \
                xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" \
                xmlns:ixt-sec="http://www.sec.gov/inlineXBRL/transformation/2015-08-31" \
                xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" \
                xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dei="%s"%s xml:lang="en-US">
                <head>
                <title>%s</title>
                <meta http-equiv="Content-Type" content="text/html"/>
                </head>
                """.formatted(edition.deiNamespace(), own, names.base())
                + BODY
                + """
                <div style="display:none">
                <ix:header>
                <ix:hidden>
                %s
                </ix:hidden>
                <ix:references xml:lang="en-US"><link:schemaRef xlink:type="simple" xlink:href="%s.xsd"/></ix:references>
                <ix:resources>
                %s</ix:resources>
                </ix:header>
                </div>
                """.formatted(
                        hidden,
                        names.base(),
                        facts.contexts(
                                draft.company().cik().toString(), draft.event().toString()));
    }

    private String note() {
        return draft.amendment()
                .map(amendment -> "<div style=\"text-align:center;font-weight:700;padding:12pt 0 6pt 0\">"
                        + "EXPLANATORY NOTE</div>\n<div>"
                        + facts.around(
                                "AmendmentDescription",
                                MarkdownHtml.of(amendment.file(), amendment.note(), new ArrayList<>()))
                        + "</div>\n")
                .orElse("");
    }

    private String item(Text text) {
        var number = text.provisions().getFirst().item();
        return "<div style=\"font-weight:700;padding:12pt 0 6pt 0\">%s</div>\n"
                        .formatted(Xhtml.text(heading(draft, number)).replace("  ", "&#160;&#160;"))
                + MarkdownHtml.of(text.file(), text.words(), new ArrayList<>())
                + (listsExhibits(number) ? exhibits() : "");
    }

    /// `Item 5.02  Departure of ...`, `Item 5.  Other Events`.
    static String heading(Draft draft, ItemNumber number) {
        var caption = Form8K.on(draft.day()).item(number).orElseThrow().caption();
        var dot = number instanceof ItemNumber.Plain ? "." : "";
        return "Item %s%s  %s.".formatted(number, dot, caption);
    }

    static boolean listsExhibits(ItemNumber number) {
        return number.equals(Form8K.EXHIBITS) || number.equals(Form8K.EXHIBITS_UNTIL_2004);
    }

    private String exhibits() {
        var rows = new StringBuilder("<p style=\"margin:0 0 6pt 0\">%s</p>\n".formatted(names.exhibitsParagraph())
                + "<table style=\"width:100%;border-collapse:collapse;font-size:10pt\">\n"
                + "<tr style=\"font-size:8pt;font-weight:700\"><td style=\"width:12%;border-bottom:1pt solid #000000\">"
                + "Exhibit No.</td><td style=\"border-bottom:1pt solid #000000\">Description</td></tr>\n");
        for (var exhibit : draft.exhibits()) {
            var link = Manner.HYPERLINKS.on(draft.day()) ? "<a href=\"%s\">%%s</a>".formatted(names.of(exhibit)) : "%s";
            rows.append("<tr><td style=\"vertical-align:top\">%s</td><td>%s</td></tr>\n"
                    .formatted(
                            link.formatted(Xhtml.text(exhibit.number())),
                            link.formatted(Xhtml.text(exhibit.description()))));
        }
        return rows
                + (taxonomy.isPresent()
                        ? "<tr><td style=\"vertical-align:top\">104</td><td>Cover Page Interactive Data File (embedded"
                                + " within the Inline XBRL document)</td></tr>\n"
                        : "")
                + "</table>\n";
    }

    private String signatures() {
        return "<div style=\"text-align:center;font-weight:700;padding:10pt 0 6pt 0\">" + CoverWords.SIGNATURES
                + "</div>\n<div>" + CoverWords.signed(draft.companies().size()) + "</div>\n"
                + draft.companies().stream()
                        .flatMap(company -> draft.signatories(company).stream().map(one -> signature(company, one)))
                        .collect(Collectors.joining());
    }

    private static String signature(Company company, Signatory signed) {
        return """
                <table style="width:100%%;border-collapse:collapse;font-size:10pt;margin-top:12pt">
                <tr><td style="width:50%%">&#160;</td><td colspan="2" style="font-weight:700">%s</td></tr>
                <tr><td>Date: %s</td><td style="width:6%%">By:</td>\
                <td style="border-bottom:1pt solid #000000">/s/ %s</td></tr>
                <tr><td>&#160;</td><td>&#160;</td><td>%3$s</td></tr>
                <tr><td>&#160;</td><td>&#160;</td><td>%4$s</td></tr>
                </table>
                """.formatted(
                        Xhtml.text(company.name()),
                        CoverWords.LONG_DATE.format(signed.date()),
                        Xhtml.text(signed.name()),
                        Xhtml.text(signed.title()));
    }
}
