package eightk.report.flow;

import eightk.report.flow.Line.Cell;
import eightk.report.flow.Line.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Gathers running text into lines, and the cells of a table row into one line.
///
/// Layout tables are the trouble of the format: whole pages stand in one cell. A row of which only one cell says
/// something, and that in several paragraphs, is no row but those paragraphs.
final class HtmlLines {

    /// No-break spaces that part two cells within a line.
    private static final int CELL_GAP = 4;

    private static final String RULE_MARKS = "-=_*\u2013\u2014";

    private final SourceLines source;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Characters text = new Characters();
    private final StringBuilder preformattedText = new StringBuilder();
    private int preformattedFrom;
    private final List<Integer> cellStarts = new ArrayList<>();
    private int start = -1;
    private int blanks;
    private boolean wide;
    private int emphasised;
    private boolean centred;
    private boolean gap = true;
    private int breaks;
    private int tables;

    HtmlLines(String html) {
        this.source = new SourceLines(html);
    }

    boolean full() {
        return lines.size() >= Flow.MOST_LINES;
    }

    SourceLines source() {
        return source;
    }

    void centred(boolean now) {
        centred = now;
    }

    /// Takes text as it stands, with its line ends.
    ///
    /// @param at where it begins in the source
    void preformatted(char[] run, int from, int to, int at) {
        preformattedFrom = preformattedText.isEmpty() ? at : preformattedFrom;
        preformattedText.append(run, from, to - from);
    }

    /// Takes text of which all white space is one blank.
    ///
    /// @param at where it begins in the source
    void text(char[] run, int from, int to, int at, boolean bold) {
        int i = from;
        while (i < to) {
            if (Words.isBlank(run[i])) {
                blank(run[i++]);
                continue;
            }
            beginWord(at);
            int before = text.length();
            i = text.appendTidy(run, i, to);
            emphasised += bold ? text.saidFrom(before) : 0;
        }
    }

    private void blank(char c) {
        if (c > ' ') {
            blanks++;
            wide |= blanks >= CELL_GAP;
        }
        if (!text.isEmpty() && text.last() != ' ') {
            text.append(' ');
        }
    }

    private void beginWord(int at) {
        if (text.isEmpty()) {
            start = at;
        } else if (wide) {
            cellStarts.add(text.length());
        }
        blanks = 0;
        wide = false;
        breaks = 0;
    }

    /// A `<br>`: the line ends, and two of them leave a gap.
    void lineBreak() {
        breakLine(false);
        breaks++;
        gap |= breaks > 1;
    }

    /// Ends the line that is being gathered, if there is one.
    void breakLine(boolean leavesGap) {
        if (!preformattedText.isEmpty()) {
            lines.addAll(TextFlow.preformatted(preformattedText.toString(), source.line(preformattedFrom)));
            preformattedText.setLength(0);
        }
        var words = text.isEmpty() ? "" : text.toString().strip();
        if (!words.isEmpty()) {
            take(words);
        }
        text.clear();
        cellStarts.clear();
        blanks = 0;
        wide = false;
        emphasised = 0;
        gap |= leavesGap;
    }

    private void take(String words) {
        boolean bold = 2 * emphasised > words.length();
        var kind = Rule.is(words, RULE_MARKS) ? Kind.RULE : Kind.TEXT;
        int number = source.line(start);
        int column = source.column(start, number);
        var line = new Line(cells(words), words, number, column, gap, centred, bold, 0, kind);
        gap = false;
        if (rows.isEmpty() || !rows.peek().take(line)) {
            lines.add(line);
        }
    }

    private List<Cell> cells(String words) {
        if (cellStarts.isEmpty()) {
            return List.of(new Cell(words, 0));
        }
        var cells = new ArrayList<Cell>();
        int from = 0;
        for (int to : cellStarts) {
            cells.add(new Cell(words.substring(from, to).strip(), cells.size()));
            from = to;
        }
        cells.add(new Cell(words.substring(from).strip(), cells.size()));
        return cells;
    }

    void pageMark(int at) {
        breakLine(true);
        if (rows.isEmpty()) {
            int number = source.line(at);
            lines.add(Line.pageBreak(number, source.column(at, number)));
        }
    }

    void openTable() {
        if (!rows.isEmpty()) {
            rows.peek().spill(lines);
        }
        rows.push(new Row(source, ++tables));
    }

    void openRow() {
        closeRow();
    }

    void openCell(int at) {
        if (!rows.isEmpty()) {
            rows.peek().openCell(at);
        }
    }

    void closeCell() {
        if (!rows.isEmpty()) {
            rows.peek().closeCell();
        }
    }

    void closeRow() {
        if (!rows.isEmpty()) {
            rows.peek().finish(lines);
        }
    }

    void closeTable() {
        if (!rows.isEmpty()) {
            rows.pop().finish(lines);
        }
    }

    List<Line> finish() {
        breakLine(true);
        while (!rows.isEmpty()) {
            closeTable();
        }
        PageNumbers.mark(lines);
        return lines;
    }
}
