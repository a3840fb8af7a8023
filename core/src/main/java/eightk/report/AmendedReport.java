package eightk.report;

import eightk.law.LatePattern;
import eightk.model.AccessionNumber;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.FormType;
import eightk.model.Part;
import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report that an amendment amends, as its words name it: EDGAR keeps no link between the two (Rule 12b-15 asks
/// only that amendments be numbered).
///
/// @param accession its number, where the words give it
/// @param date the day on which the words say it was filed, else the day it bears
public record AmendedReport(Optional<AccessionNumber> accession, Optional<LocalDate> date) {

    /// How many characters at the start of a report are looked at: a note that explains stands there.
    private static final int OPENING = 20_000;

    /// How far after the word "filed" or "dated" the date may stand, and how far before it the word "report".
    private static final int NEAR = 120;

    private static final int FAR = 320;

    private static final LatePattern ACCESSION =
            LatePattern.of("(?i)\\baccession\\s+(?:no\\.?|number|#)\\W{0,3}(\\d{10}-\\d{2}-\\d{6})\\b");
    private static final LatePattern REPORT = LatePattern.of(
            "(?i)\\bform\\s+8-?K(?:12B|12G3|15D5)?(?![\\w/])|\\bcurrent\\s+report\\b|\\b(?:original|initial|prior|previous)(?:ly)?\\s+(?:report|filing|8-K|filed)\\b");
    private static final LatePattern FILED = LatePattern.of("(?i)\\b(?:filed|furnished|submitted)\\b");
    private static final LatePattern DATED = LatePattern.of("(?i)\\bdated\\b");

    /// Behind these words comes the day of what was reported.
    private static final LatePattern SUBJECT = LatePattern.of(
            "(?i)\\b(?:to\\s+(?:report|disclose|announce)|report(?:ing|ed)|disclos|announc|regarding|relat|concerning|in\\s+connection).*");

    /// Absent if the report is no amendment, or its words do not say what it amends.
    public static Optional<AmendedReport> in(CurrentReport report) {
        if (!isAmendment(report)) {
            return Optional.empty();
        }
        var words = words(report);
        var number = ACCESSION.matcher(words);
        var accession =
                number.find() ? Optional.of(AccessionNumber.parse(number.group(1))) : Optional.<AccessionNumber>empty();
        var date = date(words, report.submission().header().filedAsOf().orElse(LocalDate.MAX));
        return accession.isEmpty() && date.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmendedReport(accession, date));
    }

    private static boolean isAmendment(CurrentReport report) {
        return report.submission()
                        .header()
                        .form()
                        .or(() -> report.cover().form())
                        .map(FormType::isAmendment)
                        .orElse(false)
                || report.cover().amendment().isPresent();
    }

    /// Parts and items that stand before the signatures, in the order of the document.
    private static String words(CurrentReport report) {
        record Told(int line, String text) {}
        var parts = report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.COVER || part.kind() == Part.Kind.OTHER)
                .map(part -> new Told(part.place().line(), text(part.blocks())));
        var items = report.items().stream().map(item -> new Told(item.place().line(), item.text()));
        var words = Stream.concat(parts, items)
                .sorted(Comparator.comparingInt(Told::line))
                .map(Told::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
        return words.substring(0, Math.min(OPENING, words.length()));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }

    /// The first date at which a report is said to have been filed; failing that, the first that it is said to bear.
    private static Optional<LocalDate> date(String words, LocalDate latest) {
        var filed = new ArrayList<LocalDate>();
        var dated = new ArrayList<LocalDate>();
        var report = REPORT.matcher(words);
        while (report.find()) {
            before(words, report.start())
                    .or(() -> after(FILED, words, report.start()))
                    .ifPresent(filed::add);
            after(DATED, words, report.end()).ifPresent(dated::add);
        }
        return Stream.concat(filed.stream(), dated.stream())
                .filter(date -> !date.isAfter(latest))
                .findFirst();
    }

    /// `Form 8-K filed with the Commission on May 7, 2024`
    private static Optional<LocalDate> after(LatePattern verb, String words, int from) {
        var m = verb.matcher(words).region(from, Math.min(words.length(), from + FAR));
        return m.find() ? day(words.substring(m.end(), Math.min(words.length(), m.end() + NEAR))) : Optional.empty();
    }

    /// `On May 7, 2024, the company filed a Current Report`
    private static Optional<LocalDate> before(String words, int to) {
        var stretch = words.substring(Math.max(0, to - FAR), to);
        var verb = FILED.matcher(stretch);
        int last = -1;
        while (verb.find()) {
            last = verb.start();
        }
        if (last < 0 || to - Math.max(0, to - FAR) - last > NEAR) {
            return Optional.empty();
        }
        var dates = Dates.all(stretch.substring(Math.max(0, last - NEAR), last));
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast().date());
    }

    private static Optional<LocalDate> day(String words) {
        return Dates.first(SUBJECT.matcher(words).replaceFirst("")).map(PrintedDate::date);
    }
}
