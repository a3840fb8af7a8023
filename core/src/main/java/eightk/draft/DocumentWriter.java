package eightk.draft;

import eightk.draft.Draft.Attachment;
import eightk.draft.Draft.Text;
import eightk.law.Form8K;
import eightk.law.Provision;
import eightk.model.Bytes;
import eightk.model.ItemNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The documents of a draft: the report with its tagged cover, the exhibits, and the taxonomy files.
public final class DocumentWriter {

    /// The first day of the first taxonomy year that the cover is tagged with.
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);

    /// The item with which, and only with which, the end of the fiscal year is tagged.
    static final ItemNumber CHARTER = ItemNumber.parse("5.03");

    private static final String NEW_PAGE = "<hr style=\"page-break-after:always\"/>\n";

    private final Draft draft;
    private final Tagged facts = new Tagged();
    private final String name;

    private DocumentWriter(Draft draft) {
        this.draft = draft;
        this.name = draft.company().prefix() + "-" + draft.event().format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /// One document as it is sent.
    ///
    /// @param type of EDGAR: `8-K`, `EX-99.1`
    public record Built(String type, String fileName, String description, Bytes content) {}

    /// The documents in the order of the submission, the report first. Only of a draft that [DraftReader] gave.
    public static List<Built> write(Draft draft) {
        return new DocumentWriter(draft).documents();
    }

    private List<Built> documents() {
        var taxonomy = Taxonomy.on(draft.event()).orElseThrow();
        var documents = new ArrayList<Built>();
        documents.add(ascii(draft.form().code(), name + ".htm", draft.form().code(), report(taxonomy)));
        for (var exhibit : draft.exhibits()) {
            documents.add(exhibit(exhibit));
        }
        var files = new TaxonomyFiles(name, namespace(), taxonomy, facts.names());
        documents.add(ascii("EX-101.SCH", name + ".xsd", "XBRL TAXONOMY EXTENSION SCHEMA DOCUMENT", files.schema()));
        documents.add(ascii(
                "EX-101.LAB", name + "_lab.xml", "XBRL TAXONOMY EXTENSION LABEL LINKBASE DOCUMENT", files.labels()));
        documents.add(ascii(
                "EX-101.PRE",
                name + "_pre.xml",
                "XBRL TAXONOMY EXTENSION PRESENTATION LINKBASE DOCUMENT",
                files.presentation()));
        return documents;
    }

    private String namespace() {
        return "http://%s.example/%s"
                .formatted(draft.company().prefix(), draft.event().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private String report(Taxonomy taxonomy) {
        var hidden = facts.plain(
                        "c-1", "EntityCentralIndexKey", draft.company().cik().toString())
                + "\n"
                + facts.plain(
                        "c-1",
                        "AmendmentFlag",
                        Boolean.toString(draft.form().code().endsWith("/A")));
        if (provisions(draft).stream().anyMatch(provision -> provision.item().equals(CHARTER))) {
            hidden += "\n"
                    + facts.plain(
                            "c-1",
                            "CurrentFiscalYearEndDate",
                            "--" + draft.company().fiscalYearEnd().orElseThrow());
        }
        var cover = new CoverWriter(draft, facts).write();
        return """
                <?xml version='1.0' encoding='ASCII'?>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" \
                xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2022-02-16" \
                xmlns:ixt-sec="http://www.sec.gov/inlineXBRL/transformation/2015-08-31" \
                xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" \
                xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dei="%1$s" xml:lang="en-US">
                <head>
                <title>%2$s</title>
                <meta http-equiv="Content-Type" content="text/html"/>
                </head>
                <body style="font-family:'Times New Roman',serif;font-size:10pt;line-height:1.3">
                <div style="display:none">
                <ix:header>
                <ix:hidden>
                %3$s
                </ix:hidden>
                <ix:references xml:lang="en-US"><link:schemaRef xlink:type="simple" xlink:href="%2$s.xsd"/></ix:references>
                <ix:resources>
                <xbrli:context id="c-1"><xbrli:entity>\
                <xbrli:identifier scheme="http://www.sec.gov/CIK">%4$s</xbrli:identifier></xbrli:entity>\
                <xbrli:period><xbrli:startDate>%5$s</xbrli:startDate><xbrli:endDate>%5$s</xbrli:endDate></xbrli:period>\
                </xbrli:context>
                </ix:resources>
                </ix:header>
                </div>
                """.formatted(taxonomy.namespace(), name, hidden, draft.company().cik(), draft.event())
                + cover
                + NEW_PAGE
                + draft.texts().stream().map(this::item).collect(Collectors.joining())
                + NEW_PAGE
                + signature()
                + "</body>\n</html>\n";
    }

    private String item(Text text) {
        var number = text.provisions().getFirst().item();
        var caption = Form8K.on(draft.event()).item(number).orElseThrow().caption();
        return "<div style=\"font-weight:700;padding:12pt 0 6pt 0\">Item %s&#160;&#160;%s.</div>\n"
                        .formatted(number, Xhtml.text(caption))
                + MarkdownHtml.of(text.file(), text.markdown(), new ArrayList<>())
                + (number.equals(Form8K.EXHIBITS) ? exhibits() : "");
    }

    private String exhibits() {
        var rows = new StringBuilder("<p style=\"margin:0 0 6pt 0\">(d) Exhibits</p>\n"
                + "<table style=\"width:100%;border-collapse:collapse\">\n"
                + "<tr style=\"font-size:8pt;font-weight:700\"><td style=\"width:12%;border-bottom:1pt solid #000000\">"
                + "Exhibit No.</td><td style=\"border-bottom:1pt solid #000000\">Description</td></tr>\n");
        for (var exhibit : draft.exhibits()) {
            var link = "<a href=\"%s\">%s</a>";
            rows.append("<tr><td>%s</td><td>%s</td></tr>\n"
                    .formatted(
                            link.formatted(fileName(exhibit), Xhtml.text(exhibit.number())),
                            link.formatted(fileName(exhibit), Xhtml.text(exhibit.description()))));
        }
        return rows + "<tr><td>104</td><td>Cover Page Interactive Data File (embedded within the Inline XBRL document)"
                + "</td></tr>\n</table>\n";
    }

    private String signature() {
        var signed = draft.signatory();
        return """
                <div style="text-align:center;font-weight:700;padding:10pt 0 6pt 0">SIGNATURES</div>
                <div>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused \
                this report to be signed on its behalf by the undersigned hereunto duly authorized.</div>
                <table style="width:100%%;border-collapse:collapse;margin-top:12pt">
                <tr><td style="width:50%%">&#160;</td><td colspan="2" style="font-weight:700">%s</td></tr>
                <tr><td>Date: %s</td><td style="width:6%%">By:</td>\
                <td style="border-bottom:1pt solid #000000">/s/ %s</td></tr>
                <tr><td>&#160;</td><td>&#160;</td><td>%3$s</td></tr>
                <tr><td>&#160;</td><td>&#160;</td><td>%4$s</td></tr>
                </table>
                """.formatted(
                        Xhtml.text(draft.company().name()),
                        CoverWriter.LONG.format(signed.date()),
                        Xhtml.text(signed.name()),
                        Xhtml.text(signed.title()));
    }

    private Built exhibit(Attachment exhibit) {
        var type = "EX-" + exhibit.number();
        if (!exhibit.file().endsWith(".md")) {
            return new Built(type, fileName(exhibit), exhibit.description(), exhibit.content());
        }
        var markdown = new String(exhibit.content().toArray(), StandardCharsets.UTF_8);
        var html = "<html>\n<head>\n<title>%s</title>\n</head>\n".formatted(type)
                + "<body style=\"font-family:'Times New Roman',serif;font-size:10pt;line-height:1.3\">\n"
                + "<p style=\"text-align:right;font-weight:700\">Exhibit %s</p>\n"
                        .formatted(Xhtml.text(exhibit.number()))
                + MarkdownHtml.of(exhibit.file(), markdown, new ArrayList<>())
                + "</body>\n</html>\n";
        return ascii(type, fileName(exhibit), exhibit.description(), html);
    }

    /// `exwi-ex991.htm`: small letters, and short enough for EDGAR's 32 characters.
    private String fileName(Attachment exhibit) {
        var suffix = exhibit.file().substring(exhibit.file().lastIndexOf('.')).toLowerCase(Locale.ROOT);
        return "%s-ex%s%s"
                .formatted(
                        draft.company().prefix(),
                        exhibit.number().replace(".", ""),
                        suffix.equals(".md") ? ".htm" : suffix);
    }

    private static Built ascii(String type, String fileName, String description, String text) {
        return new Built(type, fileName, description, Bytes.of(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /// The provisions of a report, for its header and its deadlines.
    public static List<Provision> provisions(Draft draft) {
        return draft.texts().stream()
                .flatMap(text -> text.provisions().stream())
                .toList();
    }
}
