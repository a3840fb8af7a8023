package eightk.events;

import eightk.model.CurrentReport;
import eightk.model.Filer;
import eightk.model.Registrant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the names of the companies that report, to tell "President of the filer" from "President of another".
///
/// @param words in lower case, without those that many companies share
record OwnNames(Set<String> words) {

    private static final Set<String> SHARED = Set.of(
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
            "of",
            "holdings",
            "group",
            "international",
            "trust",
            "bancorp",
            "financial",
            "partners");

    /// What companies do, each of them many.
    private static final Set<String> TRADES = Set.of("""
            acquisition american bank brands capital communications energy entertainment enterprises
            exploration first foods gas general global gold health healthcare industries insurance
            investment investments labs management media medical mining national networks oil
            petroleum pharma pharmaceuticals power products properties realty resources sciences
            services software solutions stores systems technologies technology therapeutics united
            """.split("\\s+"));

    OwnNames {
        words = Set.copyOf(words);
    }

    static OwnNames of(CurrentReport report) {
        return of(Stream.concat(
                        report.cover().registrants().stream().map(Registrant::name),
                        report.submission().header().filers().stream().map(Filer::name))
                .flatMap(Optional::stream)
                .toList());
    }

    static OwnNames of(List<String> names) {
        return new OwnNames(names.stream()
                .flatMap(OwnNames::wordsOf)
                .filter(word -> !SHARED.contains(word))
                .collect(Collectors.toSet()));
    }

    private static Stream<String> wordsOf(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1);
    }

    /// Whether a name is of nothing but the companies' own words.
    boolean isOwn(String name) {
        return wordsOf(name).allMatch(word -> words.contains(word) || SHARED.contains(word));
    }

    /// Whether a name has one of the companies' own words: the company itself or one that belongs to it.
    boolean isRelated(String name) {
        return wordsOf(name).anyMatch(words::contains);
    }

    /// The same of a party to a contract, which may have a word that only says what many companies do.
    boolean isRelatedParty(String name) {
        var named = wordsOf(name).filter(words::contains).collect(Collectors.toSet());
        return named.stream().anyMatch(word -> !TRADES.contains(word))
                || (!named.isEmpty() && named.containsAll(words));
    }
}
