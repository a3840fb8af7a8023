package eightk.model;

import java.util.ArrayList;
import java.util.List;

/// A piece of a document in reading order.
public sealed interface Block {

    /// Plain text; a table as its rows, the cells of each two blanks apart.
    String text();

    Place place();

    record Paragraph(String text, Place place) implements Block {}

    /// A paragraph that begins with a bullet, a number or a letter of a list.
    record ListItem(String text, Place place) implements Block {}

    /// @param rows the cells of each row from left to right; empty cells are kept
    record Table(List<List<String>> rows, Place place) implements Block {

        private static final String BETWEEN_CELLS = "  ";

        /// Widest column that is kept aligned: a cell of paragraphs does not push the others off the page.
        private static final int WIDEST = 100;

        public Table {
            var copies = new ArrayList<List<String>>(rows.size());
            for (var row : rows) {
                copies.add(List.copyOf(row));
            }
            rows = List.copyOf(copies);
        }

        @Override
        public String text() {
            int columns = 0;
            for (var row : rows) {
                columns = Math.max(columns, row.size());
            }
            var widths = new int[columns];
            for (var row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    widths[i] = Math.clamp(row.get(i).length(), widths[i], WIDEST);
                }
            }
            var text = new StringBuilder();
            for (var row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    var cell = row.get(i);
                    text.append(cell)
                            .repeat(' ', Math.max(0, widths[i] - cell.length()))
                            .append(BETWEEN_CELLS);
                }
                strip(text);
                text.append('\n');
            }
            strip(text);
            return text.toString();
        }

        /// Takes the white space at the end away.
        private static void strip(StringBuilder text) {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
        }
    }

    /// Blocks as one text, with an empty line between them.
    static String textOf(List<Block> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
        }
        return text.toString();
    }
}
