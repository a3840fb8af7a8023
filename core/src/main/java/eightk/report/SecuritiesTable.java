package eightk.report;

import eightk.model.Registrant.Security;
import eightk.report.Line.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the table of securities registered under Section 12(b), on covers since 2019.
final class SecuritiesTable {

    private SecuritiesTable() {}

    static List<Security> in(List<Line> lines) {
        var securities = new ArrayList<Security>();
        int header = header(lines);
        if (header < 0) {
            return securities;
        }
        for (int i = header + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            var cells = line.cells().stream().map(Cell::text).map(Words::onOneLine).filter(t -> !t.isEmpty()).toList();
            if (!line.isText()) {
                continue;
            }
            if (cells.size() < 2 || isEnd(line.text())) {
                break;
            }
            securities.add(new Security(
                    cells.getFirst(),
                    Optional.of(cells.get(1)).filter(symbol -> cells.size() > 2),
                    Optional.of(cells.getLast())));
        }
        return securities;
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
