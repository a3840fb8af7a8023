package eightk.draft;

import eightk.draft.DocumentWriter.Built;
import eightk.draft.Draft.Company;
import eightk.draft.Draft.Signatory;
import eightk.law.Resource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pages for people that stand beside the documents of a draft and are not sent: `index.html` shows all of them,
/// `proof.html` is to be printed, `signature-page.html` is to be signed and kept (Rule 302(b) of Regulation S-T).
public final class Pages {

    private static final Pattern BODY = Pattern.compile("(?s)<body[^>]*>(.*)</body>");
    private static final Pattern FACTS =
            Pattern.compile("(?s)<div style=\"display:none\">\\s*<ix:header>.*?</ix:header>\\s*</div>");
    private static final Pattern TAG = Pattern.compile("</?ix:[^>]*>");

    private final Draft draft;
    private final List<Built> documents;

    private Pages(Draft draft, List<Built> documents) {
        this.draft = draft;
        this.documents = documents;
    }

    /// The pages, by name of file.
    public static Map<String, String> of(Draft draft, List<Built> documents) {
        var pages = new Pages(draft, documents);
        var files = new LinkedHashMap<String, String>();
        files.put("index.html", pages.index());
        files.put("proof.html", pages.proof());
        files.put("signature-page.html", pages.signaturePage());
        return files;
    }

    private String index() {
        var rows = new StringBuilder();
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            rows.append("<tr><td>%d</td><td>%s</td><td><a href=\"%s\">%3$s</a></td><td>%s</td><td>%,d</td></tr>\n"
                    .formatted(
                            i + 1,
                            Xhtml.text(document.type()),
                            document.fileName(),
                            Xhtml.text(document.description()),
                            document.content().length()));
        }
        return page(
                "Form %s of %s".formatted(draft.form().code(), draft.company().name()), """
                <main>
                <h1>Form %s</h1>
                <p>%s</p>
                <p class="soft">Event of %s. %s. Signed %s.</p>
                <table class="list">
                <tr><th></th><th>Type</th><th>File</th><th>Description</th><th>Bytes</th></tr>
                %s</table>
                <p><a href="proof.html">Proof to print</a> &#183; <a href="signature-page.html">Signature page to sign and \
                keep</a> &#183; <a href="submission.txt">As EDGAR would disseminate it</a> &#183; <a href="submission.xml">\
                What is sent, without the CCC</a></p>
                %s</main>
                """.formatted(
                                draft.form().code(),
                                companies(),
                                date(draft.event()),
                                items(),
                                date(draft.day()),
                                rows,
                                frames()));
    }

    /// Each document that a browser shows, in a frame in which nothing can act.
    private String frames() {
        return documents.stream()
                .filter(document -> document.fileName().matches(".*\\.(htm|txt|pdf|jpg|gif)"))
                .map(document -> "<h2>%s</h2>\n<iframe sandbox=\"\" src=\"%s\" title=\"%s\"></iframe>\n"
                        .formatted(
                                Xhtml.text(document.type()), document.fileName(), Xhtml.text(document.description())))
                .collect(Collectors.joining());
    }

    private String proof() {
        return page(
                "Proof of Form " + draft.form().code(),
                documents.stream().map(Pages::sheet).collect(Collectors.joining()));
    }

    private static String sheet(Built document) {
        var name = document.fileName();
        if (document.type().startsWith("EX-101")) {
            return "";
        }
        if (name.matches(".*\\.(jpg|gif)")) {
            return "<div class=\"sheet\"><img src=\"%s\" alt=\"%s\" style=\"max-width:100%%\"/></div>\n"
                    .formatted(name, Xhtml.text(document.description()));
        }
        if (name.endsWith(".pdf")) {
            return "<div class=\"sheet\"><p>%s is a file of its own: <a href=\"%s\">%2$s</a>.</p></div>\n"
                    .formatted(Xhtml.text(document.type()), name);
        }
        var text = new String(document.content().toArray(), StandardCharsets.UTF_8);
        var body = BODY.matcher(text);
        var html = body.find()
                ? TAG.matcher(FACTS.matcher(body.group(1)).replaceAll("")).replaceAll("")
                : "<pre>" + Xhtml.text(text) + "</pre>";
        return "<div class=\"sheet\">\n" + html + "</div>\n";
    }

    private String signaturePage() {
        return page("Signature page", """
                <div class="sheet">
                <p style="text-align:center"><b>SIGNATURE PAGE</b></p>
                <p class="soft screen">To be signed by hand, or electronically with a signer's attestation on file, before or at \
                the time the report is filed; to be kept for five years and furnished to the Commission on request (Rule 302(b) \
                of Regulation S-T). It is not sent.</p>
                <p>Form %s, date of earliest event reported %s</p>
                <p>%s</p>
                <p>%s</p>
                <p>The undersigned authenticates, acknowledges and adopts the signature that appears in typed form in the \
                electronic filing of this report.</p>
                %s</div>
                """.formatted(
                draft.form().code(),
                date(draft.event()),
                companies(),
                CoverWords.signed(draft.companies().size()),
                draft.companies().stream()
                        .flatMap(company -> draft.signatories(company).stream().map(one -> line(company, one)))
                        .collect(Collectors.joining())));
    }

    private static String line(Company company, Signatory signed) {
        return """
                <table style="width:100%%;margin-top:2rem"><tr><td style="width:45%%">Date:<div class="rule"></div></td>
                <td style="width:5%%"></td><td><b>%s</b><div class="rule"></div>%s<br/>%s</td></tr></table>
                """.formatted(Xhtml.text(company.name()), Xhtml.text(signed.name()), Xhtml.text(signed.title()));
    }

    private String companies() {
        return draft.companies().stream()
                .map(company -> Xhtml.text(company.name()))
                .collect(Collectors.joining("<br/>"));
    }

    private String items() {
        var items = draft.provisions().stream()
                .map(provision -> provision.item().toString())
                .distinct()
                .toList();
        return (items.size() == 1 ? "Item " : "Items ") + String.join(", ", items);
    }

    private static String date(LocalDate day) {
        return CoverWords.LONG_DATE.format(day);
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(Xhtml.text(title), Resource.text(Pages.class, "pages.css"), body);
    }
}
