package eightk.render;

import java.util.regex.Pattern;

/// Text that a filer wrote, made safe to show: characters that steer a terminal or turn the reading direction
/// stand as the replacement character. Line ends and tabs remain.
public final class Printable {

    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]");

    private Printable() {}

    public static String of(String text) {
        return STEERING.matcher(text).replaceAll(REPLACEMENT);
    }

    /// The same on one line, each run of blanks as one.
    static String line(String text) {
        return of(text.strip().replaceAll("\\s+", " "));
    }
}
