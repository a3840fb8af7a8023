package eightk.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells quickly which sentences may name a person at all, so that only those are searched for names: one that has a
/// first name, an initial, a generation or an honorific, or a family name that is known by one of these.
final class NameHints {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "gen",
            "general",
            "adm",
            "admiral",
            "lt",
            "col",
            "colonel",
            "capt",
            "captain",
            "hon",
            "sir",
            "dame",
            "lord",
            "lady",
            "sen",
            "senator",
            "gov",
            "governor",
            "rev",
            "ambassador",
            "judge",
            "justice",
            "jr",
            "sr",
            "ii",
            "iii",
            "iv",
            "messrs");

    /// Words that have a person after them, if anything that looks like a name.
    private static final List<String> INTRODUCTIONS = List.of(
            "appointed ",
            "elected ",
            "named ",
            "promoted ",
            "hired ",
            "appointment of ",
            "election of ",
            "promotion of ",
            "resignation of ",
            "retirement of ",
            "departure of ");

    private final Set<String> families = new HashSet<>();

    /// Whether it has what names begin or end with.
    static boolean showsName(String text) {
        return anyCapitalised(
                        text,
                        (from, to) ->
                                (to - from == 1 ? isInitial(text, to) : beginsOrEndsName(text.substring(from, to)))
                                        || isIntroduced(text, from))
                || text.contains(", age ");
    }

    /// Whether a word that begins here has words before it that have a person after them.
    static boolean isIntroduced(String text, int start) {
        char end = start < 2 ? ' ' : text.charAt(start - 2);
        return (end == 'd' || end == 'f')
                && INTRODUCTIONS.stream().anyMatch(words -> text.startsWith(words, start - words.length()));
    }

    /// Whether a single letter that ends here has a stop or another capital after it, as in `John Q. Roe`.
    private static boolean isInitial(String text, int end) {
        return end < text.length()
                && (text.charAt(end) == '.'
                        || (text.charAt(end) == ' '
                                && end + 1 < text.length()
                                && Character.isUpperCase(text.charAt(end + 1))));
    }

    private static boolean beginsOrEndsName(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return CommonWords.isGivenName(lower) || TITLES.contains(lower);
    }

    void know(Collection<PersonName> names) {
        names.forEach(name -> families.add(name.surname()));
    }

    boolean hasKnownFamily(String text) {
        return families.stream().anyMatch(text::contains);
    }

    /// A test of a word, by where it begins and ends.
    private interface WordTest {
        boolean holds(int from, int to);
    }

    private static boolean anyCapitalised(String text, WordTest test) {
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > from && Character.isUpperCase(text.charAt(from)) && test.holds(from, i)) {
                return true;
            }
            i = Math.max(i, from + 1);
        }
        return false;
    }
}
