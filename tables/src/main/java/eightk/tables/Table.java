package eightk.tables;

import eightk.model.AccessionNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A table, and how its rows are made of a filing.
///
/// @param name of its folder, and of the view in `tables.sql`
/// @param row what a row is, a phrase for the data dictionary
/// @param rows what a filing has of it, in the order of the filing
/// @param columns after the keys that every table begins with
record Table<T>(String name, String row, Function<Exported, List<T>> rows, List<Column<T>> columns) {

    private static final List<Column<Key>> KEYS = new Columns<Key>()
            .count("filing", Key::filing, "key of the filing: its position in the archive, or place among the inputs")
            .text("accessionNumber", Key::accessionNumber, "of the filing, where it has a header")
            .count("ordinal", Key::ordinal, "place of the row among those of its filing, from 1")
            .list();

    public Table {
        columns = List.copyOf(columns);
    }

    /// The keys of a row.
    private record Key(long filing, Optional<AccessionNumber> accessionNumber, int ordinal) {}

    /// A column as a reader of the table sees it.
    record Header(String name, Kind kind, String meaning) {

        private static Header of(Column<?> column) {
            return new Header(column.name(), column.kind(), column.meaning());
        }
    }

    /// A table that only filings have rows in.
    static <T> Table<T> of(String name, String row, Function<Exported.Filing, List<T>> rows, Columns<T> columns) {
        return new Table<>(
                name,
                row,
                exported -> switch (exported) {
                    case Exported.Filing filing -> rows.apply(filing);
                    case Exported.Deletion _ -> List.of();
                },
                columns.list());
    }

    /// Every column, keys first.
    List<Header> headers() {
        return Stream.concat(KEYS.stream(), columns.stream()).map(Header::of).toList();
    }

    /// The cells of each row that a filing has, in the order of [#headers].
    List<List<Optional<Cell>>> cells(Exported exported) {
        var made = new ArrayList<List<Optional<Cell>>>();
        for (var row : rows.apply(exported)) {
            var key = new Key(exported.filing(), exported.accessionNumber(), made.size() + 1);
            made.add(Stream.concat(
                            KEYS.stream().map(column -> column.cell().apply(key)),
                            columns.stream().map(column -> column.cell().apply(row)))
                    .toList());
        }
        return made;
    }
}
