package eightk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.edgar.Container.Body;
import eightk.edgar.Container.Part;
import eightk.edgar.ContainerLine.Tagged;
import eightk.edgar.ContainerReader;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Exhibit;
import eightk.report.CurrentReports;
import eightk.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each sample can be drafted: what was read of it, written in the manner of its day and read again, says the same, and
/// has the same shape.
class SampleShapeTest {

    private static final Known TEXT = new Known(
            "a draft is HTML from the day on which EDGAR takes it",
            "- document 8-K, named, text",
            "- document EX-99.1, named, text",
            "+ document 8-K, named, HTML",
            "+ document EX-99.1, named, HTML");

    /// What is not reproduced.
    private static final Map<String, Known> KNOWN = Map.of(
            "2000-two-columns",
            new Known(
                    "a draft is HTML from that day, and has no pictures but those that are exhibits",
                    TEXT.differences().get(0),
                    TEXT.differences().get(1),
                    "- document GRAPHIC, named, text",
                    TEXT.differences().get(2),
                    TEXT.differences().get(3)),
            "2002-reorganization",
            new Known(
                    "a draft is HTML from that day, and what it attaches is submitted by its number",
                    "- document 8-K, named, text",
                    "- document EX-99, named, text",
                    "- document EX-99, named, text",
                    "- document EX-99.1, named, text",
                    "+ document 8-K, named, HTML",
                    "+ document EX-10.1, named, HTML",
                    "+ document EX-17, named, HTML",
                    "+ document EX-99.1, named, HTML"),
            "2003-text",
            TEXT,
            "2004-08-23-first-day",
            TEXT,
            "2016-exhibits-by-reference",
            new Known(
                    "a draft lists the exhibits that are attached, and none that are in earlier filings",
                    "- exhibit 3.1 elsewhere Amended and Restated Certificate of Incorporation",
                    "- exhibit 4.1 elsewhere Specimen certificate for common stock",
                    "- exhibit 4.2 elsewhere Indenture dated as of June 18, 2015 between the Company and Thames Street"
                            + " Trust Company, as trustee"),
            "2018-amendment",
            new Known(
                    "a draft lists none that are in earlier filings",
                    "- exhibit 2.1 elsewhere Stock Purchase Agreement dated January 29, 2018 among Severn Lake Controls"
                            + " Corporation, Halvard Sensors, Inc. and its shareholders (Exhibit 2.1 to the Original"
                            + " Report)"),
            "2020-8k12b-successor",
            new Known(
                    "a draft is tagged from the first day for any company; this one's own day was later",
                    "- document 8-K12B, named, HTML",
                    "+ exhibit 104 elsewhere Cover Page Interactive Data File (embedded within the Inline XBRL document)",
                    "+ document 8-K12B, named, Inline XBRL",
                    "+ document EX-101.SCH, named, XBRL",
                    "+ document EX-101.LAB, named, XBRL",
                    "+ document EX-101.PRE, named, XBRL"),
            "2024-cybersecurity",
            new Known(
                    "EDGAR's renderer makes these of what was filed",
                    "- document XML, named, HTML",
                    "- document XML, named, text"));

    private record Known(String reason, List<String> differences) {

        Known(String reason, String... differences) {
            this(reason, List.of(differences));
        }
    }

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        return Samples.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsDraftedOfASampleSaysTheSameInTheSameShape(Path sample) throws IOException {
        var bytes = Bytes.of(Files.readAllBytes(sample.resolve("submission.txt")));
        var report = CurrentReports.read(bytes).value();
        draft(report);
        var read = DraftReader.read(folder);
        assertThat(read.mistakes()).isEmpty();
        var draft = read.draft().orElseThrow();
        var built = Bytes.of(new SubmissionFiles(draft, DocumentWriter.write(draft)).text(draft.day()));
        assertThat(differences(told(bytes), told(built)))
                .isEqualTo(Optional.ofNullable(KNOWN.get(String.valueOf(sample.getFileName())))
                        .map(Known::differences)
                        .orElse(List.of()));
    }

    /// What only the sample has, and then what only the draft has of it; the rest must be in one order.
    private static List<String> differences(List<String> sample, List<String> built) {
        var only = new ArrayList<String>();
        sample.stream().filter(line -> !built.contains(line)).forEach(line -> only.add("- " + line));
        built.stream().filter(line -> !sample.contains(line)).forEach(line -> only.add("+ " + line));
        assertThat(built.stream().filter(sample::contains))
                .containsExactlyElementsOf(
                        sample.stream().filter(built::contains).toList());
        return only;
    }

