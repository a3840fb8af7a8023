package eightk.render;

import eightk.law.Blanks;

/// Text that a filer wrote, made safe to show: characters that steer a terminal or turn the reading direction
/// stand as the replacement character. Line ends and tabs remain.
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSteering(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (isSteering(characters[i])) {
                characters[i] = REPLACEMENT;
            }
        }
        return new String(characters);
    }

    private static boolean isSteering(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /// The same on one line, each run of blanks as one.
    static String line(String text) {
        return of(Blanks.evened(text));
    }
}
