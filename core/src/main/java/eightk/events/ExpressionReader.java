package eightk.events;

import java.util.ArrayList;
import java.util.HashSet;

/// Reads what a regular expression must match, as far as letters say it.
///
/// Of the syntax of [java.util.regex.Pattern] it knows what the patterns of this package use; classes of characters,
/// letters beyond ASCII and whatever is not known may match anything.
final class ExpressionReader {

    private static final String ZERO_WIDTH = "bBAGZz";

    /// Kinds of letters, of which each may be any of many.
    private static final String KINDS = "dDsSwWpP";

    /// Larger classes may match too much to be of use.
    private static final int LARGEST_CLASS = 4;

    /// Flags under which letters of ASCII still match themselves and their capitals alone.
    private static final String FLAGS = "ims-";

    private final String expression;
    private int at;

    ExpressionReader(String expression) {
        this.expression = expression;
    }

    /// @throws IllegalArgumentException if it has syntax that is not known, or is none
    ExpressionPart read() {
        var part = alternatives();
        if (at < expression.length()) {
            throw unknown();
        }
        return part;
    }

    private ExpressionPart alternatives() {
        var alternatives = new ArrayList<ExpressionPart>();
        alternatives.add(sequence());
        while (skip("|")) {
            alternatives.add(sequence());
        }
        return ExpressionPart.either(alternatives);
    }

    private ExpressionPart sequence() {
        var parts = new ArrayList<ExpressionPart>();
        while (at < expression.length() && !isNext("|") && !isNext(")")) {
            parts.add(quantified(one()));
        }
        return ExpressionPart.sequence(parts);
    }

    private ExpressionPart one() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> ExpressionPart.ANYTHING;
            case '^', '$' -> ExpressionPart.EDGE;
            default -> letter(c);
        };
    }

    private static ExpressionPart letter(char c) {
        return c < 128
                ? ExpressionPart.of(WordChoice.of(String.valueOf(Character.toLowerCase(c))))
                : ExpressionPart.ANYTHING;
    }

    private ExpressionPart group() {
        if (skip("?=") || skip("?<=")) {
            return closed(alternatives().asCondition());
        }
        if (skip("?!") || skip("?<!")) {
            alternatives();
            return closed(ExpressionPart.EDGE);
        }
        if (skip("?>")) {
            return closed(alternatives());
        }
        if (skip("?<")) {
            skipPast(">");
            return closed(alternatives());
        }
        if (skip("?")) {
            while (at < expression.length() && FLAGS.indexOf(expression.charAt(at)) >= 0) {
                at++;
            }
            return skip(")") ? ExpressionPart.EDGE : closed(afterColon());
        }
        return closed(alternatives());
    }

    private ExpressionPart afterColon() {
        if (!skip(":")) {
            throw unknown();
        }
        return alternatives();
    }

    private ExpressionPart closed(ExpressionPart part) {
        if (!skip(")")) {
            throw unknown();
        }
        return part;
    }

    private ExpressionPart escaped() {
        char c = next();
        if (ZERO_WIDTH.indexOf(c) >= 0) {
            return ExpressionPart.EDGE;
        }
        if (KINDS.indexOf(c) >= 0) {
            skipProperty(c);
            return ExpressionPart.ANYTHING;
        }
        if (Character.isLetterOrDigit(c)) {
            throw unknown();
        }
        return letter(c);
    }

    /// Moves past the name of a kind of letters that has one.
    private void skipProperty(char kind) {
        if (kind == 'p' || kind == 'P') {
            skipPast("}");
        }
    }

    /// A class in brackets, up to the bracket that closes it.
    private ExpressionPart characters() {
        var letters = new HashSet<String>();
        boolean known = !skip("^");
        do {
            char c = next();
            if (c == '[' || c == '&' || c == '\\' || c >= 128 || isNext("-")) {
                known = false;
                skipInClass(c);
            }
            letters.add(String.valueOf(Character.toLowerCase(c)));
        } while (!isNext("]"));
        at++;
        return known && letters.size() <= LARGEST_CLASS
                ? ExpressionPart.of(new WordChoice(letters))
                : ExpressionPart.ANYTHING;
    }

    /// Moves past the rest of what begins with a character within a class.
    private void skipInClass(char c) {
        if (c == '[') {
            characters();
        } else if (c == '\\') {
            skipProperty(next());
        }
    }

    private ExpressionPart quantified(ExpressionPart part) {
        if (skip("?")) {
            skipMode();
            return part.optional();
        }
        if (skip("*")) {
            skipMode();
            return ExpressionPart.ANYTHING;
        }
        if (skip("+")) {
            skipMode();
            return part.repeated();
        }
        if (skip("{")) {
            boolean mayBeMissing = isNext("0");
            skipPast("}");
            skipMode();
            return mayBeMissing ? ExpressionPart.ANYTHING : part.repeated();
        }
        return part;
    }

    /// Whether it matches as much or as little as it can, which does not matter.
    private void skipMode() {
        if (!skip("?")) {
            skip("+");
        }
    }

    private char next() {
        if (at >= expression.length()) {
            throw unknown();
        }
        return expression.charAt(at++);
    }

    private boolean isNext(String words) {
        return expression.startsWith(words, at);
    }

    private boolean skip(String words) {
        boolean next = isNext(words);
        at += next ? words.length() : 0;
        return next;
    }

    private void skipPast(String words) {
        int end = expression.indexOf(words, at);
        if (end < 0) {
            throw unknown();
        }
        at = end + words.length();
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("pattern has syntax that is not known at %d, found '%s'"
                .formatted(at, expression.substring(Math.min(at, expression.length()))));
    }
}
