package eightk.bench.accuracy;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a witness found, laid beside what a report tells.
///
/// The furniture of pages may be left out, and nothing else: a whole line that is a page number, or a rule of dashes,
/// underscores, equals signs or stars.
final class Comparison {

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)[-=_*~.\u2013\u2014+|#]*|(?:page)?[-\u2013\u2014]*\\d{1,3}(?:of\\d{1,3})?\\.?[-\u2013\u2014]*");

    /// How many characters must agree after a line that was left out.
    private static final int AHEAD = 60;

    /// How many lines on that way may be furniture too: a rule, a number, a rule and a repeated head at most.
    private static final int FURNITURE_AHEAD = 4;

    private static final int CONTEXT = 50;

    private final Letters witness;
    private final Letters told;
    private final BitSet differentBorders = new BitSet();
    private int toldAt;

    Comparison(Letters witness, Letters told) {
        this.witness = witness;
        this.told = told;
    }

    /// The index in the witness from which on the other does not follow; empty if it follows to the end.
    OptionalInt firstDifference() {
        int at = 0;
        while (at < witness.length()) {
            if (isFurniture(at) && !isTold(at)) {
                at = afterLine(at);
            } else if (sameAt(at, toldAt)) {
                if (witness.words().get(at) != told.words().get(toldAt)) {
                    differentBorders.set(at);
                }
                at++;
                toldAt++;
            } else {
                return OptionalInt.of(at);
            }
        }
        return toldAt == told.length() ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private boolean isFurniture(int at) {
        return witness.lines().get(at) && FURNITURE.matcher(witness.line(at)).matches();
    }

    private int afterLine(int at) {
        return at + witness.line(at).length();
    }

    /// Whether a line that may be furniture stands in the report all the same.
    private boolean isTold(int at) {
        return sameAt(at, toldAt) && agrees(at + 1, toldAt + 1, AHEAD, FURNITURE_AHEAD);
    }

    /// Whether the next characters are the same, with or without any furniture on the way.
    private boolean agrees(int at, int in, int most, int furniture) {
        if (most == 0 || (at == witness.length() && in == told.length())) {
            return true;
        }
        if (sameAt(at, in) && agrees(at + 1, in + 1, most - 1, furniture)) {
            return true;
        }
        return furniture > 0
                && at < witness.length()
                && isFurniture(at)
                && agrees(afterLine(at), in, most, furniture - 1);
    }

    private boolean sameAt(int at, int in) {
        return at < witness.length()
                && in < told.length()
                && witness.text().charAt(at) == told.text().charAt(in);
    }

    String describe(int at) {
        return "witness \"%s\", report \"%s\""
                .formatted(witness.around(at, CONTEXT / 2, CONTEXT), told.around(toldAt, CONTEXT / 2, CONTEXT));
    }

    /// Whether both part the same words by white space, as far as they have been compared.
    boolean sameBorders() {
        return differentBorders.isEmpty();
    }

    String describeBorders() {
        return "%d of %d words, the first at \"%s\""
                .formatted(
                        differentBorders.cardinality(),
                        witness.words().cardinality(),
                        witness.around(differentBorders.nextSetBit(0), CONTEXT / 2, CONTEXT / 2));
    }
}
