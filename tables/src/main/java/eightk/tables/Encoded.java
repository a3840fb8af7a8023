package eightk.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The rows of one filing as text, ready to be put into the files.
///
/// @param year folder of the year, as Hive and its heirs name it
/// @param byTable of each table that the filing has rows in
public record Encoded(String year, Map<String, Lines> byTable) {

    /// Stands for a year that is not known: a number, since not every reader bears a partition without one.
    private static final String NO_YEAR = "0";

    /// @param text one row a line
    /// @param longest characters of the longest line
    record Lines(String text, long rows, int longest) {}

    static Encoded of(Exported exported, LineFormat format) {
        var byTable = new LinkedHashMap<String, Lines>();
        for (var table : Tables.ALL) {
            lines(table, exported, format).ifPresent(lines -> byTable.put(table.name(), lines));
        }
        var year = exported.year().map(Object::toString).orElse(NO_YEAR);
        return new Encoded("year=" + year, byTable);
    }

    private static Optional<Lines> lines(Table<?> table, Exported exported, LineFormat format) {
        var text = new StringBuilder();
        var headers = table.headers();
        long rows = 0;
        int longest = 0;
        for (var cells : table.cells(exported)) {
            int before = text.length();
            format.row(headers, cells, text);
            longest = Math.max(longest, text.length() - before);
            rows++;
        }
        return rows == 0 ? Optional.empty() : Optional.of(new Lines(text.toString(), rows, longest));
    }
}
