package eightk.report;

import eightk.report.flow.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Compares names of companies, which headers abridge and covers decorate.
final class Names {

    private static final Set<String> NOISE = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "lp",
            "plc",
            "the",
            "de",
            "new",
            "and",
            "of");

    private Names() {}

    /// How alike two names are, from 0 to 1, by the words they share.
    static double likeness(String a, String b) {
        var one = words(a);
        var other = words(b);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(Arrays.asList(Words.plain(name).split(" ")));
        words.removeAll(NOISE);
        words.remove("");
        return words;
    }
}
