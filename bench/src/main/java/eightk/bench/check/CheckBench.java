package eightk.bench.check;

import eightk.law.BusinessDays;
import eightk.law.Requirements;
import eightk.law.Row;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.RuleId;
import eightk.report.CurrentReports;
import eightk.rules.Counting.Day;
import eightk.rules.Examination;
import eightk.rules.Lateness;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs the rule book over a folder of filings and says what it costs, how many filings each rule speaks of, and which
/// were late, each with its counting.
public final class CheckBench {

    /// Beside or above the filings: which day a document on its own was filed.
    private static final String MANIFEST = "MANIFEST.csv";

    private CheckBench() {}

    /// One figure or one late filing to a line.
    ///
    /// @throws IOException if there are no files, or one cannot be read
    public static String bench(Path folder) throws IOException {
        var filings = filings(folder);
        var reports = new TreeMap<Path, CurrentReport>();
        var fires = new TreeMap<RuleId, Integer>();
        for (var filing : filings.entrySet()) {
            var examination =
                    Examination.of(CurrentReports.read(filing.getValue()), RuleBook.current(), Optional.empty());
            reports.put(filing.getKey(), examination.report());
            examination.findings().stream()
                    .map(finding -> finding.rule())
                    .distinct()
                    .forEach(rule -> fires.merge(rule, 1, Integer::sum));
        }
        var out = new StringBuilder(Cost.of(List.copyOf(filings.values())).figures());
        fires.forEach((rule, times) -> out.append("figure check_finds_%s_%s %d of_%d_filings%n"
                .formatted(Requirements.of(rule).effect().label(), rule, times, filings.size())));
        late(folder, reports).forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    private static Map<Path, Bytes> filings(Path folder) throws IOException {
        var filings = new TreeMap<Path, Bytes>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                filings.put(file, Bytes.mapped(file));
            }
        }
        if (filings.isEmpty()) {
            throw new NoSuchFileException(folder.toString());
        }
        return filings;
    }

    private static List<String> late(Path folder, Map<Path, CurrentReport> reports) throws IOException {
        var known = filingDates(folder);
        var lines = new ArrayList<String>();
        reports.forEach((file, report) -> report.submission()
                .header()
                .filedAsOf()
                .or(() -> Optional.ofNullable(known.get(String.valueOf(file.getFileName()))))
                .flatMap(filed -> report.periodOfReport()
                        .flatMap(event -> Lateness.of(report, event, filed, BusinessDays.washington())))
                .ifPresent(late -> lines.add(line(file, report, late))));
        return lines;
    }

    private static String line(Path file, CurrentReport report, Lateness late) {
        return "late %s items %s event %s due %s (%s) filed %s%s%s"
                .formatted(
                        file.getFileName(),
                        report.items().stream()
                                .map(item -> item.number().toString())
                                .collect(Collectors.joining(",")),
                        late.due().event(),
                        late.day(),
                        late.due().duty().clock(),
                        late.filed(),
                        late.onlyTimed() ? "" : ", unless an item without a set time came first",
                        late.due().counting().days().stream()
                                .map(CheckBench::day)
                                .collect(Collectors.joining(", ", "; counted ", "")));
    }

    private static String day(Day day) {
        return day.why().isEmpty() ? "%s %d".formatted(day.date(), day.number()) : "%s -".formatted(day.date());
    }

    /// By the names of files.
    private static Map<String, LocalDate> filingDates(Path folder) throws IOException {
        var dates = new HashMap<String, LocalDate>();
        for (var place : List.of(folder, folder.toAbsolutePath().resolve(".."))) {
            var manifest = place.resolve(MANIFEST);
            if (Files.exists(manifest)) {
                try (var text = Files.newBufferedReader(manifest)) {
                    Row.read(MANIFEST, text)
                            .forEach(row -> row.optional("filing_date")
                                    .ifPresent(day -> dates.put(
                                            String.valueOf(
                                                    Path.of(row.text("path")).getFileName()),
                                            LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE))));
                }
            }
        }
        return dates;
    }
}
