package eightk.events;

import eightk.law.LatePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the names of persons in running text by their shape: two to five capitalised words, initials, particles,
/// a nickname in brackets, none of them a word that companies, offices, places or the calendar use; or one such word
/// after an honorific.
final class NameFinder {

    private static final String HONORIFIC =
            "(?:\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Gen|Adm|Lt|Col|Capt|Hon|Sir|Dame|Lord|Baroness|Baron"
                    + "|Lady|Sen|Gov|Rev|(?i:general|admiral|colonel|captain|senator|governor|ambassador|judge|justice))\\.? "
                    + "(?:\\((?:Ret|ret)\\.\\) )?)";
    private static final String WORD = "\\p{Lu}(?=[\\p{L}\u2019'-]*\\p{Ll})(?:[\\p{L}-]|[\u2019'](?=\\p{L})(?!s\\b))*+";
    private static final String INITIAL = "(?:\\p{Lu}\\.(?: ?\\p{Lu}\\.)*|\\p{Lu}(?=[ .])|(?:[A-Z]J|J[A-Z])(?= ))";
    private static final String PARTICLE =
            "(?:de la|de los|van der|van den|von|van|de|der|del|della|di|da|dos|du|la|le|bin|al|el|ten|y|St\\.)";
    private static final String NICKNAME = "[(\u201C\"\u2018]\\p{Lu}\\p{Ll}+[)\u201D\"\u2019]";

    private static final String GENERATION = "(?:,? (?:Jr\\b\\.?|Sr\\b\\.?|II\\b|III\\b|IV\\b))?";

    /// A name in capitals, which only a first name that is known, tells from a heading.
    private static final String CAPITALS =
            "(?:\\p{Lu}{2}[\\p{Lu}'\u2019-]*+(?: \\p{Lu}\\.){0,2}(?: \\p{Lu}{2}[\\p{Lu}'\u2019-]*+){1,2}"
                    + "(?:,? (?:JR|SR|II|III|IV)\\b\\.?)?)";

    private static final String NAME =
            "(?<![\\p{L}\u2019'&-])(?<name>" + CAPITALS + "|(?!(?:Sir|Dame|Lord|Lady) )(?:" + WORD + "|" + INITIAL
                    + ")(?: (?:" + WORD + "|" + INITIAL + "|" + NICKNAME + "|" + PARTICLE
                    + "(?= \\p{Lu}))){0,4}?(?: (?!St\\. \\p{Lu})"
                    + WORD + ")" + GENERATION
                    + ")(?![\\p{L}&-]| &| (?:(?:y|de|del|der|den|du|la) )?" + WORD + ")";

    private static final Pattern UNTITLED = Pattern.compile(NAME);

    private static final LatePattern NAME_OR_TITLE = LatePattern.of("(?:(?<honorific>" + HONORIFIC + ")?" + NAME
            + "|(?<title>" + HONORIFIC + ")(?<surname>(?:" + PARTICLE + " )?" + WORD + "(?: " + WORD + ")?))");

    /// With one of these an honorific begins.
    private static final Stems HONORIFICS = Stems.of("""
            mr ms miss dr prof gen adm lt col capt hon sir dame lord baron lady sen gov rev amb judge justice""");

    /// Those that stand before a name in small letters too.
    private static final Stems RANKS = Stems.of(List.of(
            "general ",
            "admiral ",
            "ambassador ",
            "colonel ",
            "captain ",
            "governor ",
            "judge ",
            "justice ",
            "senator "));

