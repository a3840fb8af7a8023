package eightk.cli.filing;

import eightk.law.BusinessDays;
import eightk.law.BusinessDays.Kind;
import eightk.law.Washington;
import eightk.rules.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/// The hours of EDGAR, in Washington: it takes submissions from 06:00 to 22:00 on business days, and gives that day's
/// date to one whose transmission began by 17:30 (Regulation S-T, Rules 12(c) and 13(a)(2)).
public final class Deadline {

    private static final LocalTime OPENS = LocalTime.of(6, 0);

    private Deadline() {}

    /// What is left until the cut-off of the day; absent when it has passed, before 06:00, and on days that are not
    /// business days for sure.
    public static Optional<Duration> left(Instant now) {
        var there = now.atZone(Washington.zone());
        var cutOff = there.with(Due.CUT_OFF);
        boolean open = BusinessDays.washington()
                        .kind(there.toLocalDate())
                        .filter(kind -> kind == Kind.BUSINESS)
                        .isPresent()
                && !there.toLocalTime().isBefore(OPENS)
                && !there.isAfter(cutOff);
        return open ? Optional.of(Duration.between(there, cutOff)) : Optional.empty();
    }
}
