package eightk.events;

import eightk.events.Ballot.Choice;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the labels and the figures of a table of votes.
final class ChoiceLabel {

    private static final int LONGEST = 60;

    private static final Pattern NON_VOTES =
            Pattern.compile("(?i).*\\bnon[ \u2010-\u2013-]*vot(?:e|es|ed|ing)\\b.*|broker votes?");
    private static final Pattern AGAINST =
            Pattern.compile("(?i).*\\b(?:against|opposed|opposing|opposition|negative)\\b.*|no");
    private static final Pattern WITHHELD =
            Pattern.compile("(?i).*\\bwith(?:h)?(?:e)?ld\\b.*|.*\\bwithhold(?:ing)?\\b.*|.*authority.*");
    private static final Pattern ABSTAIN = Pattern.compile("(?i).*\\babst(?:ain|ain(?:ed|ing|s)|entions?|ention)\\b.*");
    private static final Pattern FOR = Pattern.compile("(?i)\\b(?:for|favor|favour|affirmative)\\b|^yes$");

    /// A share of the votes and not their number.
    private static final Pattern SHARE = Pattern.compile("(?i)\\bpercent(?:age)?\\b|%");

    private static final Pattern YEARS = Pattern.compile(
            "(?i)(?:(?:number of |votes |shares |for |voted |every )*)(1|2|3|one|two|three)[ -]years?\\b.*");

    private static final Pattern FIGURE = Pattern.compile("\\(?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?\\)?|\\d+");
    private static final Pattern NOTHING = Pattern.compile("(?i)[-\u2010-\u2015*]+|N/?A|none|not applicable");

    /// Most digits of a number of votes: as many as a long has room for.
    private static final int MOST_DIGITS = 18;

    private static final Pattern BLANKS_AND_COLONS = Pattern.compile("[\\s:]+");
    private static final Pattern CENTS = Pattern.compile("\\.\\d+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private ChoiceLabel() {}

    /// The choice that a column or row heading names.
    static Optional<Choice> choice(String cell) {
        var text = BLANKS_AND_COLONS.matcher(cell).replaceAll(" ").strip();
        if (text.isEmpty()
                || text.length() > LONGEST
                || isFigure(text)
                || SHARE.matcher(text).find()) {
            return Optional.empty();
        }
        if (NON_VOTES.matcher(text).matches()) {
            return Optional.of(Choice.BROKER_NON_VOTES);
        }
        if (WITHHELD.matcher(text).matches()) {
            return Optional.of(Choice.WITHHELD);
        }
        if (ABSTAIN.matcher(text).matches() && !AGAINST.matcher(text).matches()) {
            return Optional.of(Choice.ABSTAIN);
        }
        if (AGAINST.matcher(text).matches()) {
            return Optional.of(Choice.AGAINST);
        }
        return years(text)
                .or(() -> text.split(" ", -1).length <= 5 && FOR.matcher(text).find()
                        ? Optional.of(Choice.FOR)
                        : Optional.empty());
    }

    private static Optional<Choice> years(String text) {
        var years = YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        return switch (years.group(1).toLowerCase(Locale.ROOT)) {
            case "1", "one" -> Optional.of(Choice.EVERY_YEAR);
            case "2", "two" -> Optional.of(Choice.EVERY_TWO_YEARS);
            default -> Optional.of(Choice.EVERY_THREE_YEARS);
        };
    }

    /// Whether the cell holds a number of votes, or says that there is none.
    static boolean isFigure(String cell) {
        var text = cell.strip();
        return FIGURE.matcher(text).matches() || NOTHING.matcher(text).matches();
    }

    /// The number of votes; absent where a dash stands for it, or more digits than any company has shares.
    static Optional<Long> votes(String cell) {
        var text = cell.strip();
        return FIGURE.matcher(text).matches()
                ? Optional.of(NO_DIGIT.matcher(CENTS.matcher(text).replaceAll(""))
                                .replaceAll(""))
                        .filter(digits -> digits.length() <= MOST_DIGITS)
                        .map(Long::parseLong)
                : Optional.empty();
    }
}
