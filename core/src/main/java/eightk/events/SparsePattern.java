package eightk.events;

import eightk.law.LatePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/// A pattern that begins only where a look at a letter or two shows that it may, and is not tried anywhere else.
record SparsePattern(LatePattern pattern, Begins begins) {

    /// Where in a text a pattern may begin; wherever it does begin, this must hold.
    interface Begins {
        boolean at(String text, int index);
    }

    static SparsePattern of(String expression, Begins begins) {
        return new SparsePattern(LatePattern.of(expression), begins);
    }

    /// All that it matches, one after another.
    List<MatchResult> results(String text) {
        int first = nextBeginning(text, 0);
        if (first == text.length()) {
            return List.of();
        }
        var results = new ArrayList<MatchResult>();
        var matcher = matcher(text);
        for (int at = next(matcher, text, first); at < text.length(); at = next(matcher, text, end(matcher))) {
            results.add(matcher.toMatchResult());
        }
        return results;
    }

    boolean isIn(String text) {
        int first = nextBeginning(text, 0);
        return first < text.length() && next(matcher(text), text, first) < text.length();
    }

    /// The text with something else for all that it matches.
    String replaceAll(String text, Function<MatchResult, String> instead) {
        var found = results(text);
        if (found.isEmpty()) {
            return text;
        }
        var replaced = new StringBuilder();
        int from = 0;
        for (var match : found) {
            replaced.append(text, from, match.start()).append(instead.apply(match));
            from = match.end();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Where it may begin next; the end of the text if nowhere.
    private int nextBeginning(String text, int from) {
        int at = from;
        while (at < text.length() && !begins.at(text, at)) {
            at++;
        }
        return Math.min(at, text.length());
    }

    /// Where it matches next; the end of the text if it does not.
    private int next(Matcher matcher, String text, int from) {
        int at = nextBeginning(text, from);
        while (at < text.length() && !matcher.region(at, text.length()).lookingAt()) {
            at = nextBeginning(text, at + 1);
        }
        return at;
    }

    private static int end(MatchResult match) {
        return match.end() + (match.end() == match.start() ? 1 : 0);
    }
}
