package eightk.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

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

    private final Set<String> families = new HashSet<>();

    /// Whether it has what names begin or end with.
    static boolean showsName(String text) {
        return anyCapitalised(text, word -> word.length() == 1 || beginsOrEndsName(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean beginsOrEndsName(String lower) {
        return CommonWords.isGivenName(lower) || TITLES.contains(lower);
    }

    void know(Collection<PersonName> names) {
        names.forEach(name -> families.add(name.surname()));
    }

    boolean hasKnownFamily(String text) {
        return !families.isEmpty() && anyCapitalised(text, families::contains);
    }

    private static boolean anyCapitalised(String text, Predicate<String> test) {
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > from && Character.isUpperCase(text.charAt(from)) && test.test(text.substring(from, i))) {
                return true;
            }
            i = Math.max(i, from + 1);
        }
        return false;
    }
}
