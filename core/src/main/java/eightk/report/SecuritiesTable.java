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
        var rows = new ArrayList<Row>();
        int header = header(lines);
        if (header < 0) {
            return rows;
        }
        boolean named = cells(lines.get(header)).size() > 3;
        for (var line : lines.subList(header + 1, lines.size())) {
            if (!line.isText()) {
                continue;
            }
            var cells = cells(line);
            if (cells.size() < 2 || isEnd(line.text())) {
                break;
            }
            rows.add(row(cells, named && cells.size() > 3));
        }
        return rows;
    }

    private static Row row(List<String> cells, boolean named) {
        int title = named ? 1 : 0;
        var symbol = Optional.of(cells.get(title + 1)).filter(_ -> cells.size() > title + 2);
        return new Row(
                Optional.of(cells.getFirst()).filter(_ -> named),
                new Security(cells.get(title), symbol, Optional.of(cells.getLast())));
    }

    private static List<String> cells(Line line) {
        return line.cells().stream().map(Cell::text).map(Words::onOneLine).filter(text -> !text.isEmpty()).toList();
    }

    private static boolean isEnd(String text) {
        return Words.containsIgnoringCase(text, "indicate by check mark") || CoverLabel.of(text).isPresent();
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
