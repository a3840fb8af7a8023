package eightk.draft;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a misspelt name was meant to be.
final class Slips {

    /// Letters left out, put in or mistaken; with more, another word is as likely.
    private static final int MOST = 2;

    /// Names of a draft are far shorter; the work grows with the square.
    private static final int LONGEST = 40;

    private Slips() {}

    /// The known name that is nearest, if one is near; capitals, dashes and underscores do not count.
    static Optional<String> meant(String name, Set<String> known) {
        return known.stream()
                .filter(one -> name.length() <= LONGEST && between(name, one) <= MOST)
                .min(Comparator.comparingInt((String one) -> between(name, one)).thenComparing(one -> one));
    }

    private static int between(String one, String other) {
        var a = Letters.key(one);
        var b = Letters.key(other);
        var row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
