package eightk.report.flow;

import eightk.report.flow.Line.Cell;
import eightk.report.flow.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A row of an HTML table that is being gathered: the lines of each of its cells.
final class Row {

    /// Most cells kept apart in a row; spreadsheets saved as HTML have some hundred.
    private static final int MOST_CELLS = 1_000;

    private final SourceLines source;
    private final int table;
    private final List<List<Line>> cells = new ArrayList<>();
    private boolean inCell;
    private int start;

    Row(SourceLines source, int table) {
        this.source = source;
        this.table = table;
    }

    /// @param at where the tag of the cell stands in the source
    void openCell(int at) {
        if (cells.isEmpty()) {
            start = at;
        }
        if (cells.size() < MOST_CELLS) {
            cells.add(new ArrayList<>(1));
        }
        inCell = true;
    }

    void closeCell() {
        inCell = false;
    }

    /// Whether the line belongs to a cell; text between cells does not.
    boolean take(Line text) {
        if (!inCell) {
            return false;
        }
        cells.getLast().add(text);
        return true;
    }

    /// Gives what was gathered as plain lines, because a table begins inside a cell.
    void spill(List<Line> lines) {
        cells.forEach(lines::addAll);
        cells.forEach(List::clear);
    }

    void finish(List<Line> lines) {
        var said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (said.size() == 1 && (said.getFirst().size() > 1 || cells.size() == 1)) {
            lines.addAll(said.getFirst());
        } else if (!said.isEmpty()) {
            lines.add(row(said));
        }
        cells.clear();
        inCell = false;
    }

    private Line row(List<List<Line>> said) {
        var texts = new ArrayList<Cell>(cells.size());
        for (var cell : cells) {
            texts.add(new Cell(textOf(cell), texts.size()));
        }
        boolean emphasised = true;
        boolean centred = true;
        boolean rule = true;
        for (var cell : said) {
            emphasised &= cell.getFirst().emphasised();
            centred &= cell.getFirst().centred();
            for (var part : cell) {
                rule &= part.kind() == Kind.RULE;
            }
        }
        int number = source.line(start);
        return new Line(
                texts,
                number,
                source.column(start, number),
                said.getFirst().getFirst().gap(),
                centred,
                emphasised,
                table,
                rule ? Kind.RULE : Kind.TEXT);
    }

    private static String textOf(List<Line> cell) {
        return switch (cell.size()) {
            case 0 -> "";
            case 1 -> cell.getFirst().text();
            default -> cell.stream().map(Line::text).collect(Collectors.joining("\n"));
        };
    }
}
