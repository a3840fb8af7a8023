package eightk.rules;

import eightk.law.BusinessDays;
import eightk.law.BusinessDays.Span;
import eightk.law.Clock;
import eightk.law.Duty;
import eightk.law.FollowUp;
import eightk.law.Provision;
import eightk.law.Washington;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// By when a report of one item is due, how that is counted, what follows, and what being late costs.
///
/// @param provision the item or paragraph asked for; the duty may be the whole item's
/// @param event day 0; an hour of it does not matter, for an event late in the evening is still of that day
/// @param due absent where the law sets no day, or the day lies past the calendar
public record Due(
        Provision provision,
        Duty duty,
        LocalDate event,
        Optional<Span> due,
        Counting counting,
        List<FollowUpDue> followUps,
        Consequences ifLate) {

    /// A transmission begun by then has that day's date (Regulation S-T, Rule 13(a)(2)). Some guides speak of its
    /// completion, so whoever is careful has it completed by then.
    public static final LocalTime CUT_OFF = LocalTime.of(17, 30);

    /// EDGAR takes submissions from this hour on, and until [#CLOSES], on business days.
    public static final LocalTime OPENS = LocalTime.of(6, 0);

    public static final LocalTime CLOSES = LocalTime.of(22, 0);

    public Due {
        followUps = List.copyOf(followUps);
    }

    /// One thing that has to follow.
    ///
    /// @param due absent where it depends on a day that is not known yet
    public record FollowUpDue(FollowUp followUp, Optional<Span> due) {}

    /// When an event of that day is to be reported under the item or paragraph; absent if that day's form has no
    /// such item.
    public static Optional<Due> of(Provision provision, LocalDate event, BusinessDays calendar) {
        return Duty.on(event, provision).map(duty -> of(duty, provision, event, calendar));
    }

    /// The last day by the form of one day for an event of another, as when an old report is seen under today's law.
    static Optional<Span> counted(Provision provision, LocalDate form, LocalDate event, BusinessDays calendar) {
        return Duty.on(form, provision).flatMap(duty -> end(duty.clock(), event, calendar));
    }

    private static Due of(Duty duty, Provision provision, LocalDate event, BusinessDays calendar) {
        var due = end(duty.clock(), event, calendar);
        var followUps = FollowUp.on(event, provision).stream()
                .map(followUp -> followUp(followUp, event, due, calendar))
                .toList();
        return new Due(
                provision,
                duty,
                event,
                due,
                counting(duty.clock(), event, due, calendar),
                followUps,
                Consequences.of(provision, event));
    }

    /// When the day's filings close in Washington, on the earliest day that may be the last.
    public Optional<ZonedDateTime> cutOff() {
        return due.map(span -> span.earliest().atTime(CUT_OFF).atZone(Washington.zone()));
    }

    /// The last day of a time that starts on a day.
    static Optional<Span> end(Clock clock, LocalDate start, BusinessDays calendar) {
        return switch (clock) {
            case Clock.Business(int days) -> calendar.after(start, days);
            case Clock.Calendar(int days) -> calendar.onOrAfter(start.plusDays(days));
            case Clock.RegulationFd _, Clock.SameDay _, Clock.WithReport _, Clock.None _ -> Optional.empty();
        };
    }

    private static Counting counting(Clock clock, LocalDate event, Optional<Span> due, BusinessDays calendar) {
        return clock instanceof Clock.Business && due.isPresent()
                ? Counting.business(calendar, event, due.get().latest())
                : new Counting(List.of());
    }

    private static FollowUpDue followUp(FollowUp followUp, LocalDate event, Optional<Span> due, BusinessDays calendar) {
        var end = switch (followUp.since()) {
            case EVENT -> notAfter(followUp.clock(), event, calendar);
            case DUE ->
                due.flatMap(span -> end(followUp.clock(), span.earliest(), calendar)
                        .flatMap(first -> end(followUp.clock(), span.latest(), calendar)
                                .map(last -> new Span(first.earliest(), last.latest()))));
            case FILING, DETERMINATION, RECEIPT, NOTICE -> Optional.<Span>empty();
        };
        return new FollowUpDue(followUp, end);
    }

    /// A time that runs together with another ends, to be safe, on the business day before if not on one.
    private static Optional<Span> notAfter(Clock clock, LocalDate event, BusinessDays calendar) {
        return clock instanceof Clock.Calendar(int days) ? calendar.onOrBefore(event.plusDays(days)) : Optional.empty();
    }
}
