package eightk.events;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern that is compiled when it is first looked for: one filing asks for few of those there are, and to compile
/// them all takes a good part of the time in which it is read from cold.
final class LatePattern {

    private final Supplier<String> expression;
    private volatile @Nullable Pattern pattern;

    LatePattern(Supplier<String> expression) {
        this.expression = expression;
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
}
