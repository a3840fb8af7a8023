package eightk.draft;

import java.util.Collections;
import java.util.List;

/// A document of plain text as it grows: paragraphs filled to lines of at most 79 characters, as EDGAR takes 80.
final class AsciiPage {

    static final int WIDTH = 79;

    /// Widest column of a table: EDGAR takes lines of 132 in tables, and [TextRules] tells what is longer.
    private static final int WIDEST = 132;

    private final StringBuilder out = new StringBuilder();

    /// A line as it is.
    AsciiPage line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    /// An empty line, unless there is one.
    AsciiPage gap() {
        if (!out.isEmpty() && out.lastIndexOf("\n\n") != out.length() - 2) {
            out.append('\n');
        }
        return this;
    }

    /// Lines in the middle; one that is too long begins at the margin.
    AsciiPage centre(String text) {
        for (var line : fill(text, WIDTH).split("\n", -1)) {
            line(blanks((WIDTH - line.length()) / 2) + line);
        }
        return this;
    }

    /// A line that ends at the right margin, or begins at the left one if it is too long.
    AsciiPage right(String text) {
        return line(blanks(WIDTH - text.length()) + text);
    }

    AsciiPage paragraph(String text) {
        return hanging(text, "");
    }

    /// A paragraph whose lines after the first begin with blanks.
    AsciiPage hanging(String text, String indent) {
        var lines = fill(text, WIDTH - indent.length()).split("\n", -1);
        int first = text.length() - text.stripLeading().length();
        for (int i = 0; i < lines.length; i++) {
            line(i == 0 ? " ".repeat(first) + lines[i] : indent + lines[i]);
        }
        return this;
    }

    /// Three columns of a line, each in the middle of its own.
    AsciiPage columns(String left, String middle, String right) {
        return line("%s%s%s".formatted(middle(left, 27), middle(middle, 25), middle(right, 27)));
    }

    AsciiPage breakPage() {
        return gap().line("<PAGE>").gap();
    }

    /// A table with EDGAR's marks of the beginning of its columns: `<S>` for the first, `<C>` for each other.
    AsciiPage table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        var widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], row.get(i).length()));
            }
        });
        line("<TABLE>").line("<CAPTION>");
        line(row(rows.getFirst(), widths));
        line(row(Collections.nCopies(widths.length, "<C>"), widths).replaceFirst("<C>", "<S>"));
        rows.stream().skip(1).forEach(row -> line(row(row, widths)));
        return line("</TABLE>").gap();
    }

    private static String row(List<String> cells, int[] widths) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(cells.get(i))
                    .append(blanks(widths[i] - cells.get(i).length()))
                    .append("   ");
        }
        return row.toString();
    }

    private static String middle(String text, int width) {
        var before = blanks((width - text.length()) / 2);
        return before + text + blanks(width - before.length() - text.length());
    }

    /// None where the number is negative: what is too long has no room beside it.
    private static String blanks(int number) {
        return " ".repeat(Math.max(0, number));
    }

    /// Words in lines; a word that is longer than a line has one of its own.
    private static String fill(String text, int width) {
        var filled = new StringBuilder();
        int column = 0;
        for (var word : text.strip().split("(?<=\\S) (?=\\S)", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                filled.append('\n');
                column = 0;
            } else if (column > 0) {
                filled.append(' ');
                column++;
            }
            filled.append(word);
            column += word.length();
        }
        return filled.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
