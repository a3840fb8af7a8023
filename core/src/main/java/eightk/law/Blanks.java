package eightk.law;

import java.util.regex.Pattern;

/// White space in what is looked up or shown: however much of it, it is one blank.
public final class Blanks {

    private static final Pattern UNEVEN = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private Blanks() {}

    /// The words with one blank between them.
    public static String evened(String text) {
        var words = text.strip();
        return isEven(words) ? words : UNEVEN.matcher(words).replaceAll(" ");
    }

    /// Whether all its white space is single blanks.
    private static boolean isEven(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || (c == ' ' && words.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }
}
