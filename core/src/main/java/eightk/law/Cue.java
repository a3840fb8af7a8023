package eightk.law;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words by which one can tell that something is said, whether in small letters or in capitals.
///
/// Where it is known what the words begin with, that is looked for first: to ask at every character whether a pattern
/// of many words begins there is slow.
public final class Cue {

    private final Pattern words;
    private final List<String> beginnings;

    private Cue(Pattern words, List<String> beginnings) {
        this.words = words;
        this.beginnings = beginnings;
    }

    /// @param words a regular expression
    public static Cue of(String words) {
        return new Cue(
                Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                Beginnings.of(words).orElse(List.of()));
    }

    /// The text with A to Z in lower case and nothing else changed, so that every index stays what it was.
    public static String inLowerCase(String text) {
        var lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            char c = lower[i];
            lower[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(lower);
    }

    /// Looks for the words for the first time in a text; [Matcher#hasMatch] says whether they are there.
    ///
    /// @param text [in lower case][#inLowerCase]
    public Matcher in(String text) {
        var m = words.matcher(text);
        if (beginnings.isEmpty()) {
            m.find();
            return m;
        }
        m.useTransparentBounds(true).useAnchoringBounds(false);
        var next = beginnings.stream().mapToInt(text::indexOf).toArray();
        for (int i = first(next); next[i] >= 0; i = first(next)) {
            if (m.region(next[i], text.length()).lookingAt()) {
                return m;
            }
            next[i] = text.indexOf(beginnings.get(i), next[i] + 1);
        }
        return m.reset();
    }

    /// Whether the words are in a text.
    ///
    /// @param text [in lower case][#inLowerCase]
    public boolean isIn(String text) {
        return in(text).hasMatch();
    }

    /// Which of several indexes is the least; any, if all are -1.
    private static int first(int[] indexes) {
        int first = 0;
        for (int i = 1; i < indexes.length; i++) {
            if (Integer.compareUnsigned(indexes[i], indexes[first]) < 0) {
                first = i;
            }
        }
        return first;
    }

    @Override
    public String toString() {
        return words.pattern();
    }
}
