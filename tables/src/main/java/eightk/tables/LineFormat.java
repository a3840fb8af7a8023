package eightk.tables;

import eightk.law.Washington;
import eightk.tables.Table.Header;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// A way to write rows as text, one after the other.
interface LineFormat {

    /// What a file begins with.
    String start(List<Header> headers);

    /// Writes one row with its line end.
    void row(List<Header> headers, List<Optional<Cell>> cells, StringBuilder to);

    /// By EDGAR's clock, with its offset on that day: `2026-06-25T07:59:33-04:00`. A deletion has its fraction of a
    /// second.
    static String inWashington(Cell.Moment moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Washington.at(moment.instant()));
    }
}
