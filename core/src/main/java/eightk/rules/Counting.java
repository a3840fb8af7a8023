package eightk.rules;

import eightk.law.BusinessDays;
import eightk.law.BusinessDays.Holiday;
import eightk.law.BusinessDays.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A count of days as a person would write it on paper.
///
/// @param days every calendar day after the event, up to the last one that may be due
public record Counting(List<Day> days) {

    public Counting {
        days = List.copyOf(days);
    }

    /// One calendar day of the count.
    ///
    /// @param number which day of the count this is, as it is surely no less than; the day before's where it does
    ///   not count
    /// @param counts what the calendar says of it
    /// @param why a holiday's name or `Saturday`, where it does not count; empty where it does
    public record Day(LocalDate date, int number, Kind counts, String why) {}

    /// Counts business days after the event up to a day.
    static Counting business(BusinessDays calendar, LocalDate event, LocalDate last) {
        var days = new ArrayList<Day>();
        int number = 0;
        for (var day = event.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            var kind = calendar.kind(day).orElse(Kind.UNKNOWN);
            number += kind == Kind.BUSINESS ? 1 : 0;
            days.add(new Day(day, number, kind, kind == Kind.BUSINESS ? "" : why(calendar, day)));
        }
        return new Counting(days);
    }

    private static String why(BusinessDays calendar, LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> "Saturday";
            case SUNDAY -> "Sunday";
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                calendar.holiday(day).map(Holiday::name).orElse("past the calendar");
        };
    }
}
