package eightk.archive.lucene;

import eightk.archive.BadQueryException;
import eightk.archive.Search.Order;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The last hit of an answer, after which the next begins, and the position the first answer went up to, so that
/// what comes in meanwhile moves nothing: `b_41200000_1048579_17`.
///
/// @param rank the bits of the score, or the second of acceptance
/// @param key of the hit
record Cursor(Order order, long rank, long key, long upTo) {

    private static final Pattern FORM = Pattern.compile("([bna])_(-?\\d{1,12})_(\\d{1,19})_(\\d{1,18})");

    /// The hit itself is not met again: no two units have the same key.
    private static final int PAST_ITSELF = Integer.MAX_VALUE;

    static Sort sort(Order order) {
        return switch (order) {
            case BEST -> new Sort(SortField.FIELD_SCORE, newestKey());
            case NEWEST -> new Sort(new SortField(Names.ACCEPTED, SortField.Type.LONG, true), newestKey());
            case ARCHIVED -> new Sort(new SortField(Names.KEY, SortField.Type.LONG));
        };
    }

    private static SortField newestKey() {
        return new SortField(Names.KEY, SortField.Type.LONG, true);
    }

    static Cursor of(Order order, FieldDoc last, long upTo) {
        return switch (order) {
            case BEST -> new Cursor(order, Float.floatToIntBits((Float) last.fields[0]), (Long) last.fields[1], upTo);
            case NEWEST -> new Cursor(order, (Long) last.fields[0], (Long) last.fields[1], upTo);
            case ARCHIVED -> new Cursor(order, 0, (Long) last.fields[0], upTo);
        };
    }

    /// @throws BadQueryException if the text is no cursor of that order
    static Cursor parse(String text, Order order) {
        var m = FORM.matcher(text);
        if (!m.matches() || !m.group(1).equals(letter(order))) {
            throw new BadQueryException("a cursor must be one that an answer in the same order gave, found '%s'"
                    .formatted(text.length() > 60 ? text.substring(0, 60) : text));
        }
        try {
            return new Cursor(
                    order, Long.parseLong(m.group(2)), Long.parseLong(m.group(3)), Long.parseLong(m.group(4)));
        } catch (NumberFormatException e) {
            throw new BadQueryException("a cursor must have numbers, found '%s'".formatted(text));
        }
    }

    FieldDoc after() {
        return switch (order) {
            case BEST -> new FieldDoc(PAST_ITSELF, 0, new Object[] {Float.intBitsToFloat((int) rank), key});
            case NEWEST -> new FieldDoc(PAST_ITSELF, 0, new Object[] {rank, key});
            case ARCHIVED -> new FieldDoc(PAST_ITSELF, 0, new Object[] {key});
        };
    }

    private static String letter(Order order) {
        return switch (order) {
            case BEST -> "b";
            case NEWEST -> "n";
            case ARCHIVED -> "a";
        };
    }

    @Override
    public String toString() {
        return "%s_%d_%d_%d".formatted(letter(order), rank, key, upTo);
    }
}
