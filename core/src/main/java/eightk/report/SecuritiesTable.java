package eightk.report;

import eightk.model.Registrant.Security;
import eightk.report.flow.Line;
import eightk.report.flow.Line.Cell;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the table of securities registered under Section 12(b), on covers since 2019.
final class SecuritiesTable {

    private SecuritiesTable() {}

    /// @param registrant whose security it is, where the table has a column for that
    record Row(Optional<String> registrant, Security security) {}

    static List<Row> in(List<Line> lines) {
        int header = header(lines);
        if (header < 0) {
            return List.of();
        }
        boolean named = cells(lines.get(header)).size() > 3;
        var below = rows(lines.subList(header + 1, lines.size()), named);
        return below.isEmpty()
                ? rows(lines.subList(0, header).reversed(), named).reversed()
                : below;
    }

    /// The rows from the header on: below it, or above it where the labels stand under the values.
    private static List<Row> rows(List<Line> lines, boolean named) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            if (!line.isText()) {
                continue;
            }
            var cells = cells(line);
            if (cells.size() < 2 || isEnd(line.text())) {
                break;
            }
            apart(cells).forEach(row -> rows.add(row(row, named && row.size() > 3)));
        }
        return rows;
    }

    /// A row whose titles and symbols have as many lines each is as many rows; one exchange may serve them all.
    private static List<List<String>> apart(List<String> cells) {
        long height = cells.getFirst().lines().count();
        if (height < 2 || cells.size() < 3 || cells.get(1).lines().count() != height) {
            return List.of(cells.stream().map(Words::onOneLine).toList());
        }
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < height; i++) {
            int index = i;
            rows.add(cells.stream().map(cell -> lineOf(cell, index, height)).toList());
        }
        return rows;
    }

    private static String lineOf(String cell, int index, long height) {
        return cell.lines().count() == height ? cell.lines().toList().get(index) : Words.onOneLine(cell);
    }

    /// The exchange stands last and the symbol before it; the title may have several cells.
    private static Row row(List<String> cells, boolean named) {
        int from = named ? 1 : 0;
        int symbol = cells.size() - 2;
        var title = symbol > from ? String.join(" ", cells.subList(from, symbol)) : cells.get(from);
        return new Row(
                Optional.of(cells.getFirst()).filter(_ -> named),
                new Security(
                        title,
                        Optional.of(cells.get(symbol)).filter(_ -> symbol > from),
                        Optional.of(cells.getLast())));
    }

    private static List<String> cells(Line line) {
        return line.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isEnd(String text) {
        return Words.containsIgnoringCase(text, "indicate by check mark")
                || Words.containsIgnoringCase(text, "Rule 13e-4")
                || Words.containsIgnoringCase(text, "12(b)")
                || CoverLabel.of(text).isPresent();
    }

    private static int header(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).cells().size() > 1
                    && Words.containsIgnoringCase(lines.get(i).text(), "title of each class")) {
                return i;
            }
        }
        return -1;
    }
}
