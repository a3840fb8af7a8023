package eightk.report;

import eightk.model.Place;
import eightk.report.flow.Line;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines as rows of fragments, so that "the value above the label" has a meaning in any layout: blanks in
/// plain text, cells of a table, lines within a cell.
final class Grid {

    /// Farther than this from its label nothing is a value.
    private static final double FARTHEST = 14;

    /// A label in parentheses that takes more than this was never closed.
    private static final int LONGEST_LABEL = 160;

    private static final Pattern AREA_CODE = Pattern.compile("\\(\\d{3}\\)$");
    private static final Pattern LOCAL_NUMBER = Pattern.compile("\\d{3}\\s?[-.\u2013]\\s?\\d{4}");

    private final List<List<Fragment>> rows = new ArrayList<>();
    private final Map<CoverLabel, List<Fragment>> labels = new EnumMap<>(CoverLabel.class);

    /// @param row counted from 0
    /// @param order its place among the fragments of the row
    /// @param size how many fragments the row has
    /// @param apart whether white space sets the row apart from the one above
    record Fragment(String text, int row, int left, int right, int order, int size, boolean apart, Place place) {

        /// Whether it stands below another, somewhat to the left or right of where that begins.
        boolean isUnder(Fragment other) {
            return (size == 1 && other.size == 1)
                    || (order == other.order && size == other.size)
                    || Math.abs(left - other.left) <= 12
                    || overlaps(other);
        }

        /// Whether it has a letter or a digit; a line of dots has none.
        boolean says() {
            return text.chars().anyMatch(Character::isLetterOrDigit);
        }

        /// Whether the line below is the rest of this one: of what a parenthesis opens, or of a telephone number.
        boolean goesOnIn(String below) {
            boolean open = text.lastIndexOf('(') > text.lastIndexOf(')');
            return open
                    ? text.length() < LONGEST_LABEL && below.indexOf('(') < 0
                    : AREA_CODE.matcher(text).find()
                            && LOCAL_NUMBER.matcher(below).matches();
        }

        Fragment with(String below) {
            return saying(text + " " + below);
        }

        Fragment saying(String words) {
            return new Fragment(words, row, left, left + words.length(), order, size, apart, place);
        }

        Fragment inRowOf(int fragments) {
            return new Fragment(text, row, left, right, order, fragments, apart, place);
        }

        private boolean overlaps(Fragment other) {
            return left < other.right && other.left < right;
        }

        boolean inSameColumn(Fragment other) {
            return size == other.size ? order == other.order : overlaps(other) || size == 1 || other.size == 1;
        }
    }

    Grid(List<Line> lines, int document) {
        for (var line : lines) {
            if (line.isText()) {
                addRows(line, document);
            }
        }
    }

    private void addRows(Line line, int document) {
        var place = line.place(document);
        var cells = line.cells().stream().map(cell -> cell.text().split("\n")).toList();
        int height = cells.stream().mapToInt(parts -> parts.length).max().orElse(0);
        for (int i = 0; i < height; i++) {
            var row = new ArrayList<Fragment>();
            for (int c = 0; c < cells.size(); c++) {
                var text = i < cells.get(c).length ? Words.onOneLine(cells.get(c)[i]) : "";
                if (!text.isEmpty()) {
                    int left = line.cells().get(c).left();
                    row.add(new Fragment(
                            text, rows.size(), left, left + text.length(), row.size(), 0, line.gap() && i == 0, place));
                }
            }
            add(row);
        }
    }

    private void add(List<Fragment> row) {
        if (row.stream().noneMatch(Fragment::says)) {
            return;
        }
        if (row.size() == 1 && !rows.isEmpty() && rows.getLast().size() == 1) {
            var before = rows.getLast().getFirst();
            if (before.goesOnIn(row.getFirst().text)) {
                rows.set(rows.size() - 1, List.of(before.with(row.getFirst().text)));
                return;
            }
        }
        rows.add(row.stream().map(fragment -> fragment.inRowOf(row.size())).toList());
    }

    List<List<Fragment>> rows() {
        return rows;
    }

    Stream<Fragment> fragments() {
        return rows.stream().flatMap(List::stream);
    }

    List<Fragment> labels(CoverLabel label) {
        if (labels.isEmpty()) {
            findLabels();
        }
        return labels.getOrDefault(label, List.of());
    }

    private void findLabels() {
        for (var label : CoverLabel.values()) {
            labels.put(label, new ArrayList<>());
        }
        fragments().forEach(fragment -> {
            var small = Words.inLowerCase(fragment.text());
            labels.forEach((label, found) -> {
                if (label.isIn(fragment.text(), small)) {
                    found.add(fragment);
                }
            });
        });
    }

    /// The fragment nearest to a label among those that may be its value. Above counts as nearer than below, since
    /// covers print the label under the line.
    Optional<Fragment> nearest(Fragment label, Predicate<Fragment> candidate) {
        Fragment best = null;
        double least = FARTHEST;
        for (int r = Math.max(0, label.row - 6); r < Math.min(rows.size(), label.row + 5); r++) {
            for (var fragment : rows.get(r)) {
                double distance = distance(label, fragment);
                if (distance < least && candidate.test(fragment)) {
                    best = fragment;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double distance(Fragment label, Fragment value) {
        int up = label.row - value.row;
        double aside = value.inSameColumn(label) ? 0 : 3;
        if (up == 0) {
            return value.order == label.order
                    ? 0
                    : value.order == label.order + 1 ? 1 : value.order > label.order ? 2.5 : 4;
        }
        return up > 0 ? 2.0 * up + aside : 2.0 * -up + 1.5 + aside;
    }

    /// The words of some rows, from one on.
    String textFrom(int row, int count) {
        return rows.subList(row, Math.min(rows.size(), row + count)).stream()
                .flatMap(List::stream)
                .map(Fragment::text)
                .collect(Collectors.joining(" "));
    }

    /// Whether a row prints a label, or the rest of one, in the column of a fragment. That of the zip code is none:
    /// it may stand beside a line of the address.
    boolean isLabelled(int row, Fragment column) {
        return rows.get(row).stream()
                .filter(fragment -> fragment.inSameColumn(column) && !CoverLabel.ZIP.isIn(fragment.text()))
                .anyMatch(fragment -> CoverLabel.isLabel(fragment.text()));
    }

    /// The words of a row in the column of a fragment; the whole row, where it has but one column or that has but one.
    String wordsIn(int row, Fragment column) {
        return rows.get(row).stream()
                .filter(fragment -> fragment.inSameColumn(column))
                .map(Fragment::text)
                .collect(Collectors.joining("  "));
    }
}
