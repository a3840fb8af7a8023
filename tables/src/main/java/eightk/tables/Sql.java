package eightk.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;

/// The tables of an export as views of DuckDB, so that a query names a table and no files: `tables.sql`.
final class Sql {

    private Sql() {}

    /// A database of DuckDB in memory. The driver is asked by its name: a search for it would wake every other one.
    static Connection database() throws SQLException {
        return new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
    }

    /// A text in quotes.
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// The statements that make the views. Paths are relative to the folder of the export.
    ///
    /// @param isThere whether a table has any file; one that has none is a view without rows
    static String views(Format format, Predicate<Table<?>> isThere) {
        return Tables.ALL.stream()
                .map(table -> "CREATE OR REPLACE VIEW %s AS %s;\n"
                        .formatted(
                                name(table.name()),
                                isThere.test(table) ? files(table, format) : nothing(table, format)))
                .collect(Collectors.joining(
                        "",
                        "-- The tables as views, for DuckDB: SET file_search_path to the folder of this file, then read it.\n",
                        ""));
    }

    private static String files(Table<?> table, Format format) {
        var files = text("%s/*/part.%s".formatted(table.name(), format.label()));
        var years = "hive_partitioning = true, hive_types = {'year': BIGINT}";
        return "FROM "
                + switch (format) {
                    case PARQUET -> "read_parquet(%s, %s)".formatted(files, years);
                    case JSON_LINES ->
                        "read_json(%s, %s, format = 'newline_delimited', columns = {%s})"
                                .formatted(files, years, columns(table, format));
                    case CSV ->
                        "read_csv(%s, %s, header = true, quote = '\"', escape = '\"', columns = {%s})"
                                .formatted(files, years, columns(table, format));
                };
    }

    private static String columns(Table<?> table, Format format) {
        return table.headers().stream()
                .map(header -> "%s: %s".formatted(text(header.name()), text(in(format, header.kind()))))
                .collect(Collectors.joining(", "));
    }

    private static String nothing(Table<?> table, Format format) {
        return table.headers().stream()
                .map(header -> "NULL::%s AS %s".formatted(in(format, header.kind()), name(header.name())))
                .collect(Collectors.joining(", ", "SELECT ", ", NULL::BIGINT AS \"year\" LIMIT 0"));
    }

    /// In CSV a list is one text.
    private static String in(Format format, Kind kind) {
        return (format == Format.CSV && kind == Kind.TEXTS ? Kind.TEXT : kind).sql();
    }
}
