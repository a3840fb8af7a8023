package eightk.report.flow;

import eightk.report.flow.Line.Cell;
import eightk.report.flow.Line.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A row of an HTML table that is being gathered: the lines of its cells, one cell after the other.
final class Row {

    /// Most cells kept apart in a row; spreadsheets saved as HTML have some hundred.
    private static final int MOST_CELLS = 1_000;

    private final SourceLines source;
    private final int table;
    private final List<Line> lines = new ArrayList<>();

    /// For each cell which of the lines is its first.
    private int[] starts = new int[8];

    private int cells;
    private boolean inCell;
    private int start;

    Row(SourceLines source, int table) {
        this.source = source;
        this.table = table;
    }

    /// @param at where the tag of the cell stands in the source
    void openCell(int at) {
        if (cells == 0) {
            start = at;
        }
        if (cells < MOST_CELLS) {
            if (cells == starts.length) {
                starts = Arrays.copyOf(starts, 2 * cells);
            }
            starts[cells++] = lines.size();
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
        lines.add(text);
        return true;
    }

    /// Gives what was gathered as plain lines, because a table begins inside a cell.
    void spill(List<Line> target) {
        target.addAll(lines);
        lines.clear();
        Arrays.fill(starts, 0);
    }

    void finish(List<Line> target) {
        if (!lines.isEmpty()) {
            boolean several = lines.size() > 1 || cells == 1;
            if (several && isOneCell()) {
                target.addAll(lines);
            } else {
                target.add(row());
            }
        }
        lines.clear();
        cells = 0;
        inCell = false;
    }

    /// Whether all lines are of one cell.
    private boolean isOneCell() {
        for (int i = 0; i < cells; i++) {
            if (starts[i] > 0 && starts[i] < lines.size()) {
                return false;
            }
        }
        return true;
    }

    private Line row() {
        var texts = new ArrayList<Cell>(cells);
        boolean emphasised = true;
        boolean centred = true;
        boolean rule = true;
        for (int i = 0; i < cells; i++) {
            int from = starts[i];
            int to = i + 1 < cells ? starts[i + 1] : lines.size();
            texts.add(new Cell(joined(from, to, '\n'), i));
            if (from < to) {
                emphasised &= lines.get(from).emphasised();
                centred &= lines.get(from).centred();
            }
        }
        for (var line : lines) {
            rule &= line.kind() == Kind.RULE;
        }
        int number = source.line(start);
        return new Line(
                texts,
                joined(0, lines.size(), ' '),
                number,
                source.column(start, number),
                lines.getFirst().gap(),
                centred,
                emphasised,
                table,
                rule ? Kind.RULE : Kind.TEXT);
    }

    /// The words of some lines; lines of HTML have no white space but single blanks.
    private String joined(int from, int to, char between) {
        if (to - from < 2) {
            return from == to ? "" : lines.get(from).text();
        }
        int length = to - from - 1;
        for (int i = from; i < to; i++) {
            length += lines.get(i).text().length();
        }
        var text = new StringBuilder(length).append(lines.get(from).text());
        for (int i = from + 1; i < to; i++) {
            text.append(between).append(lines.get(i).text());
        }
        return text.toString();
    }
}
