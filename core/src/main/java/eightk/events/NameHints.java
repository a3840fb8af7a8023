package eightk.events;

import eightk.law.LatePattern;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
            "messrs",
            "drs",
            "baroness",
            "baron");

    /// Words that have a person after them, if anything that looks like a name.
    private static final Set<String> INTRODUCTIONS = Set.of("""
            Messrs.,Mses.,Drs.,appoint,appoints,appointed,appointing,elect,elects,elected,electing,names,named,naming,promote,promotes,\
            promoted,promoting,hire,hires,hired,hiring,elevated,designated,selected,chose,tapped,recruited,picked,welcome,\
            welcomes,welcomed,succeed,succeeding,replace,replacing,succeeded by,replaced by,appointment of,election of,\
            promotion of,hiring of,selection of,addition of,resignation of,retirement of,departure of,Chairman,Chairwoman,director,directors,\
            Officer,Treasurer,Controller,Trustee""".split(",", -1));

    private static final Stems INTRODUCTORY = Stems.of(
            INTRODUCTIONS.stream().map(words -> words.toLowerCase(Locale.ROOT)).toList());

    /// What is said of persons, and hardly of anything else that is written like a name.
    private static final LatePattern OF_PERSON = LatePattern.of(
            ",? (?:(?:Ph\\.? ?D|Pharm\\.? ?D|M\\.?D|J\\.?D|Esq|C\\.?P\\.?A|M\\.?B\\.?A)\\b"
                    + "|(?:(?:has|have|had|also|verbally|formally|orally|voluntarily) )*(?:notified|informed|advised|tendered|gave notice"
                    + "|(?:submitted|delivered) (?:his|her|their|a letter|letters|notice|written)|resigned|retired|relinquished"
                    + "|stepped (?:down|aside)|passed away|died|quit|vacated (?:his|her)|ceased (?:to be|serving|to serve)"
                    + "|withdrawn from the board|departed(?: the| from|,|\\.)|(?:joined|left|exited) (?:the (?:[Bb]oard|Company)|as )"
                    + "|decided (?:not )?to (?:resign|retire|leave|step|seek|stand))\\b"
                    + "|(?:was|were|has been|have been|will be) (?:\\w+ ){0,2}?(?:appointed|elected|named|promoted|hired|removed as|dismissed|relieved of)\\b"
                    + "|will be (?:its|our|the new)\\b|as (?:(?:the Company|the Corporation)[\u2019']s |our |its |the )?(?:(?:interim|acting|Interim|Acting) )?"
                    + "(?:Chief |President\\b|(?:Executive|Senior) Vice |Vice President\\b|General Counsel\\b|Treasurer\\b|Controller\\b|Secretary\\b)"
                    + "|will (?:\\w+ ){0,2}?(?:retire|resign|step (?:down|aside)|serve|join|joining|become|succeed|assume|leave|depart|relinquish|be (?:leaving|departing|retiring))\\b"
                    + "|join(?:ed|s) [^,;]{1,40}? as (?:(?:its|our|the) )?(?:(?:Executive|Senior) Vice |Vice President\\b|Chief |President\\b|General Counsel\\b|Treasurer\\b)"
                    + "|(?:becomes?|(?:be|was|were) made|was (?:also )?given the (?:additional )?title of|[\u2013-]) (?:(?:its|our|the) )?(?:(?:Executive|Senior) Vice |Vice President\\b|Chief |President\\b|C[EFO]O\\b|General Counsel\\b|Treasurer\\b|Controller\\b|Secretary\\b))"
                    + "|, an? (?:\\w+ ){0,3}?(?:member of|director)\\b|, (?:[Ii]ndependent )?[Dd]irector,|, (?:(?:the Company|the Corporation|the Registrant|the Bank)[\u2019']s |our |its )?(?:(?:current|former|formerly|currently|Interim|Acting|Corporate|Co-) ?)?"
                    + "(?:[Cc]hief |[Pp]resident\\b|(?:[Ee]xecutive|[Ss]enior) (?:[Vv]ice|[Mm]anaging) |[Vv]ice [Pp]resident\\b|[Gg]eneral [Cc]ounsel\\b|[Tt]reasurer\\b|[Cc]ontroller\\b|[Ss]ecretary\\b|(?:[Vv]ice )?[Cc]hair(?:man|woman|person)?\\b)"
                    + "|[\u2019']s (?:(?:intent|intention|decision|plans?) to (?:leave|resign|retire|step|transition)|(?:appointment|departure|promotion|resignation|retirement)\\b)");

    /// Others, the last of whom does what persons do: `, Zorvan Tupo and Quilla Menk were elected`.
    private static final LatePattern IN_LIST = LatePattern.of(
            "(?:(?:,| and|, and) \\p{Lu}[\\p{L}.\u2019'-]*+(?: \\p{Lu}[\\p{L}.\u2019'-]*+){1,3}+){1,6}+(?: \\([^()]{1,40}\\))? "
                    + "(?:(?:were|has|have|had|been|will|each|both|all|also) )*+(?:appointed|elected|named|resigned|retired|tendered|join\\w*|withdr[ae]wn?|left|departed|ceased|delivered|submitted|stepped|notified|informed|advised)\\b");

    /// What joins the last of several persons to those before.
    private static final Pattern JOINED = Pattern.compile("(?:[,;]|,? and|; and) ");

    /// What is said of several persons after the last of them.
    private static final LatePattern OF_ALL = LatePattern.of(
            ",? (?:each|both|all|have|had|were|resigned|retired|tendered|delivered|submitted|notified|informed|advised|stepped|departed|left|withdrew|ceased|as|to (?:serve|fill|the [Bb]oard))\\b");

    /// With one of these it begins after a blank, or else with a dash.
    private static final Stems AFTER_BLANK = Stems.of("""
            has had have was were will notified informed tendered submitted resigned retired stepped join delivered departed
            quit left exited relinquished vacated ceased gave advised passed died verbally as become be""");

    /// With one of these it begins after a comma and a blank, or with one of the others.
    private static final Stems AFTER_COMMA = Stems.of("""
            an the our its chief chair president executive senior vice general director independent treasurer controller
            secretary interim former current ph jd cpa esq""");
    private static final List<String> OTHERS_AFTER_COMMA = List.of("a ", "M", "J.D", "C.P");

    private final Set<String> families = new HashSet<>();

    /// Whether it has what names begin or end with.
    static boolean showsName(String text) {
        return anyCapitalised(
                        text,
                        (from, to) -> (to - from == 1 ? isInitial(text, to) : beginsOrEndsName(text, from, to))
                                || isIntroduced(text, from)
                                || (mayContinue(text, to)
                                        && !CommonWords.isInNoName(text.substring(from, to))
                                        && isContinued(text, to)))
                || text.contains(", age ");
    }

    /// Whether a word that begins here has words before it that have a person after them.
    static boolean isIntroduced(String text, int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int word = text.lastIndexOf(' ', end - 1) + 1;
        boolean isShort = end - word == "of".length();
        int from = isShort && word > 1 ? text.lastIndexOf(' ', word - 2) + 1 : word;
        return INTRODUCTORY.isAt(text, from) && INTRODUCTIONS.contains(text.substring(from, end));
    }

    /// Whether a word that ends here has words after it that are said of persons.
    static boolean isContinued(String text, int end) {
        return mayContinue(text, end)
                && OF_PERSON.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean mayContinue(String text, int end) {
        if (end + 2 >= text.length()) {
            return false;
        }
        return switch (text.charAt(end)) {
            case ' ' -> AFTER_BLANK.isAt(text, end + 1) || isDash(text.charAt(end + 1));
            case '\u2019', '\'' -> text.startsWith("s ", end + 1);
            case ',' ->
                text.charAt(end + 1) == ' '
                        && (AFTER_COMMA.isAt(text, end + 2) || Letters.isAnyAt(text, end + 2, OTHERS_AFTER_COMMA));
            default -> false;
        };
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013';
    }

    /// Whether after a word that ends here come others in a list of persons.
    static boolean isInList(String text, int end) {
        return IN_LIST.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Whether a name in a text stands last in a row of persons of whom something is said.
    ///
    /// @param before where the name of the person before it ends
    static boolean isLast(String text, int before, int start, int end) {
        return JOINED.matcher(text).region(before, start).matches()
                && OF_ALL.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Whether a single letter that ends here has a stop or another capital after it, as in `John Q. Roe`.
    private static boolean isInitial(String text, int end) {
        return end < text.length()
                && (text.charAt(end) == '.'
                        || (text.charAt(end) == ' '
                                && end + 1 < text.length()
                                && Character.isUpperCase(text.charAt(end + 1))));
    }

    /// `June` is a first name and `June 30` is none.
    private static boolean beginsOrEndsName(String text, int from, int to) {
        if (to + 1 < text.length() && text.charAt(to) == ' ' && Letters.isDigit(text.charAt(to + 1))) {
            return false;
        }
        var lower = text.substring(from, to).toLowerCase(Locale.ROOT);
        return CommonWords.isGivenNameInLowerCase(lower) || TITLES.contains(lower);
    }

    void know(Collection<PersonName> names) {
        names.forEach(name -> families.add(name.surname()));
    }

    boolean hasKnownFamily(String text) {
        return Letters.hasAny(text, families);
    }

    /// A test of a word, by where it begins and ends.
    private interface WordTest {
        boolean holds(int from, int to);
    }

    private static boolean anyCapitalised(String text, WordTest test) {
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && Letters.isLetter(text.charAt(i))) {
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
