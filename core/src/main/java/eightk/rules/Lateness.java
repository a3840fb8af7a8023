package eightk.rules;

import eightk.law.BusinessDays;
import eightk.law.BusinessDays.Span;
import eightk.law.Form8K;
import eightk.law.Provision;
import eightk.model.CurrentReport;
import eightk.model.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// That a report was filed after its day, with the count that shows it.
///
/// The date of report is that of the earliest event. It belongs to one of the items with a set time, unless an item
/// without one came first; so a report of several items is late only if the longest of their times has run out.
///
/// @param due of the item whose time ran out last
/// @param day after which it was late, by the reading most favourable to the filer
/// @param onlyTimed whether every item that reports an event has a set time
public record Lateness(Due due, LocalDate day, LocalDate filed, boolean onlyTimed) {

    /// How late a report filed on that day is; absent if it is not, or is an amendment.
    public static Optional<Lateness> of(CurrentReport report, LocalDate event, LocalDate filed, BusinessDays calendar) {
        if (report.form().isAmendment()) {
            return Optional.empty();
        }
        var events =
                report.items().stream().filter(item -> !listsExhibits(item)).toList();
        var dues = events.stream()
                .flatMap(item -> Due.of(Provision.of(item.number()), event, calendar).stream())
                .filter(due -> due.due().isPresent())
                .toList();
        return dues.stream()
                .max(Comparator.comparing(Lateness::last))
                .filter(due -> filed.isAfter(last(due)))
                .map(due -> new Lateness(due, last(due), filed, dues.size() == events.size()));
    }

    static boolean listsExhibits(Item item) {
        return item.number().equals(Form8K.EXHIBITS) || item.number().equals(Form8K.EXHIBITS_UNTIL_2004);
    }

    private static LocalDate last(Due due) {
        return due.due().map(Span::latest).orElse(LocalDate.MIN);
    }
}