    /// As `new --amends` starts it, with the form, exhibits and signatures of the report itself, and no item that only
    /// lists exhibits where the report has none.
    private void draft(CurrentReport report) throws IOException {
        var files = new LinkedHashMap<>(Amending.files(report, List.of(), List.of()));
        var form = report.form();
        var yaml = Objects.requireNonNull(files.get(DraftReader.REPORT));
        var head = yaml.substring(0, yaml.indexOf("exhibits:\n"));
        if (form.equals(form.base())) {
            head = head.replaceFirst("form: .*\namends:\n(  .*\n)*", "form: " + form.code() + "\n");
        }
        if (report.items().stream().noneMatch(item -> HtmlReport.listsExhibits(item.number()))) {
            head = head.replaceFirst("  - item: 9.01\n    text: .*\n", "");
        }
        files.put("note.md", "It is amended.\n");
        files.put(DraftReader.REPORT, head + exhibits(report, files) + signed(report));
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static String exhibits(CurrentReport report, Map<String, String> files) {
        var out = new StringBuilder();
        for (var exhibit : attached(report)) {
            var file = "exhibit-" + exhibit.number() + ".md";
            files.put(file, "Words of an exhibit.\n");
            out.append("  - number: \"%s\"\n    description: %s\n    file: %s\n"
                    .formatted(exhibit.number(), quoted(exhibit.description().orElse("Exhibit")), file));
        }
        return out.isEmpty() ? "" : "exhibits:\n" + out;
    }

    private static String signed(CurrentReport report) {
        var companies = report.cover().registrants().stream()
                .map(one -> one.name().orElse(""))
                .toList();
        var out = new StringBuilder("signed:\n");
        for (var signature : report.signatures()) {
            out.append("  - by: %s\n    title: %s\n    date: %s\n"
                    .formatted(
                            quoted(signature.name().orElseThrow()),
                            quoted(signature.title().orElseThrow()),
                            signature.date().orElseThrow().date()));
            int at = signature.registrant().map(companies::indexOf).orElse(-1);
            if (companies.size() > 1 && at >= 0) {
                out.append("    registrant: registrant%s.yaml\n".formatted(at == 0 ? "" : "-" + (at + 1)));
            }
        }
        return out.toString();
    }

    private static List<Exhibit> attached(CurrentReport report) {
        return report.exhibits().stream()
                .filter(Exhibit::attached)
                .filter(exhibit -> !exhibit.number().startsWith("101"))
                .toList();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }

    /// The facts of a report, and the shape of its documents, a line each.
    private static List<String> told(Bytes submission) {
        var report = CurrentReports.read(submission).value();
        var told = new ArrayList<String>();
        told.add("form %s of %s"
                .formatted(report.form().code(), report.periodOfReport().orElseThrow()));
        for (var one : report.cover().registrants()) {
            told.add("registrant %s, %s, %s, %s, %s"
                    .formatted(
                            or(one.name()),
                            one.cik().orElseThrow(),
                            or(one.stateOfIncorporation()),
                            or(one.commissionFileNumber()),
                            or(one.employerId())));
        }
        for (var item : report.items()) {
            told.add("item %s %s"
                    .formatted(
                            item.number(),
                            or(item.caption()).replace('\u2019', '\'').toUpperCase(Locale.ROOT)));
        }
        for (var exhibit : report.exhibits()) {
            told.add("exhibit %s %s%s"
                    .formatted(exhibit.number(), exhibit.attached() ? "" : "elsewhere ", or(exhibit.description())));
        }
        for (var signature : report.signatures()) {
            told.add("signed %s by %s, %s, %s"
                    .formatted(
                            or(signature.registrant()),
                            or(signature.name()),
                            or(signature.title()),
                            signature.date().orElseThrow().date()));
        }
        ContainerReader.read(submission).documents().forEach(part -> told.add(shape(part)));
        return told;
    }

    private static String or(Optional<String> words) {
        return words.orElse("");
    }

    /// `document 8-K, named, HTML`.
    private static String shape(Part part) {
        var head = part.head().stream()
                .filter(Tagged.class::isInstance)
                .map(Tagged.class::cast)
                .collect(Collectors.toMap(Tagged::tag, Tagged::value));
        return "document %s, %s, %s"
                .formatted(
                        head.getOrDefault("TYPE", ""),
                        head.containsKey("FILENAME") ? "named" : "nameless",
                        kind(part.body()));
    }

    private static String kind(Body body) {
        return switch (body) {
            case Body.Encoded _ -> "encoded";
            case Body.Text(var text, _) when text.contains("<ix:header>") -> "Inline XBRL";
            case Body.Text(var text, _) when text.stripLeading().startsWith("<XBRL>") -> "XBRL";
            case Body.Text(var text, _) when text.toLowerCase(Locale.ROOT).contains("<html") -> "HTML";
            case Body.Text _ -> "text";
        };
    }
}
