package eightk.server;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and times as people in Washington read them. Pages print the offset with every time.
public final class Days {

    /// The time of EDGAR and of the law.
    static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);
    private static final DateTimeFormatter EDGAR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.US);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.US);

    private Days() {}

    /// The day it is in Washington.
    static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), WASHINGTON);
    }

    /// `November 4, 2003`.
    public static String full(LocalDate day) {
        return LONG.format(day);
    }

    /// `Nov 4, 2003`.
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /// `Tue, Nov 4, 2003`.
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// `08:02:14`, in Washington.
    public static String clock(Instant moment) {
        return CLOCK.format(inWashington(moment));
    }

    /// `2017-10-11 08:02:14`, as EDGAR prints the time of acceptance.
    public static String edgar(Instant moment) {
        return EDGAR.format(inWashington(moment));
    }

    /// `2017-10-11T08:02:14-04:00`.
    public static String withOffset(Instant moment) {
        return OFFSET.format(inWashington(moment));
    }

    private static ZonedDateTime inWashington(Instant moment) {
        return moment.atZone(WASHINGTON);
    }
}
