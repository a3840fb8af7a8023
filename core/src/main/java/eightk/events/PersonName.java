package eightk.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A person's name as printed, without honorific: `Kanwar J. S. Chadha`, `Shelton (Shelly) Palmer`, `John Roe, Jr.`
///
/// A class and no record, for it is compared with others so often that its words are kept.
final class PersonName {

    private static final Set<String> PARTICLES =
            Set.of("De", "Del", "Della", "Den", "Der", "Di", "Du", "La", "Le", "St.", "Van", "Von");
    private static final int SHORTEST_SHORT = 3;
    private static final Pattern INITIAL =
            Pattern.compile("(?!U\\.S|N\\.A|S\\.A|N\\.V|P\\.O|L\\.P)(?:\\p{L}+ )?(?:\\p{Lu}\\.)*\\p{Lu}\\.? ");
    private static final Pattern SUFFIX = Pattern.compile(",? (?:J[Rr]\\.?|S[Rr]\\.?|II|III|IV)$");
    private static final Pattern NICKNAME = Pattern.compile("[(\"\u201C\u2018'].*?[)\"\u201D\u2019'] ?");

    private final String printed;

    /// Without nickname and generation.
    private final List<String> words;

    PersonName(String printed) {
        this.printed = printed;
        words = List.of((isPlain(printed) ? printed : plain(printed)).strip().split(" "));
    }

    String printed() {
        return printed;
    }

    /// The last word, with the particles before it left out, generation left out.
    String surname() {
        return words.getLast();
    }

    /// Whether both may name one person: the same surname, and first names of which one may be the other's initial.
    boolean isAlike(PersonName other) {
        return surname().equalsIgnoreCase(other.surname()) && (isBare() || other.isBare() || sameFirst(other));
    }

    /// Whether some given name of one may be one of the other, and none contradicts: `K. Lance` is not `Kenneth W.`
    private boolean sameFirst(PersonName other) {
        var mine = given();
        var theirs = other.given();
        boolean contradict = mine.size() > 1
                && theirs.size() > 1
                && agree(mine.getFirst(), theirs.getFirst())
                && !agree(mine.get(1), theirs.get(1));
        return !contradict && mine.stream().anyMatch(one -> theirs.stream().anyMatch(two -> agree(one, two)));
    }

    /// The given names, in lower case.
    Stream<String> givenNames() {
        return given().stream().map(name -> name.toLowerCase(Locale.ROOT));
    }

    private List<String> given() {
        return words.subList(0, words.size() - 1);
    }

    private static boolean agree(String a, String b) {
        var one = a.replace(".", "");
        var two = b.replace(".", "");
        return one.equalsIgnoreCase(two)
                || isShort(one, two)
                || isShort(two, one)
                || (Math.min(one.length(), two.length()) == 1 && one.regionMatches(true, 0, two, 0, 1));
    }

    /// Whether one is the beginning of the other, as `Tim` is of `Timothy`.
    private static boolean isShort(String name, String full) {
        return name.length() >= SHORTEST_SHORT && full.regionMatches(true, 0, name, 0, name.length());
    }

    /// Whether it is the surname of another that has it first: `Li` of `Li Guowei`.
    boolean isFamilyOf(PersonName other) {
        var first = other.words.getFirst();
        return first.equals(printed) && other.isFull() && !CommonWords.isGivenName(first);
    }

    /// Whether there is more than a surname, to which particles belong: `De Roe`.
    boolean isFull() {
        return !isBare();
    }

    /// Whether it begins as names of persons do: with a first name, or with an initial near the front.
    boolean looksPersonal() {
        return CommonWords.isGivenName(words.getFirst())
                || INITIAL.matcher(printed).lookingAt()
                || SUFFIX.matcher(printed).find();
    }

    private boolean isBare() {
        return PARTICLES.containsAll(given());
    }

    private static String plain(String printed) {
        return SUFFIX.matcher(NICKNAME.matcher(printed).replaceAll("")).replaceAll("");
    }

    /// Whether it surely has neither nickname nor generation, as most names: nothing that a nickname begins with, and
    /// an end that no generation has.
    private static boolean isPlain(String printed) {
        int end = printed.length() - 1;
        if (end < 1 || mayEndGeneration(printed.charAt(end - 1), printed.charAt(end))) {
            return false;
        }
        for (int i = 0; i <= end; i++) {
            char c = printed.charAt(i);
            if (!Letters.isLetter(c) && c != ' ' && c != '.' && c != '-' && c != '\u2019') {
                return false;
            }
        }
        return true;
    }

    /// `Jr`, `Jr.`, `SR`, `III`, `IV`.
    private static boolean mayEndGeneration(char before, char last) {
        return switch (last) {
            case '.', 'I', 'V' -> true;
            case 'r', 'R' -> before == 'J' || before == 'S';
            default -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && printed.equals(name.printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }
}
