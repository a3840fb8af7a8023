package eightk.report.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern that is compiled when it is first looked for: one filing asks for few of those there are, and to compile
/// them all takes a good part of the time in which it is read from cold.
public final class LazyPattern {

    private final String expression;
    private volatile @Nullable Pattern pattern;

    private LazyPattern(String expression) {
        this.expression = expression;
    }

    public static LazyPattern of(String expression) {
        return new LazyPattern(expression);
    }

    /// @throws java.util.regex.PatternSyntaxException if the expression is none
    public Matcher matcher(CharSequence text) {
        var known = pattern;
        if (known == null) {
            known = Pattern.compile(expression);
            pattern = known;
        }
        return known.matcher(text);
    }
}
