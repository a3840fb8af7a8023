package eightk.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// An export, asked in SQL through its views.
final class Duck implements AutoCloseable {

    private final Connection database = Sql.database();

    Duck(Path export) throws SQLException, IOException {
        run("SET file_search_path = %s".formatted(Sql.text(export.toString())));
        run(Files.readString(export.resolve("tables.sql")));
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Every row, each value as text.
    List<List<String>> rows(String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
