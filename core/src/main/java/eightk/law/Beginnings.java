package eightk.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the matches of a regular expression begin with: of `appoint\w*|(?:elect|name)ed` that is `appoint`, `elect` and
/// `name`. Only as much is understood as lists of words are written with.
final class Beginnings {

    /// Fewer characters are worth looking for only if they begin with none of the letters, of which texts are full.
    private static final int LEAST = 3;

    private static final String GROUP = "(?:";
    private static final String NOT_AFTER = "(?<!";
    private static final String WORD_BOUNDARY = "\\b";
    private static final String DIGIT = "\\d";
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private Beginnings() {}

    /// In lower case; absent where an alternative begins with anything but a few characters that stand for themselves.
    static Optional<List<String>> of(String expression) {
        var all = new ArrayList<String>();
        for (var alternative : alternatives(expression)) {
            var some = ofAlternative(alternative);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return Optional.of(List.copyOf(all));
    }

    private static Optional<List<String>> ofAlternative(String alternative) {
        if (alternative.startsWith(WORD_BOUNDARY) || alternative.startsWith(NOT_AFTER)) {
            return ofAlternative(alternative.substring(end(alternative, 0)));
        }
        if (alternative.startsWith(GROUP)) {
            int end = end(alternative, 0);
            return isOptional(alternative, end) ? Optional.empty() : of(alternative.substring(GROUP.length(), end - 1));
        }
        if (alternative.startsWith(DIGIT)) {
            return Optional.of(DIGITS).filter(_ -> !isOptional(alternative, DIGIT.length()));
        }
        return Optional.of(characters(alternative)).filter(Beginnings::isRare).map(List::of);
    }

    private static boolean isRare(String beginning) {
        return beginning.length() >= LEAST || (!beginning.isEmpty() && !Character.isLetter(beginning.charAt(0)));
    }

    private static List<String> alternatives(String expression) {
        var alternatives = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < expression.length(); i = end(expression, i)) {
            if (expression.charAt(i) == '|') {
                alternatives.add(expression.substring(start, i));
                start = i + 1;
            }
        }
        alternatives.add(expression.substring(start));
        return alternatives;
    }

    private static String characters(String alternative) {
        var characters = new StringBuilder();
        int i = 0;
        while (i < alternative.length()) {
            int end = end(alternative, i);
            char c = alternative.charAt(end - 1);
            boolean itself = alternative.charAt(i) == '\\'
                    ? !Character.isLetterOrDigit(c)
                    : Character.isLetterOrDigit(c) || " %-".indexOf(c) >= 0;
            if (!itself || isOptional(alternative, end)) {
                break;
            }
            characters.append(c);
            i = end;
        }
        return characters.toString().toLowerCase(Locale.ROOT);
    }

    /// Whether what ends here may be left out.
    private static boolean isOptional(String expression, int end) {
        return expression.startsWith("?", end) || expression.startsWith("*", end) || expression.startsWith("{0", end);
    }

    /// Where the character, class or group ends that begins here.
    private static int end(String expression, int start) {
        return switch (expression.charAt(start)) {
            case '\\' -> start + 2;
            case '[' -> expression.indexOf(']', start) + 1;
            case '(' -> {
                int i = start + 1;
                while (expression.charAt(i) != ')') {
                    i = end(expression, i);
                }
                yield i + 1;
            }
            default -> start + 1;
        };
    }
}
