package eightk.tables;

import eightk.tables.Table.Header;
import java.util.List;
import java.util.Optional;

/// A way to write rows as text, one after the other.
interface LineFormat {

    /// What a file begins with.
    String start(List<Header> headers);

    /// Writes one row with its line end.
    void row(List<Header> headers, List<Optional<Cell>> cells, StringBuilder to);
}
