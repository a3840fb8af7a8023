package eightk.events;

import eightk.events.SparsePattern.Begins;
import eightk.law.LatePattern;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Patterns for the names of companies in running text: a name, or the beginning of it by which the company may be
/// called.
final class PrintedNames {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What a printed name begins after: no other capitalised word, which would make it a longer name.
    private static final String BEFORE =
            "(?=[t\\p{Lu}\\d])(?<![\\p{L}\\p{N}&-])(?<!\\p{Lu}[\\p{L}-]{0,20} )(?:[Tt]he )?(?=\\p{Lu}|\\d)";

    private static final String BETWEEN = "[^\\p{L}\\p{N}]{1,3}";

    private static final String FORM =
            "(?:,? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|L\\.P|LP|Co|Company|PLC|plc|N\\.A)\\b)?"
                    + "(?:\\.(?=[,;\u2019']| [^\\p{Lu}]))?";

    private static final String AFTER = "(?![\\p{L}\\p{N}&-])";

    private static final String NEVER = "(?!)";

    /// Of a longer name the rest is no longer looked for; hardly one has ten.
    private static final int MOST_WORDS = 20;

    private PrintedNames() {}

    /// @param behind what stands behind a name
    static SparsePattern of(List<String> names, String behind) {
        return new SparsePattern(new LatePattern(() -> printed(names) + behind), beginningsOf(names));
    }

    /// Where the first word of a name may be, or `the` before it.
    private static Begins beginningsOf(List<String> names) {
        var first = names.stream()
                .flatMap(name -> NO_WORD.splitAsStream(name)
                        .filter(word -> !word.isEmpty())
                        .limit(1))
                .distinct()
                .toList();
        return (text, at) ->
                mayBegin(text, at) && (isAnyCaseAt(text, at, first) || isAnyCaseAt(text, at + "the ".length(), first));
    }

    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return (c == 't' || Letters.isDigit(c) || Letters.isCapital(c)) && Letters.beginsWord(text, at);
    }

    /// Whether one of some words is at a place, whatever its case.
    private static boolean isAnyCaseAt(String text, int at, List<String> words) {
        for (var word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /// A regular expression of the names, and of the beginnings of them by which a company may be called.
    static String printed(List<String> names) {
        var beginnings = names.stream()
                .map(name -> NO_WORD.splitAsStream(name)
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList())
                .filter(words -> !words.isEmpty())
                .map(PrintedNames::beginnings)
                .collect(Collectors.joining("|"));
        return beginnings.isEmpty() ? NEVER : BEFORE + "(?i:" + beginnings + ")" + FORM + AFTER;
    }

    /// The first word and any that follow it; where the first alone may be anything, those as well without which the
    /// company is not meant.
    private static String beginnings(List<String> words) {
        int least = 1;
        while (least < words.size() && isShared(words.get(least - 1)) && !isBeforeForm(words, least)) {
            least++;
        }
        var pattern = new StringBuilder(Pattern.quote(words.getFirst()));
        for (int i = 1; i < words.size(); i++) {
            pattern.append(i < least ? "" : "(?:").append(BETWEEN).append(Pattern.quote(words.get(i)));
        }
        return pattern.append(")?".repeat(words.size() - least)).toString();
    }

    /// Whether two words or more are a name without the form behind them: `Media General` of `Media General, Inc.`
    private static boolean isBeforeForm(List<String> words, int least) {
        return least > 1
                && CompanyWords.isForm(words.get(least).toLowerCase(Locale.ROOT))
                && !CompanyWords.isLittle(words.getFirst().toLowerCase(Locale.ROOT));
    }

    private static boolean isShared(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return word.length() == 1
                || CompanyWords.isShared(small)
                || CompanyWords.isTrade(small)
                || CommonWords.isInNoName(word.charAt(0) + small.substring(1));
    }
}
