package eightk.draft;

import eightk.law.Provision;
import eightk.model.AccessionNumber;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.model.Registrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Starts an amendment (Rule 12b-15): the complete text of each item as it was, to be amended, and a note that explains
/// what is amended and why.
public final class Amending {

    private Amending() {}

    /// The files of an amendment of a report that can be read. Its texts have the legends they had.
    ///
    /// @param items those to amend; all of the report if none
    /// @throws IllegalArgumentException if the report says no date of event
    public static Map<String, String> files(CurrentReport report, List<Provision> items, List<String> heading) {
        var event = report.periodOfReport()
                .orElseThrow(() -> new IllegalArgumentException("the report to amend must have a date of report"));
        var asked = items.isEmpty() ? provisions(report) : items;
        var files = new LinkedHashMap<>(NewDraft.files(asked, event, heading));
        int number = report.cover().amendment().orElse(0) + 1;
        amend(
                files,
                number,
                note(Optional.of(report), report.submission().header().accessionNumber(), number, asked));
        registrants(report, files);
        files.computeIfPresent(DraftReader.REPORT, (_, yaml) -> yaml.replaceAll("(?m)^    status: .*\n", ""));
        report.items().stream()
                .filter(item -> files.containsKey(NewDraft.file(item.number())))
                .filter(item -> !HtmlReport.listsExhibits(item.number()))
                .forEach(item -> files.put(NewDraft.file(item.number()), markdown(item)));
        return files;
    }

    /// The files of an amendment of a report of which only the number is known.
    public static Map<String, String> files(
            AccessionNumber report, List<Provision> items, LocalDate event, List<String> heading) {
        var files = new LinkedHashMap<>(NewDraft.files(items, event, heading));
        amend(files, 1, note(Optional.empty(), Optional.of(report), 1, items));
        return files;
    }

    private static void amend(Map<String, String> files, int number, String note) {
        files.computeIfPresent(
                DraftReader.REPORT,
                (_, yaml) -> yaml.replaceFirst(
                        "(?m)^form: 8-K\n", "form: 8-K/A\namends:\n  number: %d\n  note: note.md\n".formatted(number)));
        files.put("note.md", note);
    }

    private static List<Provision> provisions(CurrentReport report) {
        return report.items().stream()
                .map(item -> Provision.of(item.number()))
                .distinct()
                .toList();
    }

    private static String note(
            Optional<CurrentReport> report, Optional<AccessionNumber> accession, int number, List<Provision> items) {
        var filed = report.flatMap(one -> one.submission().header().filedAsOf())
                .map(day -> " filed on " + CoverWords.LONG_DATE.format(day));
        var named = accession.map(one -> " (accession number %s)".formatted(one));
        return """
                This Amendment No. %d amends the Current Report on Form 8-K%s%s under %s.

                <!-- what is amended, and why -->
                """.formatted(
                number,
                filed.orElse(""),
                named.orElse(""),
                items.stream().map(item -> "Item " + item.item()).distinct().collect(Collectors.joining(", ")));
    }

    /// A file for each registrant, in the order of the cover.
    private static void registrants(CurrentReport report, Map<String, String> files) {
        var names = new ArrayList<String>();
        for (Registrant registrant : report.cover().registrants()) {
            names.add(names.isEmpty() ? "registrant.yaml" : "registrant-%d.yaml".formatted(names.size() + 1));
            files.put(names.getLast(), RegistrantYaml.of(registrant, prefix(report, registrant)));
        }
        if (names.size() > 1) {
            files.computeIfPresent(
                    DraftReader.REPORT,
                    (_, yaml) -> yaml.replace("registrant: registrant.yaml", "registrant: " + String.join(" ", names)));
        }
    }

    /// With which the files of the report began, else made of the name.
    private static String prefix(CurrentReport report, Registrant registrant) {
        return report.submission()
                .main()
                .flatMap(main -> main.fileName())
                .map(name -> name.replaceFirst("[-_.].*", ""))
                .filter(name -> name.matches("[a-z][a-z0-9]{0,9}"))
                .orElseGet(() -> RegistrantYaml.prefix(registrant.name().orElse("")));
    }

    private static String markdown(Item item) {
        return item.blocks().stream().map(Amending::markdown).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String markdown(Block block) {
        return switch (block) {
            case Block.Table(var rows, _) -> table(rows);
            case Block.Paragraph(var text, _) -> escaped(text);
            case Block.ListItem(var text, _) -> escaped(text);
        };
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(row.stream()
                            .map(Amending::escaped)
                            .map(cell -> cell.replace('\n', ' '))
                            .collect(Collectors.joining(" | ", "| ", " |"))
                    + " |".repeat(columns - row.size()));
        }
        lines.add(Math.min(1, lines.size()), "|" + "---|".repeat(columns));
        return String.join("\n", lines);
    }

    /// Words that Markdown takes for words.
    private static String escaped(String text) {
        return text.strip()
                .replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1")
                .replaceAll("(?m)^(\\s*\\d{1,9})([.)])", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*)([-+=])", "$1\\\\$2");
    }
}
