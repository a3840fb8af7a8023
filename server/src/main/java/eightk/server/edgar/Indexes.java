package eightk.server.edgar;

import eightk.law.Washington;
import eightk.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// The indexes, each there when its period is over: a day's from 22:00 in Washington, when EDGAR builds them, and a
/// quarter's with the days that are over.
final class Indexes {

    private static final LocalTime BUILT = LocalTime.of(22, 0);
    private static final Pattern DAILY =
            Pattern.compile("daily-index/(\\d{4})/QTR([1-4])/(\\w+)\\.(\\d{8})\\.idx(\\.gz)?");
    private static final Pattern FULL = Pattern.compile("full-index/(?:(\\d{4})/QTR([1-4])/)?(\\w+)\\.(idx|gz)");

    private final Shelf shelf;

    Indexes(Shelf shelf) {
        this.shelf = shelf;
    }

    /// The file at a path below `/Archives/edgar/`; absent if there is none, or not yet.
    Optional<Delivery> file(String path, String archives, Instant now) {
        var daily = DAILY.matcher(path);
        var full = FULL.matcher(path);
        var closed = lastClosed(now);
        if (daily.matches()) {
            return closed(daily.group(4), daily.group(1), "QTR" + daily.group(2), now)
                    .flatMap(it -> IndexKind.named(daily.group(3))
                            .flatMap(kind -> file(kind, true, it, it, archives, daily.group(5) != null)));
        } else if (full.matches()) {
            var running = LocalDate.ofInstant(now, Washington.zone());
            int year = full.group(1) == null ? running.getYear() : Integer.parseInt(full.group(1));
            int quarter = full.group(2) == null ? quarter(running) : Integer.parseInt(full.group(2));
            var from = LocalDate.of(year, 3 * quarter - 2, 1);
            var end = from.plusMonths(3).minusDays(1);
            var to = end.isAfter(closed) ? closed : end;
            return IndexKind.named(full.group(3))
                    .filter(_ -> !to.isBefore(from))
                    .flatMap(kind ->
                            file(kind, false, from, to, archives, full.group(4).equals("gz")));
        } else {
            return Optional.empty();
        }
    }

    private Optional<Delivery> file(
            IndexKind kind, boolean daily, LocalDate from, LocalDate to, String archives, boolean packed) {
        var rows = shelf.newest()
                .filter(listing ->
                        !listing.filed().isBefore(from) && !listing.filed().isAfter(to))
                .flatMap(IndexRow::of)
                .toList();
        var last = rows.stream().map(IndexRow::filed).max(LocalDate::compareTo);
        // A day without filings has no index, as a Sunday has none.
        return last.map(day -> {
            var bytes = new IndexFile(kind, daily, day, rows, archives).bytes();
            return new Delivery(
                    packed ? "application/gzip" : "text/plain; charset=iso-8859-1",
                    Bytes.of(packed ? packed(bytes) : bytes),
                    built(to));
        });
    }

    /// A day that is over, if the names of its file and of the folders that this lies in agree.
    ///
    /// @param digits `20260625`
    /// @param quarter `QTR2`
    static Optional<LocalDate> closed(String digits, String year, String quarter, Instant now) {
        return day(digits)
                .filter(it -> !it.isAfter(lastClosed(now)))
                .filter(it -> year.equals("%04d".formatted(it.getYear())))
                .filter(it -> quarter.equals("QTR" + quarter(it)));
    }

    /// When the files of a period that ends with this day are made.
    static Instant built(LocalDate last) {
        return last.atTime(BUILT).atZone(Washington.zone()).toInstant();
    }

    private static LocalDate lastClosed(Instant now) {
        var there = now.atZone(Washington.zone());
        return there.toLocalTime().isBefore(BUILT) ? there.toLocalDate().minusDays(1) : there.toLocalDate();
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("packing in memory", e);
        }
        return out.toByteArray();
    }
}
