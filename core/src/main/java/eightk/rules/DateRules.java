package eightk.rules;

import static eightk.model.Certainty.CANNOT_TELL;
import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.law.Cue;
import eightk.law.Washington;
import eightk.model.CurrentReport;
import eightk.model.FilingStatus;
import eightk.model.Finding;
import eightk.model.Finding.Assumed;
import eightk.model.Finding.Missing;
import eightk.model.Place;
import eightk.model.RuleId;
import eightk.rules.Wording.Stretch;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about the dates of the report.
final class DateRules {

    /// Not a duty of the filer: it says which day's law was applied where the header does not.
    static final RuleId DAY_OF_LAW = new RuleId("8K-DAY-OF-LAW");

    static final Rule DUE = Rule.of("8K-DUE", DateRules::due);
    static final Rule EVENT_DATE = Rule.ofWords("8K-EVENT-DATE", DateRules::eventDate);
    static final Rule AFTER_HOURS = Rule.of("EDGAR-AFTER-HOURS", DateRules::afterHours);

    static final List<Rule> ALL = List.of(DUE, EVENT_DATE, AFTER_HOURS);

    /// A date in words; the first group is there where it is that of a release.
    private static final Pattern DATE = Pattern.compile(
            "(?i)((?:press|news)\\s+release,?\\s+(?:is\\s+)?dated\\s+)?\\b((?:january|february|march|april|may|june|july|august"
                    + "|september|october|november|december)\\s+\\d{1,2},\\s+\\d{4})");

    /// Without which no date is that of a release.
    private static final Cue DATED = Cue.of("dated");

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private DateRules() {}

    /// Where an item without a set time stands beside, the earliest event may be that one's.
    private static Stream<Finding> due(CurrentReport report, Law law) {
        return law.event().stream()
                .flatMap(event -> report.submission().header().filedAsOf().stream()
                        .flatMap(filed -> Lateness.of(report, event, filed, law.calendar()).stream()))
                .map(late -> DUE.late(
                        late.onlyTimed() ? PROBABLE : CANNOT_TELL, Places.cover(report), late.day(), late.filed()));
    }

    /// Where the only date an item gives is that of a release, and the date of report is the same, the day of the
    /// event itself is not said, and may be an earlier one.
    private static Stream<Finding> eventDate(Wording words, Law law) {
        return law.event().stream()
                .flatMap(event -> words.items().stream()
                        .filter(stretch -> law.form().status(stretch.what().number()) == FilingStatus.FILED
                                && !Lateness.listsExhibits(stretch.what()))
                        .filter(stretch -> stretch.text().contains("elease") && isOnlyOfRelease(stretch.text(), event))
                        .map(Stretch::what)
                        .map(item -> EVENT_DATE.assumed(
                                PROBABLE,
                                item.place(),
                                "the day of the event",
                                event.toString(),
                                "that of the release is the only one Item %s gives".formatted(item.number()))));
    }

    static boolean isOnlyOfRelease(String text, LocalDate event) {
        if (!DATED.isIn(Cue.inLowerCase(text))) {
            return false;
        }
        var day = IN_WORDS.format(event);
        boolean ofRelease = false;
        for (var date = DATE.matcher(text); date.find(); ) {
            if (!date.group(2).replaceAll("\\s+", " ").equalsIgnoreCase(day)) {
                return false;
            }
            ofRelease |= date.group(1) != null;
        }
        return ofRelease;
    }

    /// Accepted later than the cut-off, a report has the next business day's date.
    private static Stream<Finding> afterHours(CurrentReport report, Law law) {
        var header = report.submission().header();
        return header.acceptedAt().stream()
                .map(Washington::at)
                .filter(accepted -> accepted.toLocalTime().isAfter(Due.CUT_OFF))
                .flatMap(accepted -> header.filedAsOf().stream()
                        .filter(filed -> filed.equals(accepted.toLocalDate()))
                        .map(filed -> AFTER_HOURS.conflict(
                                PROBABLE,
                                Place.header(),
                                "the day of filing",
                                "accepted at " + accepted,
                                "filed as of " + filed)));
    }

    static Stream<Finding> assumed(CurrentReport report, AsOfBasis basis, LocalDate day) {
        return switch (basis) {
            case HEADER -> Stream.empty();
            case SIGNATURE -> assumed(report, day, "there is no header and the report is signed on that day");
            case EVENT -> assumed(report, day, "there is no header or dated signature and the event is of that day");
            case HYPOTHETICAL -> assumed(report, day, "that day was asked for; what follows is hypothetical");
            case UNDATED ->
                Stream.of(new Missing(DAY_OF_LAW, CANNOT_TELL, Places.main(report), "any date to judge the report by"));
        };
    }

    private static Stream<Finding> assumed(CurrentReport report, LocalDate day, String because) {
        return Stream.of(new Assumed(DAY_OF_LAW, SURE, Places.main(report), "filing date", day.toString(), because));
    }
}
