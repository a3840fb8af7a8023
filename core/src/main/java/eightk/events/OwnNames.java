package eightk.events;

import eightk.law.LatePattern;
import eightk.model.CurrentReport;
import eightk.model.Filer;
import eightk.model.Registrant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the names of the companies that report, to tell "President of the filer" from "President of another".
///
/// @param words in lower case, without those that many companies share
/// @param letters by which they are called for short, in lower case
/// @param units words of the names of what belongs to the companies, in lower case, without those that many share
/// @param printed the names, and the beginnings of them by which a company may be called, in running text
record OwnNames(Set<String> words, Set<String> letters, Set<String> units, SparsePattern printed) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What stands behind a name to say by which letters it is called, or dealt in.
    private static final String LETTERS =
            " ?\\((?:(?:the )?[\u201C\"]?|(?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|A[Mm][Ee][Xx]|OTC)[^():]{0,20}: ?)(?<letters>(?!SEC\\b)\\p{Lu}{2,6})[\u201D\"]?(?:[);]| or )";

    /// Sentences with brackets that are asked for them: it is said where the company is first named.
    private static final int MOST_TEXTS = 40;

    private static final int FEWEST_LETTERS = 3;

    /// Within so many characters behind a bracket they stand in it.
    private static final int FARTHEST_LETTERS = 40;

    private static final String NAME =
            "(?<unit>\\p{Lu}[\\p{L}&\u2019'-]*+(?: (?:of |and |& )?\\p{Lu}[\\p{L}&\u2019'-]*+){0,4})";

    /// What stands before the name of what belongs to a company: `our subsidiary, Poe Mills`.
    private static final SparsePattern UNIT = SparsePattern.of(
            "\\b(?:[Oo]ur|[Ii]ts|[\u2019']s?)(?: [\\p{Ll}-]+){0,4} subsidiary(?: bank)?,? (?:the )?" + NAME,
            (text, at) -> "OoIi\u2019'".indexOf(text.charAt(at)) >= 0);

    /// One of these stands behind the name of a company of which that of what belongs to it follows.
    private static final List<String> PARENTS = List.of(
            "parent of ",
            "parent for ",
            "holding of ",
            "holding for ",
            "parent company of ",
            "parent company for ",
            "holding company of ",
            "holding company for ");

    /// What stands behind the name of a company, before that of what belongs to it.
    private static final String PARENT_OF =
            "(?: ?\\([^)]{1,80}\\))?,? (?:the |an? )?(?:[\\p{Ll}-]+ ){0,2}(?:parent|holding)(?: company)? (?:of|for) (?:the )?"
                    + NAME;

    /// What stands behind the name of what belongs to a company, before that of the company.
    private static final String UNIT_OF = NAME
            + "(?:,? (?:Inc|Corp|Ltd|LLC|N\\.A)\\b\\.?)?(?: ?\\([^)]{1,80}\\))?,? (?:which is )?(?:the |an? )?(?:[\\p{Ll}-]+ ){0,4}subsidiary of (?:(?:the )?(?:Company|Corporation|Registrant)\\b|";

    /// Letters that say something else in every filing.
    private static final Pattern OTHER_LETTERS =
            Pattern.compile("C[A-Z]O|SEC|[ES]VP|LLC|USA|IPO|PLC|CPA|MBA|THE|INC|AND|FOR|CORP");

    /// Of a longer name the rest is no longer looked for; hardly one has ten.
    private static final int MOST_WORDS = 20;

    OwnNames {
        words = Set.copyOf(words);
        letters = Set.copyOf(letters);
        units = Set.copyOf(units);
    }

    /// @param texts all sentences, of which one may say by which letters a company is called
    static OwnNames of(CurrentReport report, Stream<String> texts) {
        return of(
                Stream.concat(
                                report.cover().registrants().stream().map(Registrant::name),
                                report.submission().header().filers().stream().map(Filer::name))
                        .flatMap(Optional::stream)
                        .toList(),
                texts);
    }

    static OwnNames of(List<String> names, Stream<String> sentences) {
        var texts = sentences.toList();
        var letters = Stream.concat(names.stream().flatMap(OwnNames::initials), letters(names, texts.stream()))
                .collect(Collectors.toSet());
        var all = Stream.concat(names.stream(), letters.stream().sorted()).toList();
        return new OwnNames(
                names.stream()
                        .flatMap(OwnNames::wordsOf)
                        .filter(word -> !CompanyWords.isShared(word))
                        .collect(Collectors.toSet()),
                letters.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                units(names, texts)
                        .flatMap(OwnNames::wordsOf)
                        .filter(word -> !isOfMany(word))
                        .collect(Collectors.toSet()),
                PrintedNames.of(all, ""));
    }

    /// The letters by which the sentences call the companies: `Poe Mills Corp. (NYSE: PMC)`, `Poe Mills Corp. (“PMC”)`.
    private static Stream<String> letters(List<String> names, Stream<String> texts) {
        var called = PrintedNames.of(names, LETTERS);
        return texts.filter(text -> text.indexOf('(') > 0)
                .limit(MOST_TEXTS)
                .filter(OwnNames::hasLettersInBrackets)
                .flatMap(text -> called.results(text).stream())
                .map(m -> m.group("letters"));
    }

    /// Cheap: two capitals together, soon behind a bracket.
    private static boolean hasLettersInBrackets(String text) {
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            for (int i = at + 2; i < Math.min(text.length(), at + FARTHEST_LETTERS); i++) {
                if (Letters.isCapital(text.charAt(i - 1)) && Letters.isCapital(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Stream<String> units(List<String> names, List<String> texts) {
        var parent = PrintedNames.of(names, PARENT_OF);
        var child = new LatePattern(() -> UNIT_OF + PrintedNames.printed(names) + ")");
        return Stream.concat(
                        texts.stream()
                                .filter(text -> text.contains("subsidiary"))
                                .limit(MOST_TEXTS)
                                .flatMap(text -> Stream.concat(
                                        UNIT.results(text).stream(),
                                        text.contains("subsidiary of ")
                                                ? child.matcher(text).results()
                                                : Stream.empty())),
                        texts.stream()
                                .filter(text -> text.contains("parent") || text.contains("holding company"))
                                .limit(MOST_TEXTS)
                                .filter(text -> Letters.hasAny(text, PARENTS))
                                .flatMap(text -> parent.results(text).stream()))
                .map(m -> m.group("unit"));
    }

    /// Whether names of many companies have the word, or other words that are written with a capital.
    private static boolean isOfMany(String word) {
        return CompanyWords.isShared(word) || CompanyWords.isTrade(word) || CommonWords.isInNoName(word);
    }

    /// Whether a name is that of what belongs to the companies, as the report says: all its words are, that not many
    /// share.
    boolean isUnit(String name) {
        var own = wordsOf(name).filter(word -> !isOfMany(word)).toList();
        return !own.isEmpty() && own.stream().allMatch(word -> units.contains(word) || isOurs(word));
    }

    /// The first letters of the words of a name, without and with that of its form, where they are enough to be
    /// no other word.
    private static Stream<String> initials(String name) {
        var words = NO_WORD.splitAsStream(name)
                .filter(word -> !word.isEmpty() && !CompanyWords.isLittle(word.toLowerCase(Locale.ROOT)))
                .limit(MOST_WORDS)
                .toList();
        var letters = words.stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        boolean hasForm =
                !words.isEmpty() && CompanyWords.isForm(words.getLast().toLowerCase(Locale.ROOT));
        return Stream.concat(
                        Stream.of(letters),
                        hasForm ? Stream.of(letters.substring(0, letters.length() - 1)) : Stream.empty())
                .filter(each -> each.length() >= FEWEST_LETTERS
                        && !OTHER_LETTERS.matcher(each).matches());
    }

    /// The text with `the Company` in place of the companies’ own names.
    String withoutNames(String text) {
        return printed.replaceAll(text, _ -> "the Company");
    }

    private static Stream<String> wordsOf(String name) {
        return NO_WORD.splitAsStream(name.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 1);
    }

    /// Whether a name is of nothing but the companies' own words.
    boolean isOwn(String name) {
        return wordsOf(name).allMatch(word -> isOurs(word) || CompanyWords.isShared(word));
    }

    /// Whether a name has one of the companies' own words: the company itself or one that belongs to it.
    boolean isRelated(String name) {
        return wordsOf(name).anyMatch(this::isOurs);
    }

    private boolean isOurs(String word) {
        return words.contains(word) || letters.contains(word);
    }

    /// The same of a party to a contract, which may have a word that only says what many companies do.
    boolean isRelatedParty(String name) {
        var named = wordsOf(name).filter(this::isOurs).collect(Collectors.toSet());
        return named.stream().anyMatch(word -> !CompanyWords.isTrade(word) && !CompanyWords.isOfMany(word))
                || (!named.isEmpty() && named.containsAll(words));
    }
}
