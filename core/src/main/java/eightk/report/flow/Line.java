package eightk.report.flow;

import eightk.model.Place;
import java.util.List;

/// A line of a document as a reader sees it: one of plain text, or a paragraph or table row of HTML.
///
/// @param cells from left to right; more than one where wide blanks or table cells part them
/// @param text all cells, one blank apart, on one line
/// @param number the source line it begins on, counted from 1
/// @param column the source column it begins at, counted from 1
/// @param gap whether white space sets it apart from the line before
/// @param centred whether it stands in the middle of the page
/// @param emphasised whether most of it is bold or underlined
/// @param table the table it is a row of, counted from 1; 0 for none
/// @param kind what part it plays on the page
public record Line(
        List<Cell> cells,
        String text,
        int number,
        int column,
        boolean gap,
        boolean centred,
        boolean emphasised,
        int table,
        Kind kind) {

    public Line {
        cells = List.copyOf(cells);
    }

    Line(
            List<Cell> cells,
            int number,
            int column,
            boolean gap,
            boolean centred,
            boolean emphasised,
            int table,
            Kind kind) {
        this(cells, textOf(cells), number, column, gap, centred, emphasised, table, kind);
    }

    /// @param text without surrounding blanks; may hold line breaks in a table cell
    /// @param left where it begins: a column of plain text, or the index of a table cell
    public record Cell(String text, int left) {
        public int right() {
            return left + text.length();
        }
    }

    /// What part a line plays on the page.
    public enum Kind {
        /// What the filer says.
        TEXT,
        /// A line of dashes, stars or the like.
        RULE,
        /// A page number, or the mark of a page break.
        PAGE
    }

    /// A line at the same place that says only a part of it.
    public Line saying(String words, boolean apart) {
        return new Line(List.of(new Cell(words, 0)), number, column, apart, centred, emphasised, 0, kind);
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean inTable() {
        return table > 0;
    }

    private static String textOf(List<Cell> cells) {
        if (cells.size() == 1) {
            return Words.onOneLine(cells.getFirst().text());
        }
        var text = new StringBuilder();
        for (var cell : cells) {
            var words = Words.onOneLine(cell.text());
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(words);
            }
        }
        return text.toString();
    }

    /// Where the last cell ends, in columns of plain text.
    public int right() {
        return cells.isEmpty() ? 0 : cells.getLast().right();
    }

    public Place place(int document) {
        return new Place(document, number, column, text());
    }
}
