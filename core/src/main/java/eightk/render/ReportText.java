package eightk.render;

import eightk.law.Washington;
import eightk.model.CurrentReport;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.PrintedDate;
import eightk.model.Registrant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A report at a glance, for a terminal: who reports what under which items, what is attached, who signed, and
/// what is doubtful. At most [Sheet#WIDTH] columns wide.
public final class ReportText {

    private ReportText() {}

    /// @param ansi whether the terminal knows bold
    public static String of(Dossier dossier, boolean ansi) {
        var report = dossier.report();
        var sheet = new Sheet(ansi);
        sheet.section("Form " + report.form(), who(dossier.registrants()));
        if (!report.form().isCurrentReport()) {
            return sheet.section("", row("Not a Form 8-K: only its header and documents are read."))
                    .section("Filed", filed(report))
                    .joined("File", row(dossier.file()))
                    .section("Documents", documents(report))
                    .section("Doubts", doubts(dossier.findings()))
                    .toString();
        }
        sheet.section("Event", event(report)).joined("Filed", filed(report)).joined("Signed", signed(report));
        return sheet.joined("File", row(dossier.file()))
                .section("Items", items(report))
                .section("Happened", rows(dossier.events(), EventPhrases::row))
                .section("Exhibits", exhibits(report))
                .section("Doubts", doubts(dossier.findings()))
                .toString();
    }

    /// One registrant has room for her address; several have a row each.
    private static List<List<String>> who(List<Registrant> registrants) {
        if (registrants.size() > 1) {
            return rows(registrants, registrant -> List.of(Phrases.name(registrant), Phrases.identity(registrant)));
        }
        if (registrants.isEmpty()) {
            return row("no registrant named");
        }
        return registrants.stream()
                .flatMap(registrant ->
                        Stream.of(Phrases.name(registrant), Phrases.identity(registrant), seat(registrant)))
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(Printable.line(line)))
                .toList();
    }

    private static String seat(Registrant registrant) {
        var address = Optional.of(Phrases.of(registrant.address())).filter(it -> !it.isEmpty());
        return Phrases.listed(List.of(address, registrant.phone()));
    }

    private static List<List<String>> event(CurrentReport report) {
        return report.periodOfReport().map(day -> row(day.toString())).orElseGet(() -> row("no date of report"));
    }

    private static List<List<String>> filed(CurrentReport report) {
        var header = report.submission().header();
        var facts = Phrases.listed(List.of(
                header.filedAsOf().map(Object::toString),
                header.acceptedAt().map(Washington::written).map(moment -> "accepted " + moment),
                header.accessionNumber().map(Object::toString)));
        return facts.isEmpty() ? List.of() : row(facts);
    }

    private static List<List<String>> signed(CurrentReport report) {
        return rows(
                report.signatures(),
                signature -> List.of(
                        signature
                                .date()
                                .map(PrintedDate::date)
                                .map(Object::toString)
                                .orElse("no date"),
                        Phrases.signer(signature)));
    }

    private static List<List<String>> items(CurrentReport report) {
        return rows(
                report.items(),
                item -> List.of(item.number().toString(), item.caption().orElse("no caption"), Phrases.status(item)));
    }

    /// The parts of Exhibit 101, which nobody reads and no report lists, are one row.
    private static List<List<String>> exhibits(CurrentReport report) {
        var parts = report.exhibits().stream().filter(ReportText::isPartOfXbrl).count();
        var whole = report.exhibits().stream()
                .filter(exhibit -> !isPartOfXbrl(exhibit))
                .map(exhibit -> List.of(
                        exhibit.number(), exhibit.description().orElse("not described"), Phrases.whereabouts(exhibit)));
        // Not formatted: the first format of a number loads how numbers are written everywhere.
        var rest = Stream.of(List.of("101", "Inline XBRL, " + parts + " documents", "attached"));
        return Stream.concat(whole, rest.limit(Math.min(parts, 1)))
                .map(cells -> cells.stream().map(Printable::line).toList())
                .toList();
    }

    private static boolean isPartOfXbrl(Exhibit exhibit) {
        return exhibit.attached() && exhibit.number().startsWith("101.");
    }

    private static List<List<String>> documents(CurrentReport report) {
        return rows(
                report.submission().documents(),
                document -> List.of(
                        Integer.toString(document.sequence()),
                        document.type().toString(),
                        document.description().or(document::fileName).orElse(""),
                        Phrases.grouped(document.text().length()) + " bytes"));
    }

    private static List<List<String>> doubts(List<Finding> findings) {
        return rows(findings, finding -> List.of(finding.place().toString(), Wording.sentence(finding)));
    }

    /// The names of the registrants, one a row.
    static List<List<String>> names(Dossier dossier) {
        return rows(dossier.registrants(), registrant -> List.of(Phrases.name(registrant)));
    }

    static List<List<String>> row(String cell) {
        return List.of(List.of(Printable.line(cell)));
    }

    private static <T> List<List<String>> rows(List<T> things, Function<T, List<String>> cells) {
        return things.stream()
                .map(thing -> cells.apply(thing).stream().map(Printable::line).toList())
                .toList();
    }
}
