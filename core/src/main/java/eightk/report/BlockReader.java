package eightk.report;

import eightk.law.LatePattern;
import eightk.model.Block;
import eightk.report.flow.Line;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;

/// Lines into blocks: paragraphs whose wrapped lines belong together, list items, tables.
final class BlockReader {

    /// A line that reaches this far was wrapped; a shorter one ended where the writer ended it.
    private static final int WRAPPED = 50;

    /// Most cells of a table whose short rows are filled up with empty ones; such tables are made to exhaust memory.
    private static final long MOST_FILLED = 1_000_000;

    private static final LatePattern LIST_ITEM = LatePattern.of(
            "^(?:[\u2022\u00B7\u25CF\u25AA\u2023\u00A7o*-]|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)])\\s+\\S");

    /// Longest mark of a list item: `(viii)`.
    private static final int LONGEST_MARK = 6;

    private final int document;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();

    private BlockReader(int document) {
        this.document = document;
    }

    static List<Block> read(List<Line> lines, int document) {
        var reader = new BlockReader(document);
        for (var line : lines) {
            if (line.isText()) {
                reader.add(line);
            }
        }
        reader.close();
        return reader.blocks;
    }

    private void add(Line line) {
        if (!open.isEmpty() && !belongsToOpen(line)) {
            close();
        }
        open.add(line);
    }

    private boolean belongsToOpen(Line line) {
        var last = open.getLast();
        if (line.inTable() || last.inTable()) {
            return line.table() == last.table();
        }
        return !line.gap();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var place = open.getFirst().place(document);
        if (isTable()) {
            blocks.add(new Block.Table(rows(), place));
        } else {
            var text = paragraph();
            blocks.add(isListItem(text) ? new Block.ListItem(text, place) : new Block.Paragraph(text, place));
        }
        open.clear();
    }

    private static boolean isListItem(String text) {
        int mark = 0;
        while (mark < text.length() && mark <= LONGEST_MARK && text.charAt(mark) > ' ') {
            mark++;
        }
        boolean marked = mark > 0 && mark <= LONGEST_MARK && (mark == 1 || ".)".indexOf(text.charAt(mark - 1)) >= 0);
        if (!marked) {
            return false;
        }
        var m = LIST_ITEM.matcher(text);
        return m.lookingAt() && text.indexOf('\n', m.end()) < 0;
    }

    /// Rows of a table, or plain text of which most lines have columns.
    private boolean isTable() {
        if (open.getFirst().inTable()) {
            return open.size() > 1 || open.getFirst().cells().size() > 1;
        }
        int columned = 0;
        for (var line : open) {
            columned += line.cells().size() > 1 ? 1 : 0;
        }
        return open.size() > 1 && 2 * columned >= open.size();
    }

    /// The cells of each row, without the columns in which no row says anything.
    private List<List<String>> rows() {
        var said = new BitSet();
        for (var line : open) {
            for (var cell : line.cells()) {
                if (!cell.text().isEmpty()) {
                    said.set(cell.left());
                }
            }
        }
        if (!open.getFirst().inTable() || !areIndexed()) {
            return asTheyStand();
        }
        boolean filled = (long) open.size() * said.cardinality() <= MOST_FILLED;
        var rows = new ArrayList<List<String>>(open.size());
        for (var line : open) {
            rows.add(row(line, said, filled));
        }
        return rows;
    }

    private List<List<String>> asTheyStand() {
        var rows = new ArrayList<List<String>>(open.size());
        for (var line : open) {
            var row = new ArrayList<String>(line.cells().size());
            for (var cell : line.cells()) {
                row.add(cell.text());
            }
            rows.add(row);
        }
        return rows;
    }

    private boolean areIndexed() {
        for (var line : open) {
            var cells = line.cells();
            if (!cells.isEmpty() && cells.getLast().left() != cells.size() - 1) {
                return false;
            }
        }
        return true;
    }

    /// @param said the columns in which some row says something
    private static List<String> row(Line line, BitSet said, boolean filled) {
        var row = new ArrayList<String>(said.cardinality());
        for (int column = said.nextSetBit(0); column >= 0; column = said.nextSetBit(column + 1)) {
            if (column < line.cells().size()) {
                row.add(Words.onOneLine(line.cells().get(column).text()));
            } else if (filled) {
                row.add("");
            }
        }
        return row;
    }

    private String paragraph() {
        if (open.size() == 1) {
            return open.getFirst().text();
        }
        var text = new StringBuilder(length());
        int lineStart = 0;
        for (var line : open) {
            if (!text.isEmpty()) {
                boolean wrapped = text.length() - lineStart >= WRAPPED;
                text.append(wrapped ? ' ' : '\n');
                lineStart = wrapped ? lineStart : text.length();
            }
            text.append(line.text());
        }
        return text.toString();
    }

    /// How long the open lines are together.
    private int length() {
        int length = 0;
        for (var line : open) {
            length += line.text().length() + 1;
        }
        return length;
    }

    /// The words of some lines as they stand, one line each.
    static String textOf(List<Line> lines) {
        var text = new StringJoiner("\n");
        for (var line : lines) {
            if (line.isText()) {
                text.add(line.text());
            }
        }
        return text.toString();
    }
}
