package eightk.cli.filing;

import eightk.law.Washington;
import eightk.render.Html;
import eightk.render.ReportHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The record of a filing as one page to read and print.
final class FilingPage {

    private FilingPage() {}

    static String of(FilingRecord filing, List<Receipt> receipts) throws IOException {
        var html = new Html();
        for (var receipt : receipts.reversed()) {
            write(html, filing, receipt);
        }
        return ReportHtml.start("Record of filing") + html + ReportHtml.end();
    }

    private static void write(Html html, FilingRecord filing, Receipt receipt) throws IOException {
        var sent = receipt.sent();
        var outcome = receipt.outcome();
        html.open("article", "class", "report")
                .element("h1", "Form %s, %s: %s".formatted(sent.form(), sent.mode(), Verdicts.title(receipt)))
                .open("dl", "class", "facts");
        fact(html, "Accession number", outcome.number().map(Object::toString).orElse("none known"));
        fact(html, "Filers", sent.filers().stream().map(cik -> "CIK " + cik).collect(Collectors.joining(", ")));
        fact(html, "Sent to", sent.server().toString());
        fact(html, "Sent from", Washington.written(sent.startedAt()));
        fact(html, "Last known", outcome.at().map(Washington::written).orElse("nothing yet"));
        outcome.standing().ifPresent(standing -> {
            fact(html, "Status", standing.status());
            standing.dates().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(date -> fact(html, words(date.getKey()), date.getValue()));
        });
        fact(html, "Tracking", outcome.tracking());
        fact(html, "Confirmed by", sent.confirmedBy());
        fact(html, "SHA-256", "%s of %,d bytes, all that was sent but the CCC".formatted(sent.sha256(), sent.bytes()));
        fact(html, "Rule book", "edition of " + sent.edition());
        fact(html, "Remark", outcome.words());
        html.close("dl").element("h2", "Documents").open("ol");
        sent.documents().forEach(name -> html.element("li", name));
        html.close("ol");
        findings(html, receipt);
        files(html, filing.attempt(sent.attempt()));
        html.close("article");
    }

    /// `receivedDate` as "Received date".
    private static String words(String name) {
        var words = name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void findings(Html html, Receipt receipt) {
        var lines = Verdicts.messages(receipt);
        if (!lines.isEmpty()) {
            html.element("h2", "What the server says").open("ul");
            lines.forEach(line -> html.element("li", line));
            html.close("ul");
        }
    }

    private static void files(Html html, Path attempt) throws IOException {
        html.element("h2", "Files").open("ul");
        try (var files = Files.list(attempt)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".new"))
                    .sorted()
                    .forEach(name -> html.open("li")
                            .element("a", name, "href", attempt.getFileName() + "/" + name)
                            .close("li"));
        }
        html.close("ul");
    }

    private static void fact(Html html, String name, String value) {
        if (!value.isEmpty()) {
            html.element("dt", name).element("dd", value);
        }
    }
}
