package eightk.law;

import java.time.LocalDate;

/// The days on which something is in force: from the first, until but not including the last.
///
/// @param until `LocalDate.MAX` while no end is known
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "period must end after it starts, found %s to %s".formatted(from, until));
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /// Whether no end is known.
    public boolean isOpen() {
        return until.equals(LocalDate.MAX);
    }

    @Override
    public String toString() {
        return isOpen() ? "since " + from : "%s to %s".formatted(from, until.minusDays(1));
    }
}
