package eightk.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every table there is.
final class Tables {

    /// Those of the report in its order, then one for each type of event.
    static final List<Table<?>> ALL = Stream.concat(
                    Stream.of(
                            ReportTables.FILINGS,
                            ReportTables.DELETIONS,
                            ReportTables.REGISTRANTS,
                            ReportTables.SECURITIES,
                            ReportTables.ITEMS,
                            ReportTables.EXHIBITS,
                            ReportTables.SIGNATURES,
                            ReportTables.FINDINGS),
                    EventTables.all().stream())
            .toList();

    private static final Map<String, Table<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Table::name, table -> table));

    private Tables() {}

    /// @throws IllegalArgumentException if there is none of that name
    static Table<?> named(String name) {
        var table = BY_NAME.get(name);
        if (table == null) {
            throw new IllegalArgumentException("table must be one of the export's, found '%s'".formatted(name));
        }
        return table;
    }
}
