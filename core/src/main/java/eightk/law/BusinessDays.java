package eightk.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The business days of the Commission in Washington (Rule 0-2(a) under the Exchange Act, Rule 11 of
/// Regulation S-T): neither Saturday, Sunday, a federal holiday nor a day on which it was closed.
///
/// For a few days no record was seen of whether EDGAR was closed, so a count may end on either of two days
/// and the answer is a [Span]. Past the last year of the calendar there is no answer.
public final class BusinessDays {

    private static final BusinessDays WASHINGTON = new BusinessDays(Row.resource("holidays.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.date("date"), row -> new Holiday(row.text("name"), kind(row), row.text("source")))));

    private final Map<LocalDate, Holiday> holidays;
    private final Period known;

    private BusinessDays(Map<LocalDate, Holiday> holidays) {
        this.holidays = holidays;
        var years = holidays.keySet().stream().collect(Collectors.summarizingInt(LocalDate::getYear));
        this.known = new Period(LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax() + 1, 1, 1));
    }

    public static BusinessDays washington() {
        return WASHINGTON;
    }

    /// What a day is to the Commission.
    public enum Kind {
        BUSINESS,
        CLOSED,
        /// Nothing was found that says which.
        UNKNOWN
    }

    /// A day that is special, or was feared to be.
    public record Holiday(String name, Kind kind, String source) {}

    /// The earliest and the latest day on which a count may end: the same, unless an unknown closing lies between.
    public record Span(LocalDate earliest, LocalDate latest) {

        public boolean isExact() {
            return earliest.equals(latest);
        }
    }

    /// The years for which the calendar speaks.
    public Period known() {
        return known;
    }

    /// What stands in the calendar for a day; most days have nothing there.
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /// Absent outside the known years.
    public Optional<Kind> kind(LocalDate day) {
        return known.contains(day) ? Optional.of(kindWithin(day)) : Optional.empty();
    }

    /// The n-th business day after a day, which itself does not count. A day that is not a business day needs
    /// no special care: the count then starts on, and includes, the next business day, as General Instruction
    /// B.1 of Form 8-K has it. Absent if the count leaves the known years.
    ///
    /// @param n at least 1
    public Optional<Span> after(LocalDate day, int n) {
        return span(unknownOpen -> count(day, n, 1, unknownOpen));
    }

    /// The n-th business day before a day, which itself does not count.
    public Optional<Span> before(LocalDate day, int n) {
        return span(unknownOpen -> count(day, n, -1, unknownOpen));
    }

    /// The day itself if it is a business day, else the next (Rule 0-3).
    public Optional<Span> onOrAfter(LocalDate day) {
        return after(day.minusDays(1), 1);
    }

    /// The day itself if it is a business day, else the one before.
    public Optional<Span> onOrBefore(LocalDate day) {
        return before(day.plusDays(1), 1);
    }

    private interface Counting {
        Optional<LocalDate> end(boolean unknownOpen);
    }

    /// Counts twice, once with each reading of the unknown days.
    private static Optional<Span> span(Counting counting) {
        return counting.end(true)
                .flatMap(one -> counting.end(false)
                        .map(other -> one.isBefore(other) ? new Span(one, other) : new Span(other, one)));
    }

    private Optional<LocalDate> count(LocalDate day, int n, int step, boolean unknownOpen) {
        if (n < 1) {
            throw new IllegalArgumentException("business days must be at least 1, found " + n);
        }
        var at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(step);
            if (!known.contains(at)) {
                return Optional.empty();
            }
            left -= counts(at, unknownOpen) ? 1 : 0;
        }
        return Optional.of(at);
    }

    private boolean counts(LocalDate day, boolean unknownOpen) {
        return switch (kindWithin(day)) {
            case BUSINESS -> true;
            case CLOSED -> false;
            case UNKNOWN -> unknownOpen;
        };
    }

    private Kind kindWithin(LocalDate day) {
        var weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return Kind.CLOSED;
        }
        return holiday(day).map(Holiday::kind).orElse(Kind.BUSINESS);
    }

    private static Kind kind(Row row) {
        return switch (row.text("businessDay")) {
            case "yes" -> Kind.BUSINESS;
            case "no" -> Kind.CLOSED;
            default -> Kind.UNKNOWN;
        };
    }
}
