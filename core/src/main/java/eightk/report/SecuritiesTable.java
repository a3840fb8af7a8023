package eightk.report;

import eightk.law.LatePattern;
import eightk.model.Registrant.Security;
import eightk.report.flow.Line;
import eightk.report.flow.Line.Cell;
import eightk.report.flow.Signpost;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the table of securities registered under Section 12(b), on covers since 2019, and how it is laid out.
final class SecuritiesTable {

    /// The later lines of headings that take two rows.
    private static final LatePattern MORE_HEADING = LatePattern.of(
            "(?i)(?:\\W|title|trading|symbol(?:\\(?s\\)?)?|ticker|name|of|each|class|exchange|on|which|is|registered|securities)+");

    private SecuritiesTable() {}

    /// @param registrant whose security it is, where the table has a column for that
    record Row(Optional<String> registrant, Security security) {}

    static List<Row> in(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).has(Signpost.TITLE)) {
                continue;
            }
            var cells = cells(lines.get(i));
            int title = indexOf(cells, "title of each", "title of class", "title of securit");
            if (title >= 0 && cells.size() > 1) {
                var rows = at(lines, i, cells, title);
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
        }
        return List.of();
    }

    private static List<Row> at(List<Line> lines, int header, List<Cell> headings, int title) {
        int symbol = indexOf(headings, "symbol", "ticker");
        int exchange = indexOf(headings, "exchange");
        var below = lines.subList(header + 1, lines.size());
        if (symbol < 0 && exchange < 0) {
            return onItsSide(headings, below);
        }
        boolean swapped = exchange >= 0 && exchange < symbol;
        var rows = rows(below, title > 0, swapped);
        return rows.isEmpty()
                ? rows(lines.subList(0, header).reversed(), title > 0, swapped).reversed()
                : rows;
    }

    /// The rows from the header on: below it, or above it where the labels stand under the values.
    private static List<Row> rows(List<Line> lines, boolean named, boolean swapped) {
        var rows = new SecurityRows(named, swapped);
        for (var line : lines) {
            if (!line.isText()
                    || (rows.isEmpty() && MORE_HEADING.matcher(line.text()).matches())) {
                continue;
            }
            if (isEnd(line) || !rows.take(cells(line))) {
                break;
            }
        }
        return rows.rows();
    }

    /// A table on its side: `Title of each class | Common Stock`, under it the symbol, under that the exchange.
    private static List<Row> onItsSide(List<Cell> titles, List<Line> below) {
        var said = below.stream()
                .filter(Line::isText)
                .limit(2)
                .map(SecuritiesTable::cells)
                .toList();
        if (said.size() < 2
                || indexOf(said.getFirst(), "symbol", "ticker") != 0
                || indexOf(said.getLast(), "exchange") != 0) {
            return List.of();
        }
        return java.util.stream.IntStream.range(1, titles.size())
                .mapToObj(i -> new Row(
                        Optional.empty(),
                        new Security(oneLine(titles.get(i)), at(said.getFirst(), i), at(said.getLast(), i))))
                .toList();
    }

    private static Optional<String> at(List<Cell> cells, int index) {
        return cells.size() > index ? Optional.of(oneLine(cells.get(index))) : Optional.empty();
    }

    private static String oneLine(Cell cell) {
        return Words.onOneLine(cell.text());
    }

    private static List<Cell> cells(Line line) {
        var cells = new ArrayList<Cell>();
        for (var cell : line.cells()) {
            if (!cell.text().isEmpty()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /// The first cell that holds one of the words; -1 if none does.
    private static int indexOf(List<Cell> cells, String... words) {
        for (int i = 0; i < cells.size(); i++) {
            var text = oneLine(cells.get(i));
            for (var word : words) {
                if (Words.containsIgnoringCase(text, word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isEnd(Line line) {
        return line.has(Signpost.CHECK_MARK)
                || line.has(Signpost.RULE_13E_4)
                || line.has(Signpost.SECTION_12B)
                || CoverLabel.isAny(line.text(), line.signposts());
    }
}
