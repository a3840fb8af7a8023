package eightk.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A sheet of labelled sections for a terminal: the label in a margin on the left, and right of it rows whose
/// cells stand in columns. The widest column of a section gives way, its words wrapped, so that no line is
/// longer than [#WIDTH] unless a single word is.
final class Sheet {

    /// Columns of a line: what a terminal and a page of print both show whole.
    static final int WIDTH = 100;

    private static final int MARGIN = 12;
    private static final int GAP = 3;

    /// Least width of a first column, so that the numbers of items and of exhibits stand in line: `8.01`.
    private static final int NUMBER = 4;

    private static final int NARROWEST = 20;
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final StringBuilder lines = new StringBuilder();
    private final boolean ansi;

    /// @param ansi whether labels are set in bold, for a terminal that knows how
    Sheet(boolean ansi) {
        this.ansi = ansi;
    }

    /// A section, with an empty line before it; nothing at all if there are no rows.
    Sheet section(String label, List<List<String>> rows) {
        lines.append(lines.isEmpty() || rows.isEmpty() ? "" : "\n");
        return joined(label, rows);
    }

    /// A section that follows the one before without an empty line.
    Sheet joined(String label, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        var widths = widths(rows);
        var margin = label;
        for (var row : rows) {
            for (var line : wrapped(row, widths)) {
                line(margin, line.stripTrailing());
                margin = "";
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private void line(String label, String text) {
        lines.append(ansi && !label.isEmpty() ? BOLD + label + PLAIN : label);
        if (!text.isEmpty()) {
            lines.repeat(' ', Math.max(1, MARGIN - label.length())).append(text);
        }
        lines.append('\n');
    }

    private static List<Integer> widths(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new ArrayList<Integer>(Collections.nCopies(columns, 0));
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        if (columns > 1) {
            widths.set(0, Math.max(NUMBER, widths.getFirst()));
        }
        int total = widths.stream().mapToInt(Integer::intValue).sum() + GAP * (columns - 1);
        int excess = Math.max(0, total - (WIDTH - MARGIN));
        int widest = Collections.max(widths);
        widths.set(widths.indexOf(widest), Math.max(Math.min(widest, NARROWEST), widest - excess));
        return widths;
    }

    private static List<String> wrapped(List<String> row, List<Integer> widths) {
        var lines = new ArrayList<String>();
        int left = 0;
        for (int i = 0; i < row.size(); i++) {
            int at = 0;
            for (var piece : wrap(row.get(i), widths.get(i))) {
                if (at == lines.size()) {
                    lines.add("");
                }
                var line = lines.get(at);
                lines.set(at, line + " ".repeat(Math.max(0, left - line.length())) + piece);
                at++;
            }
            left += widths.get(i) + GAP;
        }
        return lines;
    }

    /// The words of a text on lines of at most so many columns; a longer word has a line to itself.
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
