package eightk.cli.filing;

import eightk.law.Washington;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/// A time at which to send, by the clock on the wall: time that a machine sleeps passes too.
public record Schedule(Instant at) {

    /// After a sleep of the machine the time is looked at again within this.
    private static final Duration STEP = Duration.ofSeconds(20);

    /// @param text such as `2026-11-20T16:05`, in Washington, or with an offset
    /// @throws IllegalArgumentException if it is past, or what is sent then would not have the date of that day
    public static Schedule parse(String text, Instant now) {
        var at = instant(text);
        if (!at.isAfter(now)) {
            throw new IllegalArgumentException("the time to send must be to come, found '%s'".formatted(text));
        }
        if (Deadline.left(at).isEmpty()) {
            throw new IllegalArgumentException(
                    "the time to send must be from 06:00 to the cut-off at 17:30 in Washington on a business day, found '%s'"
                            .formatted(text));
        }
        return new Schedule(at);
    }

    private static Instant instant(String text) {
        try {
            return text.matches(".*T.*([+-]\\d\\d:\\d\\d|Z)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(Washington.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "the time to send must look like 2026-11-20T16:05, in Washington, found '%s'".formatted(text), e);
        }
    }

    /// Waits until it is time.
    ///
    /// @throws IOException if the machine slept past the cut-off
    public void await(InstantSource clock, Transmitter.Pause pause) throws IOException, InterruptedException {
        for (var now = clock.instant(); now.isBefore(at); now = clock.instant()) {
            var left = Duration.between(now, at);
            pause.sleep(left.compareTo(STEP) < 0 ? left : STEP);
        }
        var now = clock.instant();
        boolean sameDay = now.atZone(Washington.zone())
                .toLocalDate()
                .equals(at.atZone(Washington.zone()).toLocalDate());
        if (!sameDay || Deadline.left(now).isEmpty()) {
            throw new IOException(
                    "nothing was sent: %s was the time, found it to be %s, past the cut-off, as the machine or the program slept; decide anew"
                            .formatted(at, now));
        }
    }
}
