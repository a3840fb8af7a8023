package eightk.server;

import eightk.law.Washington;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Dates and times as people in Washington read them. Pages print the offset with every time.
public final class Days {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);
    private static final DateTimeFormatter EDGAR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.US);

    private static final Pattern ISO =
            Pattern.compile("\\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(\\d{4}-\\d{2}-\\d{2})\\b");

    private Days() {}

    /// The day it is in Washington.
    static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), Washington.zone());
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

    /// A sentence in which days are written for programs, as people write them: `effective 2017-10-31` becomes
    /// `effective Oct 31, 2017`, and `Fri 2026-11-27` becomes `Fri, Nov 27, 2026`.
    public static String spoken(String sentence) {
        return ISO.matcher(sentence).replaceAll(day -> spoken(day.group(), day.group(1)));
    }

    /// What only looks like a day stays as it is.
    private static String spoken(String whole, String day) {
        try {
            var date = LocalDate.parse(day);
            return whole.equals(day) ? brief(date) : weekday(date);
        } catch (DateTimeException _) {
            return whole;
        }
    }

    /// `08:02:14`, in Washington.
    public static String clock(Instant moment) {
        return CLOCK.format(Washington.at(moment));
    }

    /// `2017-10-11 08:02:14`, as EDGAR prints the time of acceptance.
    public static String edgar(Instant moment) {
        return EDGAR.format(Washington.at(moment));
    }

    /// `2017-10-11T08:02:14-04:00`.
    public static String withOffset(Instant moment) {
        return Washington.written(moment);
    }
}
