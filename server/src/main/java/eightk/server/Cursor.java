package eightk.server;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in the list of filings that stays where it is while filings come in: `1507723334-17`, the second in which
/// a filing was accepted and its position in the archive.
record Cursor(Instant listedAt, long position) implements Comparable<Cursor> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,11})-(\\d{1,18})");
    private static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::listedAt).thenComparingLong(Cursor::position);

    static Cursor of(Filing filing) {
        return new Cursor(Instant.ofEpochSecond(filing.listedAt().getEpochSecond()), filing.position());
    }

    /// Absent if the text is no cursor.
    static Optional<Cursor> parse(String text) {
        var m = FORM.matcher(text);
        return m.matches()
                ? Optional.of(new Cursor(Instant.ofEpochSecond(Long.parseLong(m.group(1))), Long.parseLong(m.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Cursor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return listedAt.getEpochSecond() + "-" + position;
    }
}
