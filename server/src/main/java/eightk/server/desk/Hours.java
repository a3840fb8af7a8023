package eightk.server.desk;

import eightk.law.BusinessDays;
import eightk.law.BusinessDays.Kind;
import eightk.law.Washington;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// When the desk receives, for which day a submission counts, and from when it may be seen. All in Washington.
public enum Hours {

    /// EDGAR's: it receives from 06:00 to 22:00 on business days. What comes by 17:30 is filed that day and seen at
    /// once; what comes later is filed, and seen from 06:00, on the next business day (Regulation S-T, Rule 12 and
    /// Rule 13(a)(2)).
    EDGAR,

    /// Every hour of every day, and seen at once: for a demonstration, and for tests. The filing date is EDGAR's.
    ALWAYS;

    private static final LocalTime OPENS = LocalTime.of(6, 0);
    private static final LocalTime LAST_OF_THE_DAY = LocalTime.of(17, 30);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);

    /// What the desk says of itself, in EDGAR's words.
    public enum Condition {
        ACCEPTING,
        ACCEPTING_AFTER_HOURS,
        OUTSIDE_OPERATING_HOURS
    }

    public Condition at(Instant now) {
        var there = now.atZone(Washington.zone());
        if (this == ALWAYS) {
            return Condition.ACCEPTING;
        }
        if (!isBusinessDay(there.toLocalDate())
                || there.toLocalTime().isBefore(OPENS)
                || !there.toLocalTime().isBefore(CLOSES)) {
            return Condition.OUTSIDE_OPERATING_HOURS;
        }
        return inTime(there) ? Condition.ACCEPTING : Condition.ACCEPTING_AFTER_HOURS;
    }

    /// The filing date of what was sent at an instant: that day if it was in time, else the next business day.
    public LocalDate filingDate(Instant sent) {
        var there = sent.atZone(Washington.zone());
        var day = there.toLocalDate();
        return isBusinessDay(day) && inTime(there) ? day : nextBusinessDay(day);
    }

    /// From when a submission with that filing date may be seen.
    public Instant opening(LocalDate filingDate) {
        return switch (this) {
            case EDGAR -> filingDate.atTime(OPENS).atZone(Washington.zone()).toInstant();
            case ALWAYS -> Instant.MIN;
        };
    }

    private static boolean inTime(ZonedDateTime there) {
        return !there.toLocalTime().isAfter(LAST_OF_THE_DAY);
    }

    private static boolean isBusinessDay(LocalDate day) {
        return BusinessDays.washington()
                .kind(day)
                .filter(kind -> kind != Kind.CLOSED)
                .isPresent();
    }

    /// @throws IllegalStateException past the last year of the calendar
    private static LocalDate nextBusinessDay(LocalDate day) {
        return BusinessDays.washington()
                .after(day, 1)
                .orElseThrow(() -> new IllegalStateException("the calendar of business days ends before " + day))
                .earliest();
    }
}
