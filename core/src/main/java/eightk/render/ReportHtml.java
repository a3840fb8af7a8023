package eightk.render;

import eightk.events.Event;
import eightk.law.Resource;
import eightk.law.Washington;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Exhibit;
import eightk.model.Item;
import eightk.model.PrintedDate;
import eightk.model.Registrant;
import eightk.model.Signature;
import java.util.List;
import java.util.Optional;

/// A report as HTML: the facts of the cover, each item with its text, exhibits, signatures and findings.
///
/// Made from the model alone. Nothing of the filer's own markup is passed on, and all of her words are escaped,
/// so that no filing can run a script or load a picture in the page of whoever reads it.
public final class ReportHtml {

    private ReportHtml() {}

    /// One `article` to stand in a page that links the stylesheet.
    public static String fragment(Dossier dossier) {
        var html = new Html();
        write(html, dossier);
        return html.toString();
    }

    /// A page that stands alone, with its stylesheet in it: fit to be mailed, printed and kept.
    public static String page(Dossier dossier) {
        return start(title(dossier)) + fragment(dossier) + end();
    }

    /// What a page begins with, for those that hold several fragments.
    public static String start(String title) {
        var html = new Html();
        html.open("!doctype html").open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        return html.element("title", title)
                .style(stylesheet())
                .close("head")
                .open("body")
                .toString();
    }

    /// What a page ends with.
    public static String end() {
        return new Html().close("body").close("html").toString();
    }

    /// What styles the fragment, for the server's pages as for [#page].
    public static String stylesheet() {
        return Resource.text(ReportHtml.class, "eightk.css");
    }

    private static String title(Dossier dossier) {
        var form = "Form " + dossier.report().form();
        return dossier.registrants().stream()
                .flatMap(registrant -> registrant.name().stream())
                .findFirst()
                .map(name -> form + ", " + name)
                .orElse(form);
    }

    private static void write(Html html, Dossier dossier) {
        var report = dossier.report();
        html.open("article", "class", "report").element("h1", title(dossier));
        facts(html, dossier);
        var findings = new FindingsHtml(dossier);
        if (dossier.examination().isPresent() || !dossier.findings().isEmpty()) {
            findings.list(html);
        }
        events(html, dossier.events());
        report.items().forEach(item -> item(html, item, findings));
        exhibits(html, report.exhibits());
        signatures(html, report.signatures());
        documents(html, report);
        html.close("article");
    }

    private static void facts(Html html, Dossier dossier) {
        var report = dossier.report();
        var header = report.submission().header();
        html.open("dl", "class", "facts");
        fact(html, "Date of report", report.periodOfReport());
        fact(html, "Filed", header.filedAsOf());
        fact(html, "Accepted", header.acceptedAt().map(Washington::written));
        fact(html, "Accession number", header.accessionNumber());
        dossier.registrants().forEach(registrant -> registrant(html, registrant));
        html.close("dl");
    }

    private static void registrant(Html html, Registrant registrant) {
        fact(html, "Registrant", registrant.name());
        fact(html, "CIK", registrant.cik());
        fact(html, "State of incorporation", registrant.stateOfIncorporation());
        fact(html, "Commission file number", registrant.commissionFileNumber());
        fact(html, "Employer identification", registrant.employerId());
        fact(html, "Address", Optional.of(Phrases.of(registrant.address())).filter(it -> !it.isEmpty()));
        fact(html, "Telephone", registrant.phone());
        fact(html, "Former name", registrant.formerName());
        registrant
                .securities()
                .forEach(security -> fact(
                        html,
                        "Security",
                        Optional.of(Phrases.listed(
                                List.of(Optional.of(security.title()), security.symbol(), security.exchange())))));
    }

    private static void fact(Html html, String name, Optional<?> value) {
        value.ifPresent(it -> html.element("dt", name).element("dd", it.toString()));
    }

    private static void item(Html html, Item item, FindingsHtml findings) {
        html.open("section", "class", "item");
        html.open("h2")
                .element("span", "Item " + item.number(), "class", "number")
                .text(item.caption().orElse(""));
        html.close("h2")
                .element(
                        "p",
                        Phrases.status(item),
                        "class",
                        "status " + item.status().label());
        for (var block : item.blocks()) {
            block(html, block);
            findings.beside(html, block);
        }
        html.close("section");
    }

    private static void block(Html html, Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> html.element("p", paragraph.text());
            case Block.ListItem item -> html.element("p", item.text(), "class", "list");
            case Block.Table table -> {
                html.open("div", "class", "wide").open("table");
                table.rows().forEach(row -> html.row("td", row));
                html.close("table").close("div");
            }
        }
    }

    private static void events(Html html, List<Event> events) {
        if (!events.isEmpty()) {
            html.open("section").element("h2", "Happened").open("table");
            events.forEach(event -> html.row("td", EventPhrases.row(event)));
            html.close("table").close("section");
        }
    }

    private static void exhibits(Html html, List<Exhibit> exhibits) {
        if (!exhibits.isEmpty()) {
            html.open("section").element("h2", "Exhibits").open("table");
            html.row("th", List.of("Number", "Description", "Where"));
            exhibits.forEach(exhibit -> html.row(
                    "td", List.of(exhibit.number(), exhibit.description().orElse(""), Phrases.whereabouts(exhibit))));
            html.close("table").close("section");
        }
    }

    private static void signatures(Html html, List<Signature> signatures) {
        if (!signatures.isEmpty()) {
            html.open("section").element("h2", "Signed").open("table");
            signatures.forEach(signature -> html.row(
                    "td",
                    List.of(
                            signature.date().map(PrintedDate::asPrinted).orElse(""),
                            Phrases.signer(signature),
                            signature.registrant().orElse(""))));
            html.close("table").close("section");
        }
    }

    private static void documents(Html html, CurrentReport report) {
        var documents = report.submission().documents();
        html.open("section").element("h2", "Documents").open("table");
        html.row("th", List.of("Number", "Type", "Description", "Bytes"));
        documents.forEach(document -> html.row(
                "td",
                List.of(
                        Integer.toString(document.sequence()),
                        document.type().toString(),
                        document.description().or(document::fileName).orElse(""),
                        Phrases.grouped(document.text().length()))));
        html.close("table").close("section");
    }
}
