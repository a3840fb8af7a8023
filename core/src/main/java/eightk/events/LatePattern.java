package eightk.events;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern that is compiled when it is first looked for: one filing asks for few of those there are, and to compile
/// them all takes a good part of the time in which it is read from cold.
///
/// One that is looked for often is only looked for in texts that have what it cannot do without.
final class LatePattern {

    /// So often it is looked for anyway: to find out what it needs takes as long as to look for it so many times.
    private static final int SELDOM = 100;

    private final Supplier<String> expression;
    private volatile @Nullable Pattern pattern;
    private volatile @Nullable Essentials essentials;
    private int looked;

    LatePattern(Supplier<String> expression) {
        this.expression = expression;
    }

    static LatePattern of(String expression) {
        return new LatePattern(() -> expression);
    }

    /// Whether it may be in a text at all.
    boolean mayBeIn(SearchText text) {
        var known = essentials;
        if (known == null) {
            if (looked++ < SELDOM) {
                return true;
            }
            known = Essentials.of(expression.get());
            essentials = known;
        }
        return known.areIn(text);
    }

    /// @throws java.util.regex.PatternSyntaxException if the expression is none
    Matcher matcher(String text) {
        var known = pattern;
        if (known == null) {
            known = Pattern.compile(expression.get());
            pattern = known;
        }
        return known.matcher(text);
    }

    @Override
    public String toString() {
        return expression.get();
    }
}
