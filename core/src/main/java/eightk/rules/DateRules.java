package eightk.rules;

import static eightk.model.Certainty.CANNOT_TELL;
import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.law.BusinessDays.Span;
import eightk.law.Form8K;
import eightk.law.Provision;
import eightk.model.Certainty;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Finding.Assumed;
import eightk.model.Finding.Missing;
import eightk.model.Place;
import eightk.model.RuleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Rules about the dates of the report.
final class DateRules {

    /// Not a duty of the filer: it says which day's law was applied where the header does not.
    static final RuleId DAY_OF_LAW = new RuleId("8K-DAY-OF-LAW");

    static final Rule DUE = Rule.of("8K-DUE", DateRules::due);
    static final Rule AFTER_HOURS = Rule.of("EDGAR-AFTER-HOURS", DateRules::afterHours);

    static final List<Rule> ALL = List.of(DUE, AFTER_HOURS);

    private DateRules() {}

    /// The date of report is that of the earliest event. It belongs to one of the items with a set time, unless an
    /// item without one came first; so a report of several items is late only if the shortest time has run out for
    /// whichever of them it was.
    private static Stream<Finding> due(CurrentReport report, Law law) {
        var filed = report.submission().header().filedAsOf();
        if (report.form().isAmendment() || filed.isEmpty() || law.event().isEmpty()) {
            return Stream.empty();
        }
        var event = law.event().get();
        var spans = report.items().stream()
                .flatMap(item -> Due.of(Provision.of(item.number()), event, law.calendar()).stream())
                .flatMap(due -> due.due().stream())
                .map(Span::latest)
                .toList();
        return spans.stream()
                .max(Comparator.naturalOrder())
                .filter(last -> filed.get().isAfter(last))
                .map(last -> DUE.late(certainty(report, spans.size()), Places.cover(report), last, filed.get()))
                .stream();
    }

    /// Where an item without a set time stands beside, the earliest event may be that one's.
    private static Certainty certainty(CurrentReport report, int timed) {
        long events = report.items().stream()
                .filter(item ->
                        !item.number().equals(Form8K.EXHIBITS) && !item.number().equals(Form8K.EXHIBITS_UNTIL_2004))
                .count();
        return events == timed ? PROBABLE : CANNOT_TELL;
    }

    /// Accepted later than the cut-off, a report has the next business day's date.
    private static Stream<Finding> afterHours(CurrentReport report, Law law) {
        var header = report.submission().header();
        return header.acceptedAt().stream()
                .map(instant -> instant.atZone(Due.WASHINGTON))
                .filter(accepted -> accepted.toLocalTime().isAfter(Due.CUT_OFF))
                .flatMap(accepted -> header.filedAsOf().stream()
                        .filter(filed -> filed.equals(accepted.toLocalDate()))
                        .map(filed -> AFTER_HOURS.conflict(
                                PROBABLE,
                                Place.header(),
                                "the day of filing",
                                "accepted at " + accepted.toOffsetDateTime(),
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
