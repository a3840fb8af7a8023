package eightk.report;

import eightk.law.LatePattern;
import eightk.model.Place;
import eightk.model.PrintedDate;
import eightk.report.flow.Line;
import eightk.report.flow.Signpost;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A piece of a row of a [Grid]. What its words are is found out when it is first asked for, and then known.
final class Fragment {

    /// Says that no signpost was looked for: the bit of none.
    private static final long UNSEEN = 1L << 63;

    /// A label in parentheses that takes more than this was never closed.
    private static final int LONGEST_LABEL = 160;

    private static final LatePattern AREA_CODE = LatePattern.of("\\(\\d{3}\\)");
    private static final int AREA_CODE_LENGTH = 5;
    private static final LatePattern LOCAL_NUMBER = LatePattern.of("\\d{3}\\s?[-.\u2013]\\s?\\d{4}");

    private final String text;
    private final int row;
    private final int left;
    private final int order;
    private final int size;
    private final boolean apart;
    private final Line line;
    private final int document;

    private Map<Shape, Optional<String>> values = Map.of();
    private long signposts = UNSEEN;
    private Optional<Set<CoverLabel>> labels = Optional.empty();
    private Optional<Optional<PrintedDate>> date = Optional.empty();

    /// @param row counted from 0
    /// @param left where it begins: a column of plain text, or the index of a table cell
    /// @param order its place among the fragments of the row
    /// @param size how many fragments the row has
    /// @param apart whether white space sets the row apart from the one above
    /// @param line in which it stands
    Fragment(String text, int row, int left, int order, int size, boolean apart, Line line, int document) {
        this.text = text;
        this.row = row;
        this.left = left;
        this.order = order;
        this.size = size;
        this.apart = apart;
        this.line = line;
        this.document = document;
    }

    String text() {
        return text;
    }

    int row() {
        return row;
    }

    int left() {
        return left;
    }

    int order() {
        return order;
    }

    boolean apart() {
        return apart;
    }

    Place place() {
        return line.place(document);
    }

    private int right() {
        return left + text.length();
    }

    /// Whether its text has a word of the signpost.
    boolean has(Signpost signpost) {
        return signpost.isIn(signposts());
    }

    /// The bits of all signposts in its text.
    long signposts() {
        if (signposts == UNSEEN) {
            signposts = text.equals(line.text()) ? line.signposts() : Signpost.in(text);
        }
        return signposts;
    }

    /// Which labels of a cover are in it.
    Set<CoverLabel> labels() {
        if (labels.isEmpty()) {
            labels = Optional.of(CoverLabel.in(text, signposts()));
        }
        return labels.get();
    }

    /// Whether it is the label of a cover, or the rest of one.
    boolean isLabel() {
        return !labels().isEmpty() || CoverLabel.isTail(text, signposts());
    }

    /// The first date in it.
    Optional<PrintedDate> date() {
        if (date.isEmpty()) {
            date = Optional.of(has(Signpost.DIGIT) ? Dates.first(text) : Optional.empty());
        }
        return date.get();
    }

    /// The value of a shape in it.
    Optional<String> value(Shape shape) {
        if (shape.isNumber() && !has(Signpost.DIGIT)) {
            return Optional.empty();
        }
        if (values.isEmpty()) {
            values = new EnumMap<>(Shape.class);
        }
        return values.computeIfAbsent(shape, wanted -> wanted.in(text));
    }

    /// Whether it stands below another, somewhat to the left or right of where that begins.
    boolean isUnder(Fragment other) {
        return (size == 1 && other.size == 1)
                || (order == other.order && size == other.size)
                || Math.abs(left - other.left) <= 12
                || overlaps(other);
    }

    private boolean overlaps(Fragment other) {
        return left < other.right() && other.left < right();
    }

    boolean inSameColumn(Fragment other) {
        return size == other.size ? order == other.order : overlaps(other) || size == 1 || other.size == 1;
    }

    /// Whether the line below is the rest of this one: of what a parenthesis opens, or of a telephone number.
    boolean goesOnIn(String below) {
        boolean open = text.lastIndexOf('(') > text.lastIndexOf(')');
        return open
                ? text.length() < LONGEST_LABEL && below.indexOf('(') < 0
                : text.endsWith(")")
                        && endsInAreaCode()
                        && LOCAL_NUMBER.matcher(below).matches();
    }

    private boolean endsInAreaCode() {
        int from = text.length() - AREA_CODE_LENGTH;
        return from >= 0 && AREA_CODE.matcher(text).region(from, text.length()).matches();
    }

    /// The same place with other words.
    Fragment saying(String words) {
        return new Fragment(words, row, left, order, size, apart, line, document);
    }
}
