package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// The fiscal year ends on another day than before.
///
/// @param former the last day of the year until now, as printed
/// @param successor the last day of the year from now on, as printed
/// @param date the day of the decision
/// @param form on which the transition period is reported: `10-K`, `10-Q`
public record FiscalYearChange(
        Told told,
        Optional<String> former,
        Optional<String> successor,
        Optional<PrintedDate> date,
        Optional<String> form)
        implements Event {

    @Override
    public EventType type() {
        return EventType.FISCAL_YEAR_CHANGE;
    }

    @Override
    public String key() {
        return successor.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("former", former)
                .text("successor", successor)
                .day("date", date)
                .text("form", form)
                .list();
    }
}
