package eightk.draft;

import java.util.Arrays;
import java.util.Locale;

/// The letters and digits of a file, and the line of each: what is left of words when markup and the breaking of lines
/// are taken away, so that words can be found again in the file they were written in.
final class Letters {

    private final String letters;
    private final int[] lines;

    private Letters(String letters, int[] lines) {
        this.letters = letters;
        this.lines = lines;
    }

    static Letters of(String text) {
        var letters = new StringBuilder(text.length());
        var lines = new int[text.length()];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (Character.isLetterOrDigit(c)) {
                lines[letters.length()] = line;
                letters.append(Character.toLowerCase(c));
            }
        }
        return new Letters(letters.toString(), Arrays.copyOf(lines, letters.length()));
    }

    /// The line on which words begin, at or after those with which another text begins; 0 if they are not there.
    int line(String words, String after) {
        int at = letters.indexOf(key(words), Math.max(0, letters.indexOf(key(after))));
        return key(words).isEmpty() || at < 0 ? 0 : lines[at];
    }

    /// Letters and digits alone, small.
    static String key(String words) {
        var key = new StringBuilder(words.length());
        words.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
