package eightk.report.flow;

import eightk.model.Place;
import java.util.List;

/// A line of a document as a reader sees it: one of plain text, or a paragraph or table row of HTML.
public final class Line {

    /// Says that no signpost was looked for: the bit of none.
    private static final long UNSEEN = 1L << 63;

    private final List<Cell> cells;
    private final String text;
    private final int number;
    private final int column;
    private final boolean gap;
    private final boolean centred;
    private final boolean emphasised;
    private final int table;
    private final Kind kind;

    /// Looked for when first asked for; whoever asks at the same time finds the same.
    private long signposts = UNSEEN;

    /// @param text all cells, one blank apart, on one line
    Line(
            List<Cell> cells,
            String text,
            int number,
            int column,
            boolean gap,
            boolean centred,
            boolean emphasised,
            int table,
            Kind kind) {
        this.cells = List.copyOf(cells);
        this.text = text;
        this.number = number;
        this.column = column;
        this.gap = gap;
        this.centred = centred;
        this.emphasised = emphasised;
        this.table = table;
        this.kind = kind;
    }

    /// From left to right; more than one where wide blanks or table cells part them.
    public List<Cell> cells() {
        return cells;
    }

    /// All cells, one blank apart, on one line.
    public String text() {
        return text;
    }

    /// The source line it begins on, counted from 1.
    public int number() {
        return number;
    }

    /// The source column it begins at, counted from 1.
    public int column() {
        return column;
    }

    /// Whether white space sets it apart from the line before.
    public boolean gap() {
        return gap;
    }

    /// Whether it stands in the middle of the page.
    public boolean centred() {
        return centred;
    }

    /// Whether most of it is bold or underlined.
    public boolean emphasised() {
        return emphasised;
    }

    /// The table it is a row of, counted from 1; 0 for none.
    public int table() {
        return table;
    }

    /// What part it plays on the page.
    public Kind kind() {
        return kind;
    }

    /// Whether its text has a word of the signpost.
    public boolean has(Signpost signpost) {
        return signpost.isIn(signposts());
    }

    /// The bits of all signposts in its text.
    public long signposts() {
        if (signposts == UNSEEN) {
            signposts = Signpost.in(text);
        }
        return signposts;
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
        return new Line(
                List.of(new Cell(words, 0)),
                Words.onOneLine(words),
                number,
                column,
                apart,
                centred,
                emphasised,
                0,
                kind);
    }

    /// The same words as the number of a page.
    Line asPageNumber() {
        return new Line(cells, text, number, column, true, false, false, 0, Kind.PAGE);
    }

    /// The mark of a page break.
    static Line pageBreak(int number, int column) {
        return new Line(List.of(), "", number, column, true, false, false, 0, Kind.PAGE);
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean inTable() {
        return table > 0;
    }

    /// Where the last cell ends, in columns of plain text.
    public int right() {
        return cells.isEmpty() ? 0 : cells.getLast().right();
    }

    public Place place(int document) {
        return new Place(document, number, column, text());
    }
}
