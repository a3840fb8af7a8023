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

    private final int table;
    private final List<List<Line>> cells = new ArrayList<>();
    private boolean inCell;
    private int line;
    private int column;

    Row(int table) {
        this.table = table;
    }

    void openCell(int atLine, int atColumn) {
        if (cells.isEmpty()) {
            line = atLine;
            column = atColumn;
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
            texts.add(new Cell(cell.stream().map(Line::text).collect(Collectors.joining("\n")), texts.size()));
        }
        var first = said.getFirst().getFirst();
        boolean emphasised = said.stream().allMatch(cell -> cell.getFirst().emphasised());
        boolean centred = said.stream().allMatch(cell -> cell.getFirst().centred());
        boolean rule = said.stream().flatMap(List::stream).allMatch(part -> part.kind() == Kind.RULE);
        return new Line(
                texts,
                Math.max(line, 1),
                column,
                first.gap(),
                centred,
                emphasised,
                table,
                rule ? Kind.RULE : Kind.TEXT);
    }
}
