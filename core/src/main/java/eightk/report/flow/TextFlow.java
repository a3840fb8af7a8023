package eightk.report.flow;

import eightk.law.LatePattern;
import eightk.report.flow.Line.Cell;
import eightk.report.flow.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/// Plain text as lines. Wide blanks part cells; tabs reach to every eighth column; the tags of EDGAR's text
/// documents (`<PAGE>`, `<TABLE>`, `<S>`, `<C>`, `<R>`) are marks of the page and not words.
final class TextFlow {

    /// Longest line taken in one piece; what is longer is no text of a report, and is read as several.
    static final int LONGEST_LINE = 100_000;

    private static final int TAB = 8;

    /// Blanks that part two cells. Two are common after a full stop and in justified text.
    private static final int CELL_GAP = 3;

    /// How far from the left margin a line must begin, and how even its margins must be, to be called centred.
    private static final int LEAST_MARGIN = 8;

    private static final int PAGE_WIDTH = 80;

    private static final LatePattern MARK = LatePattern.of("(?i)</?(?:page|table|caption|s|c|r|fn|f\\d+)>");
    private static final LatePattern PAGE_BREAK = LatePattern.of("(?i)<page>\\s*+\\d*+\\s*+$");
    private static final String RULE_MARKS = "-=_*~.\u2013\u2014+|#";

    private final List<Line> lines = new ArrayList<>();
    private boolean gap = true;

    /// Whether the cells of the line have no white space but single blanks.
    private boolean even;

    private int table;
    private boolean inTable;

    private TextFlow() {}

    static Flow read(String text) {
        var flow = new TextFlow();
        int from = 0;
        int number = 1;
        while (from < text.length() && flow.lines.size() < Flow.MOST_LINES) {
            int end = lineEnd(text, from);
            flow.add(text.substring(from, end), number);
            boolean whole = end == text.length() || isLineEnd(text.charAt(end));
            number += whole ? 1 : 0;
            from = whole ? afterLineEnd(text, end) : end;
        }
        PageNumbers.mark(flow.lines);
        return new Flow(flow.lines, List.of(), Math.max(0, text.length() - from));
    }

    /// The lines of preformatted text inside HTML, which begin at a source line of it.
    static List<Line> preformatted(String text, int firstLine) {
        var flow = new TextFlow();
        int number = firstLine;
        for (var line : text.split("\n", -1)) {
            flow.add(line, number++);
        }
        return flow.lines;
    }

    private void add(String source, int number) {
        boolean marked = source.indexOf('<') >= 0;
        boolean pageBreak = marked && PAGE_BREAK.matcher(source).find();
        if (marked) {
            tableMarks(source);
        }
        var expanded = expandTabs(source);
        var text = marked ? withoutMarks(expanded, pageBreak) : expanded;
        var cells = cells(text);
        if (cells.isEmpty()) {
            gap = true;
        } else {
            addText(source, text, cells, number);
        }
        if (pageBreak) {
            lines.add(Line.pageBreak(number, 1));
            gap = true;
        }
    }

    private void addText(String source, String text, List<Cell> cells, int number) {
        boolean rule = RULE_MARKS.indexOf(cells.getFirst().text().charAt(0)) >= 0 && Rule.is(text, RULE_MARKS);
        int column = 1;
        while (column < source.length() && source.charAt(column - 1) <= ' ') {
            column++;
        }
        lines.add(new Line(
                cells,
                textOf(cells),
                number,
                column,
                gap,
                isCentred(cells),
                false,
                inTable ? table : 0,
                rule ? Kind.RULE : Kind.TEXT));
        gap = false;
    }

    private void tableMarks(String source) {
        if (Words.containsIgnoringCase(source, "</table>")) {
            inTable = false;
        } else if (Words.containsIgnoringCase(source, "<table>")) {
            inTable = true;
            table++;
        }
    }

    private static String expandTabs(String source) {
        if (source.indexOf('\t') < 0) {
            return source;
        }
        var text = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\t') {
                text.repeat(' ', TAB - text.length() % TAB);
            } else {
                text.append(source.charAt(i));
            }
        }
        return text.toString();
    }

    /// Marks become blanks, so that columns stay where they were.
    private static String withoutMarks(String text, boolean pageBreak) {
        var pageless = pageBreak ? PAGE_BREAK.matcher(text).replaceAll("") : text;
        return MARK.matcher(pageless).replaceAll(mark -> " ".repeat(mark.group().length()));
    }

    private List<Cell> cells(String text) {
        even = true;
        var cells = new ArrayList<Cell>(2);
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && Words.isBlank(text.charAt(at))) {
                at++;
            }
            int end = cellEnd(text, at);
            if (end > at) {
                cells.add(new Cell(text.substring(at, end), at));
            }
            at = end;
        }
        return cells;
    }

    /// Where the cell that begins here ends: before a run of wide blanks, or at the last word.
    private int cellEnd(String text, int from) {
        int blanks = 0;
        int uneven = 0;
        int i = from;
        while (i < text.length() && blanks < CELL_GAP) {
            char c = text.charAt(i++);
            int blank = Words.isWideBlank(c) ? 1 : Words.narrowBlank(c);
            uneven |= (-blank & (c ^ ' ')) | ((blank - 1) & (blanks >> 1));
            blanks = (blanks + 1) * blank;
        }
        even &= uneven == 0;
        return i - blanks;
    }

    private String textOf(List<Cell> cells) {
        if (cells.size() == 1) {
            var text = cells.getFirst().text();
            return even ? text : Words.onOneLine(text);
        }
        var text = new StringBuilder(cells.getLast().right());
        for (var cell : cells) {
            text.append(text.isEmpty() ? "" : " ").append(cell.text());
        }
        return even ? text.toString() : Words.onOneLine(text.toString());
    }

    private static boolean isCentred(List<Cell> cells) {
        int left = cells.getFirst().left();
        int right = PAGE_WIDTH - cells.getLast().right();
        return left >= LEAST_MARGIN && Math.abs(left - right) <= LEAST_MARGIN;
    }

    private static int lineEnd(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST_LINE);
        int feed = text.indexOf('\n', from, last);
        int end = feed < 0 ? last : feed;
        int carriage = text.indexOf('\r', from, end);
        return carriage < 0 ? end : carriage;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int afterLineEnd(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
    }
}
