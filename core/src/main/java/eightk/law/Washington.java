package eightk.law;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The time in Washington, where the Commission's clocks are: EDGAR's stamps are in it, and the law's days are days
/// there.
///
/// To load the platform's time zones takes a good part of the time in which one filing is read from cold. They are not
/// asked about years whose summer time is over, and which no law changes any more (15 U.S.C. 260a, as amended in 1986
/// and 2005).
public final class Washington {

    /// The first year of the summer time from April to October.
    private static final int FIRST_SETTLED = 1987;

    /// The first year of the one from March to November (Energy Policy Act of 2005, section 110).
    private static final int LONGER_SINCE = 2007;

    /// Later years are the platform's to tell; this one may be moved on as they pass.
    private static final int LAST_SETTLED = 2026;

    private static final ZoneOffset STANDARD = ZoneOffset.ofHours(-5);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(-4);

    /// At this hour of standard time clocks go forward, and at this hour of summer time back.
    private static final int CHANGE = 2;

    private Washington() {}

    /// The time zone, for calendars.
    public static ZoneId zone() {
        return Platform.ZONE;
    }

    /// What clocks there show at a moment.
    public static OffsetDateTime at(Instant moment) {
        var standard = moment.atOffset(STANDARD);
        if (!isSettled(standard.getYear())) {
            return moment.atZone(zone()).toOffsetDateTime();
        }
        return isSummer(standard.toLocalDateTime(), CHANGE, CHANGE - 1)
                ? standard.withOffsetSameInstant(SUMMER)
                : standard;
    }

    /// A moment to the second, with the offset on that day: `2026-06-25T07:59:33-04:00`.
    public static String written(Instant moment) {
        var there = at(moment);
        var time = there.toLocalTime().withNano(0);
        return there.toLocalDate() + "T" + time + (time.getSecond() == 0 ? ":00" : "") + there.getOffset();
    }

    /// The moment at which clocks there show a time, as [LocalDateTime#atZone] has it: of an hour that is shown twice
    /// the first, and an hour that is left out goes on from the one before.
    public static Instant moment(LocalDateTime shown) {
        if (!isSettled(shown.getYear())) {
            return shown.atZone(zone()).toInstant();
        }
        return shown.toInstant(isSummer(shown, CHANGE + 1, CHANGE) ? SUMMER : STANDARD);
    }

    private static boolean isSettled(int year) {
        return year >= FIRST_SETTLED && year <= LAST_SETTLED;
    }

    /// @param from the hour of its first day at which summer time begins on the clock that shows the time
    /// @param until the hour of its last day at which it ends on that clock
    private static boolean isSummer(LocalDateTime time, int from, int until) {
        int year = time.getYear();
        boolean longer = year >= LONGER_SINCE;
        var first = sundayFrom(longer ? LocalDate.of(year, 3, 8) : LocalDate.of(year, 4, 1));
        var last = sundayFrom(longer ? LocalDate.of(year, 11, 1) : LocalDate.of(year, 10, 25));
        return !time.isBefore(first.atTime(from, 0)) && time.isBefore(last.atTime(until, 0));
    }

    private static LocalDate sundayFrom(LocalDate day) {
        return day.plusDays(DayOfWeek.SUNDAY.getValue() - day.getDayOfWeek().getValue());
    }

    /// Loaded when it is asked for.
    private static final class Platform {

        static final ZoneId ZONE = ZoneId.of("America/New_York");
    }
}
