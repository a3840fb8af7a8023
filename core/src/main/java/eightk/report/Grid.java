package eightk.report;

import eightk.report.flow.Line;
import eightk.report.flow.Line.Cell;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lines as rows of fragments, so that "the value above the label" has a meaning in any layout: blanks in
/// plain text, cells of a table, lines within a cell.
final class Grid {

    /// Farther than this from its label nothing is a value.
    private static final double FARTHEST = 14;

    private final List<List<Fragment>> rows = new ArrayList<>();
    private final Map<CoverLabel, List<Fragment>> labels = new EnumMap<>(CoverLabel.class);

    private final int document;
    private boolean labelled;

    Grid(List<Line> lines, int document) {
        this.document = document;
        for (var line : lines) {
            if (line.isText()) {
                addRows(line);
            }
        }
    }

    private void addRows(Line line) {
        if (!line.inTable() || !isBroken(line)) {
            add(line, line.cells(), line.gap());
            return;
        }
        var tall = new ArrayList<Tall>(line.cells().size());
        for (var cell : line.cells()) {
            tall.add(new Tall(List.of(cell.text().split("\n")), cell.left()));
        }
        for (int i = 0; !tall.isEmpty(); i++) {
            int next = i + 1;
            var row = new ArrayList<Cell>(tall.size());
            for (var cell : tall) {
                row.add(new Cell(cell.lines.get(i), cell.left));
            }
            add(line, row, line.gap() && i == 0);
            tall.removeIf(cell -> cell.lines.size() == next);
        }
    }

    /// A cell that has more lines than those that were taken.
    private record Tall(List<String> lines, int left) {}

    /// Whether a cell of it has several lines.
    private static boolean isBroken(Line line) {
        for (var cell : line.cells()) {
            if (cell.text().indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, List<Cell> cells, boolean apart) {
        var words = new ArrayList<Cell>(cells.size());
        boolean says = false;
        for (var cell : cells) {
            var text = cells.size() == 1 && !line.inTable() ? line.text() : Words.onOneLine(cell.text());
            if (!text.isEmpty()) {
                words.add(new Cell(text, cell.left()));
                says = says || says(text);
            }
        }
        if (!says) {
            return;
        }
        if (words.size() == 1 && !rows.isEmpty() && rows.getLast().size() == 1) {
            var before = rows.getLast().getFirst();
            if (before.goesOnIn(words.getFirst().text())) {
                rows.set(
                        rows.size() - 1,
                        List.of(before.saying(
                                before.text() + " " + words.getFirst().text())));
                return;
            }
        }
        var row = new ArrayList<Fragment>(words.size());
        for (var cell : words) {
            row.add(new Fragment(
                    cell.text(), rows.size(), cell.left(), row.size(), words.size(), apart, line, document));
        }
        rows.add(row);
    }

    /// Whether there is a letter or a digit; a line of dots has none.
    private static boolean says(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    List<List<Fragment>> rows() {
        return rows;
    }

    Stream<Fragment> fragments() {
        return rows.stream().flatMap(List::stream);
    }

    List<Fragment> labels(CoverLabel label) {
        if (!labelled) {
            findLabels();
            labelled = true;
        }
        return labels.getOrDefault(label, List.of());
    }

    private void findLabels() {
        for (var row : rows) {
            for (var fragment : row) {
                for (var label : fragment.labels()) {
                    labels.computeIfAbsent(label, _ -> new ArrayList<>()).add(fragment);
                }
            }
        }
    }

    /// The fragment nearest to a label among those that may be its value. Above counts as nearer than below, since
    /// covers print the label under the line.
    Optional<Fragment> nearest(Fragment label, Predicate<Fragment> candidate) {
        var near = new ArrayList<Fragment>();
        for (int r = Math.max(0, label.row() - 6); r < Math.min(rows.size(), label.row() + 5); r++) {
            near.addAll(rows.get(r));
        }
        var distances = new double[near.size()];
        Arrays.setAll(distances, i -> distance(label, near.get(i)));
        for (int i = least(distances); i >= 0; i = least(distances)) {
            if (candidate.test(near.get(i))) {
                return Optional.of(near.get(i));
            }
            distances[i] = FARTHEST;
        }
        return Optional.empty();
    }

    /// The index of the first of the least distances; -1 if all are too far.
    private static int least(double[] distances) {
        int best = -1;
        double least = FARTHEST;
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] < least) {
                best = i;
                least = distances[i];
            }
        }
        return best;
    }

    private static double distance(Fragment label, Fragment value) {
        int up = label.row() - value.row();
        double aside = value.inSameColumn(label) ? 0 : 3;
        if (up == 0) {
            return value.order() == label.order()
                    ? 0
                    : value.order() == label.order() + 1 ? 1 : value.order() > label.order() ? 2.5 : 4;
        }
        return up > 0 ? 2.0 * up + aside : 2.0 * -up + 1.5 + aside;
    }

    /// The words of some rows, from one on.
    String textFrom(int row, int count) {
        var text = new StringJoiner(" ");
        for (var fragments : rows.subList(row, Math.min(rows.size(), row + count))) {
            for (var fragment : fragments) {
                text.add(fragment.text());
            }
        }
        return text.toString();
    }

    /// The words of a row.
    String text(int row) {
        return rows.get(row).size() == 1 ? rows.get(row).getFirst().text() : textFrom(row, 1);
    }

    /// Whether a row prints a label, or the rest of one, in the column of a fragment. That of the zip code is none:
    /// it may stand beside a line of the address.
    boolean isLabelled(int row, Fragment column) {
        for (var fragment : rows.get(row)) {
            if (fragment.inSameColumn(column) && !fragment.labels().contains(CoverLabel.ZIP) && fragment.isLabel()) {
                return true;
            }
        }
        return false;
    }

    /// The words of a row in the column of a fragment; the whole row, where it has but one column or that has but one.
    String wordsIn(int row, Fragment column) {
        var words = new StringJoiner("  ");
        for (var fragment : rows.get(row)) {
            if (fragment.inSameColumn(column)) {
                words.add(fragment.text());
            }
        }
        return words.toString();
    }
}
