package eightk.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table in comma-separated values (RFC 4180, one row a line), its first row the names of the columns.
final class Csv {

    private Csv() {}

    /// The rows by column; none where there is no such file.
    ///
    /// @throws IOException if the file is there and cannot be read
    static List<Map<String, String>> read(Path file) throws IOException {
        return Files.exists(file) ? rows(Files.readAllLines(file)) : List.of();
    }

    static List<Map<String, String>> rows(List<String> lines) {
        var names = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> row(names, cells(line)))
                .toList();
    }

    private static Map<String, String> row(List<String> names, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean literal = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (literal) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
