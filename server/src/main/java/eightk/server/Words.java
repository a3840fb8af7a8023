package eightk.server;

import java.util.Locale;

/// Names of programs as people write them.
public final class Words {

    private Words() {}

    /// `auditorChange` as `auditor change`.
    public static String spaced(String name) {
        return name.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    /// `auditorChange` as `Auditor change`.
    public static String heading(String name) {
        var words = spaced(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
