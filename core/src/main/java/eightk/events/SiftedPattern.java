package eightk.events;

import eightk.law.LatePattern;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// A pattern that, once it is looked for often, is only looked for in texts that have what it cannot do without.
final class SiftedPattern {

    /// So often it is looked for anyway: to find out what it needs takes as long as to look for it so many times.
    private static final int SELDOM = 100;

    private final LatePattern pattern;
    private volatile @Nullable Essentials essentials;
    private int looked;

    SiftedPattern(Supplier<String> expression) {
        this.pattern = new LatePattern(expression);
    }

    static SiftedPattern of(String expression) {
        return new SiftedPattern(() -> expression);
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
