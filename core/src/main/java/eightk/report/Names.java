package eightk.report;

import eightk.report.flow.Words;
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
        return likeness(words(a), words(b));
    }

    /// The same for names whose words are known.
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (var word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        return 2.0 * both / (one.size() + other.size());
    }

    /// The words of a name that tell it from others.
    static Set<String> words(String name) {
        var words = new HashSet<String>();
        for (var word : Words.plain(name).split(" ", -1)) {
            if (!word.isEmpty() && !NOISE.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
