package eightk.law;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern that is compiled when it is first looked for: one filing asks for few of those there are, and to compile
/// them all takes a good part of the time in which it is read from cold.
public final class LatePattern {

    private final Supplier<String> expression;
    private volatile @Nullable Pattern pattern;

    /// @param expression asked for when the pattern is compiled
    public LatePattern(Supplier<String> expression) {
        this.expression = expression;
    }

    public static LatePattern of(String expression) {
        return new LatePattern(() -> expression);
    }

    /// @throws java.util.regex.PatternSyntaxException if the expression is none
    public Matcher matcher(CharSequence text) {
        var known = pattern;
        if (known == null) {
            known = Pattern.compile(expression.get());
            pattern = known;
        }
        return known.matcher(text);
    }

    /// The expression.
    @Override
    public String toString() {
        return expression.get();
    }
}
