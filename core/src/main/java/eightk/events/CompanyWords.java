package eightk.events;

import java.util.Set;

/// Words of the names of companies, in lower case, by which one is not told from another.
final class CompanyWords {

    /// What says what form a company has.
    private static final Set<String> FORMS =
            Set.of("inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "lp", "plc");

    private static final Set<String> LITTLE = Set.of("the", "and", "of", "for", "de");

    /// What many names have.
    private static final Set<String> COMMON =
            Set.of("new", "holdings", "group", "international", "trust", "bancorp", "financial", "partners");

    /// What companies do, each of them many.
    private static final Set<String> TRADES = Set.copyOf(WordList.of("""
            acquisition american bank brands capital communications energy entertainment enterprises
            exploration first foods gas general global gold health healthcare industries insurance
            investment investments labs management media medical mining national networks oil
            petroleum pharma pharmaceuticals power products properties realty resources sciences
            services software solutions stores systems technologies technology therapeutics united
            """));

    /// What many companies are of or about: another with such a word need not belong to them.
    private static final Set<String> OF_MANY = Set.copyOf(WordList.of("""
            atlantic central data design digital eastern education electric electronics equity home information
            learning life marine northern ocean pacific research security southern steel valley water western wireless
            """));

    private CompanyWords() {}

    /// Whether it is the form of a company.
    static boolean isForm(String word) {
        return FORMS.contains(word);
    }

    /// Whether it is a little word between others.
    static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    /// Whether it says nothing of a company at all.
    static boolean isShared(String word) {
        return FORMS.contains(word) || LITTLE.contains(word) || COMMON.contains(word);
    }

    /// Whether it says what companies do, each of them many.
    static boolean isTrade(String word) {
        return TRADES.contains(word);
    }

    /// Whether many companies are of it or about it.
    static boolean isOfMany(String word) {
        return OF_MANY.contains(word);
    }
}
