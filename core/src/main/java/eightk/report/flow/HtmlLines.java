package eightk.report.flow;

import eightk.report.flow.Line.Cell;
import eightk.report.flow.Line.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Gathers running text into lines, and the cells of a table row into one line.
///
/// Layout tables are the trouble of the format: whole pages stand in one cell. A row of which only one cell says
/// something, and that in several paragraphs, is no row but those paragraphs.
final class HtmlLines {

    /// No-break spaces that part two cells within a line.
    private static final int CELL_GAP = 4;

    private static final Pattern RULE =
            Pattern.compile("[-=_*\u2013\u2014\\s]*(?:_{3,}|-{5,}|={5,})[-=_*\u2013\u2014\\s]*");

    private final String html;
    private final SourceLines source;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
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
        this.html = html;
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

    void text(int from, int to, boolean preformatted, boolean bold) {
        var run = HtmlEntities.decode(html, from, to);
        if (preformatted) {
            preformattedFrom = preformattedText.isEmpty() ? from : preformattedFrom;
            preformattedText.append(run);
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            character(run.charAt(i), from, bold);
        }
    }

    private void character(char c, int at, boolean bold) {
        if (Words.isBlank(c)) {
            blanks += c == ' ' || c < ' ' ? 0 : 1;
            wide |= blanks >= CELL_GAP;
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            return;
        }
        if (text.isEmpty()) {
            start = at;
        } else if (wide) {
            cellStarts.add(text.length());
        }
        blanks = 0;
        wide = false;
        breaks = 0;
        text.append(c);
        emphasised += bold ? 1 : 0;
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
        var words = text.toString().strip();
        if (!words.isEmpty()) {
            take(words);
        }
        text.setLength(0);
        cellStarts.clear();
        blanks = 0;
        wide = false;
        emphasised = 0;
        gap |= leavesGap;
    }

    private void take(String words) {
        boolean bold = 2 * emphasised > words.length();
        var kind = !Words.hasLetter(words) && RULE.matcher(words).matches() ? Kind.RULE : Kind.TEXT;
        var line = new Line(cells(words), source.line(start), source.column(start), gap, centred, bold, 0, kind);
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
            lines.add(new Line(List.of(), source.line(at), source.column(at), true, false, false, 0, Kind.PAGE));
        }
    }

    void openTable() {
        if (!rows.isEmpty()) {
            rows.peek().spill(lines);
        }
        rows.push(new Row(++tables));
    }

    void openRow() {
        closeRow();
    }

    void openCell(int at) {
        if (!rows.isEmpty()) {
            rows.peek().openCell(source.line(at), source.column(at));
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
        return PageNumbers.marked(lines);
    }
}
