package eightk.events;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What is known of capitalised words: which are in no person's name, and which are first names.
final class CommonWords {

    private static final Set<String> IN_NO_NAME = words("not-names.txt");

    /// Words that are in no name but as its last after a first name: `Dean Banks`.
    private static final Set<String> FAMILY_NAMES = Set.of(
            "banks",
            "bay",
            "bond",
            "boston",
            "case",
            "church",
            "dallas",
            "day",
            "denver",
            "east",
            "england",
            "france",
            "goldman",
            "good",
            "grant",
            "head",
            "hills",
            "holder",
            "houston",
            "israel",
            "lake",
            "lane",
            "little",
            "london",
            "long",
            "lynch",
            "march",
            "masters",
            "may",
            "morgan",
            "north",
            "parent",
            "paris",
            "park",
            "power",
            "sellers",
            "short",
            "south",
            "stanley",
            "steel",
            "stock",
            "stone",
            "street",
            "summers",
            "thornton",
            "washington",
            "waters",
            "wells",
            "west",
            "york",
            "young");

    private CommonWords() {}

    /// Several to a line.
    private static Set<String> words(String resource) {
        var words = new HashSet<String>();
        for (var line : WordList.lines(resource)) {
            Collections.addAll(words, line.split(" ", -1));
        }
        return Collections.unmodifiableSet(words);
    }

    /// Whether filings write the word with a capital although it is in no person's name.
    static boolean isInNoName(String word) {
        return IN_NO_NAME.contains(withoutEnding(word).toLowerCase(Locale.ROOT));
    }

    /// The word without the ending of a genitive, or a hyphen.
    private static String withoutEnding(String word) {
        int end = word.length();
        if (word.endsWith("s") && isApostrophe(word, end - 2)) {
            return word.substring(0, end - 2);
        }
        return word.endsWith("-") || isApostrophe(word, end - 1) ? word.substring(0, end - 1) : word;
    }

    private static boolean isApostrophe(String word, int at) {
        return at >= 0 && (word.charAt(at) == '\u2019' || word.charAt(at) == '\'');
    }

    static boolean isFamilyName(String word) {
        return FAMILY_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isGivenName(String word) {
        return isGivenNameInLowerCase(word.toLowerCase(Locale.ROOT));
    }

    /// Of two that a hyphen joins the first tells: `jin-ho`, `anne-sophie`.
    static boolean isGivenNameInLowerCase(String word) {
        int hyphen = word.indexOf('-');
        return GivenNames.has(word) || (hyphen > 0 && GivenNames.has(word.substring(0, hyphen)));
    }
}