    private static final Pattern TITLE_OR_QUOTED =
            Pattern.compile("Mr|Mrs|Ms|Dr|[(\u201C\"\u2018]\\p{Lu}\\p{Ll}+[)\u201D\"\u2019]");

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}-]+");

    /// What stands before a word that is a place there, and elsewhere a first name.
    private static final LatePattern NOT_BEFORE_GIVEN = LatePattern.of(
            "\\b(?:San|Los|Las|Santa|Fort|In|in|at|(?<!\\b(?:appointment|election|promotion|hiring|resignation|retirement|departure|termination|death) )of) $");

    /// More than its words are long.
    private static final int LONGEST_BEFORE_GIVEN = 24;

    private static final Pattern AGE = Pattern.compile(",? \\(?(?:age[d:]? )?[3-8]\\d\\)?[,);]");

    static final SparsePattern TITLED = SparsePattern.of(
            "\\b(?:Mr|Mrs|Ms|Dr)\\.? (\\p{Lu}[\\p{L}-]+)",
            (text, at) -> (text.charAt(at) == 'M' || text.charAt(at) == 'D') && Letters.beginsWord(text, at));

    /// What stands between names in a list.
    private static final Set<String> JOINTS = Set.of(", ", " and ", ", and ", "; ", "; and ");

    private static final int LONGEST_JOINT = 6;

    private static final int LONGEST_OFFICE = 60;

    /// What stands before the company of which someone is an officer: `President of Otis Mills`.
    private static final LatePattern OFFICE_OF = LatePattern.of(
            "(?<!(?:appointment|election|promotion|resignation|retirement|removal) as )\\b(?:President|Chairman|Chief \\p{Lu}\\p{Ll}+ Officer|CEO|CFO|COO) of $");

    private final OwnNames own;
    private final Set<String> families;

    /// Finds names in texts that are read together.
    ///
    /// @param own the companies' names, of whose words no person is made
    /// @param titled the words after Mr., Ms. or Dr. in all of them; these are names even where they are words
    NameFinder(OwnNames own, Set<String> titled) {
        this.own = own;
        this.families = titled.stream().filter(CommonWords::isInNoName).collect(Collectors.toUnmodifiableSet());
    }

    /// The words after Mr., Ms. or Dr.
    static Set<String> titled(List<Sentence> sentences) {
        var titled = new HashSet<String>();
        for (var sentence : sentences) {
            var text = sentence.text();
            if (text.contains("Mr") || text.contains("Ms") || text.contains("Dr")) {
                TITLED.results(text).forEach(m -> titled.add(m.group(1)));
            }
        }
        return titled;
    }

    /// @param start where the name or its honorific begins
    /// @param certain whether an honorific or words of an appointment are before it, or an age after it
    record Found(int start, int end, PersonName name, boolean certain) {

        private Found asCertain() {
            return new Found(start, end, name, true);
        }
    }

    List<Found> find(String text) {
        var found = new ArrayList<Found>();
        var shadow = withoutNoNames(text);
        var untitled = UNTITLED.matcher(shadow).useTransparentBounds(true);
        int at = nextStart(shadow, 0);
        while (at < shadow.length()) {
            var name =
                    HONORIFICS.isAt(shadow, at) ? NAME_OR_TITLE.matcher(shadow).useTransparentBounds(true) : untitled;
            boolean isName = name.region(at, shadow.length()).lookingAt();
            if (isName) {
                found(text, name)
                        .map(next -> isLast(next, found, text) ? next.asCertain() : next)
                        .ifPresent(found::add);
            }
            at = nextStart(shadow, isName ? name.end() : at + 1);
        }
        return NameRow.with(found, text);
    }

    private static boolean isLast(Found name, List<Found> before, String text) {
        return isListed(before, text, name.start())
                || (!before.isEmpty()
                        && (before.getLast().certain()
                                || before.getLast().name().looksPersonal())
                        && NameHints.isLast(text, before.getLast().end(), name.start(), name.end()));
    }

    private Optional<Found> found(String text, MatchResult name) {
        int from = name.start("name") >= 0 ? name.start("name") : name.start("surname");
        var printed = text.substring(from, name.end());
        boolean certain = from > name.start() || isIntroduced(text, from, name.end());
        boolean isCompany = from == name.start()
                && text.startsWith(" of ", from - " of ".length())
                && OFFICE_OF
                        .matcher(text.substring(Math.max(0, from - LONGEST_OFFICE), from))
                        .find();
        return isCompany || (from == name.start() && own.isOwn(printed)) || isHeading(printed)
                ? Optional.empty()
                : Optional.of(new Found(name.start(), name.end(), new PersonName(printed), certain));
    }

    /// Whether it stands in a list of names that words of an appointment introduce.
    private static boolean isListed(List<Found> others, String text, int start) {
        int next = start;
        for (var other : others.reversed()) {
            if (next - other.end() > LONGEST_JOINT || !JOINTS.contains(text.substring(other.end(), next))) {
                return false;
            }
            if (NameHints.isIntroduced(text, other.start())) {
                return true;
            }
            next = other.start();
        }
        return false;
    }

    /// Whether it is in capitals and does not begin with a first name.
    private static boolean isHeading(String printed) {
        return printed.equals(printed.toUpperCase(Locale.ROOT))
                && printed.indexOf(' ') > 1
                && !CommonWords.isGivenName(printed.substring(0, printed.indexOf(' ')));
    }

    /// Where the next name or honorific may begin: at a capital, or at a rank in small letters.
    private static int nextStart(String text, int from) {
        int i = from;
        while (i < text.length() && !mayStart(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean mayStart(String text, int at) {
        if (at > 0 && isLatin(text.charAt(at - 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case 'a', 'c', 'g', 'j', 's' -> RANKS.isAt(text, at);
            default -> Character.isUpperCase(text.charAt(at));
        };
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isIntroduced(String text, int start, int end) {
        return AGE.matcher(text).region(end, text.length()).lookingAt()
                || NameHints.isIntroduced(text, start)
                || NameHints.isContinued(text, end)
                || NameHints.isInList(text, end);
    }

    /// The text with the first letter of every word that is in no name made small, so that no name has it.
    private String withoutNoNames(String text) {
        var shadow = new StringBuilder(text);
        int start = 0;
        while (start < text.length()) {
            int end = endOfCapitalised(text, start);
            if (end > start + 1) {
                var word = text.substring(start, end);
                if (CommonWords.isInNoName(word) && !isFamily(word, text, start) && !isGiven(word, text, start, end)) {
                    shadow.setCharAt(start, Character.toLowerCase(shadow.charAt(start)));
                }
            }
            start = Math.max(start + 1, end);
        }
        return shadow.toString();
    }

    /// Where the word ends that begins here with a capital; where it begins if none does.
    private static int endOfCapitalised(String text, int start) {
        int end = start;
        if (Letters.isCapital(text.charAt(start))) {
            do {
                end++;
            } while (end < text.length() && (Letters.isLetter(text.charAt(end)) || text.charAt(end) == '-'));
        }
        return end;
    }

    /// Whether the word, after an honorific or a first name, is a family name here.
    private boolean isFamily(String word, String text, int start) {
        return (families.contains(word) || CommonWords.isFamilyName(word)) && isGivenOrTitle(text.substring(0, start));
    }

    /// Whether the word, before another that may be in a name, is a first name here: `Antonio Roe`, and not `San
    /// Antonio Roe`.
    private static boolean isGiven(String word, String text, int start, int end) {
        var next = CommonWords.isGivenName(word)
                ? CAPITALISED.matcher(text).region(Math.min(end + 1, text.length()), text.length())
                : null;
        return next != null
                && text.startsWith(" ", end)
                && next.lookingAt()
                && !CommonWords.isInNoName(next.group())
                && !NOT_BEFORE_GIVEN
                        .matcher(text)
                        .region(Math.max(0, start - LONGEST_BEFORE_GIVEN), start)
                        .find();
    }

    private static boolean isGivenOrTitle(String before) {
        var words = before.strip();
        var last = words.substring(words.lastIndexOf(' ') + 1).replace(".", "");
        return last.length() == 1
                || TITLE_OR_QUOTED.matcher(last).matches()
                || (CommonWords.isGivenName(last) && !CommonWords.isInNoName(last));
    }
}
