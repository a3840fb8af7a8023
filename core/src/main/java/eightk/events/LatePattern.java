package eightk.events;

import eightk.report.flow.LazyPattern;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// A pattern that is compiled when it is first looked for, and if it is looked for often, only in texts that have what
/// it cannot do without.
final class LatePattern {

    /// So often it is looked for anyway: to find out what it needs takes as long as to look for it so many times.
    private static final int SELDOM = 100;

    private final LazyPattern pattern;
    private volatile @Nullable Essentials essentials;
    private int looked;

    LatePattern(Supplier<String> expression) {
        this.pattern = new LazyPattern(expression);
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
            known = Essentials.of(pattern.toString());
            essentials = known;
        }
        return known.areIn(text);
    }

    /// @throws java.util.regex.PatternSyntaxException if the expression is none
    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    @Override
    public String toString() {
        return pattern.toString();
    }
}
