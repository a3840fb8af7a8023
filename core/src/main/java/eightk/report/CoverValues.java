package eightk.report;

import eightk.law.Jurisdictions;
import eightk.law.LatePattern;
import eightk.report.flow.Sought;
import eightk.report.flow.Words;
import java.util.Optional;

/// The values of a cover page that are known by their shape.
final class CoverValues {

    /// Longest text that can be a value and not a sentence.
    static final int LONGEST = 120;

    private static final String DIGITS = "0123456789";

    private static final String DASHES = "-\u2013\u2010\u2011";

    private static final LatePattern EMPLOYER =
            LatePattern.of("(?<![\\d-])(?:\\d{2}\\s?[-\u2013\u2010\u2011]\\s?\\d{7}|\\d{9})(?![\\d-])");

    private static final Sought EMPLOYER_ID = Sought.at(DIGITS, EMPLOYER);

    private static final Sought FILE_NUMBER = Sought.at(
            DIGITS,
            LatePattern.of(
                    "(?<![\\d-])(?:\\d{1,3}\\s?[-\u2013\u2010\u2011]\\s?\\d{3,6}(?:[-\u2013]\\d{1,3})?(?:-?[A-Z])?)(?![\\d-])"));

    private static final Sought PHONE = Sought.at(
            DIGITS + "(+",
            LatePattern.of(
                    "(?<![\\d-])(?:\\+?\\d{1,3}[\\s.-]+)?\\(?\\s?\\d{3}\\s?\\)?[\\s.\u2013/-]*\\d{3}\\s?[\\s.\u2013-]\\s?\\d{4}(?![\\d-])"
                            + "|\\+\\d[\\d\\s().-]{7,18}\\d|(?<![\\d-])\\(?0?\\d{1,4}\\)?(?:[\\s.-]\\(?\\d{1,4}\\)?){2,4}(?![\\d-])"));

    private static final Sought ZIP =
            Sought.at(DIGITS, LatePattern.of("(?<![\\w-])\\d{5}(?:\\s?-\\s?\\d{4})?(?![\\w-])"));

    /// How many digits each has at least.
    private static final int LEAST_OF_EMPLOYER = 9;

    private static final int LEAST_OF_FILE = 4;
    private static final int LEAST_OF_PHONE = 3;
    private static final int LEAST_OF_ZIP = 5;

    private static final LatePattern NOTHING =
            LatePattern.of("(?i)\\W*(?:n\\W?a|(?:not\\s+)?applicable|none|same|no\\s+change)?\\W*");
    private static final LatePattern OF_A_STATE =
            LatePattern.of("(?i)(?:the\\s+)?(?:an?\\s+)?(?:state|commonwealth|republic|province)\\s+of\\s+|an?\\s+");
    private static final LatePattern KIND_OF_COMPANY = LatePattern.of(
            "(?i)\\s+(?:corporation|limited liability company|limited partnership|company|statutory trust|business trust)$");

    /// The last letters of kinds of companies.
    private static final String KIND_ENDINGS = "npty";

    private CoverValues() {}

    static Optional<String> fileNumber(String text) {
        int digits = digits(text);
        if (digits < LEAST_OF_FILE || !hasDash(text)) {
            return Optional.empty();
        }
        var masked = digits < LEAST_OF_EMPLOYER
                ? text
                : EMPLOYER.matcher(text).replaceAll(m -> "#".repeat(m.group().length()));
        return find(FILE_NUMBER, LEAST_OF_FILE, masked);
    }

    private static boolean hasDash(String text) {
        for (int i = 0; i < DASHES.length(); i++) {
            if (text.indexOf(DASHES.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static Optional<String> employerId(String text) {
        return find(EMPLOYER_ID, LEAST_OF_EMPLOYER, text);
    }

    static Optional<String> phone(String text) {
        return find(PHONE, LEAST_OF_PHONE, text);
    }

    /// Whether a text is a telephone number and nothing else.
    static boolean isPhone(String text) {
        return !Words.hasLetter(text)
                && text.chars().noneMatch(Character::isLetter)
                && phone(text).isPresent();
    }

    static Optional<String> zip(String text) {
        return find(ZIP, LEAST_OF_ZIP, text);
    }

    /// @param least how many digits the shape has at least
    private static Optional<String> find(Sought shape, int least, String text) {
        if (digits(text) < least) {
            return Optional.empty();
        }
        var m = shape.in(text);
        return m.hasMatch() ? Optional.of(m.group().strip()) : Optional.empty();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /// "N/A", "Not applicable" and the like.
    static boolean saysNothing(String text) {
        char initial = Words.initial(text, text.length());
        return (initial == 0 || "ans".indexOf(initial) >= 0)
                && NOTHING.matcher(text).matches();
    }

    /// A state or country by its name, as printed, out of such words as "(a Delaware corporation)".
    static Optional<String> jurisdiction(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var words = inside(text);
        if (isKnown(words)) {
            return Optional.of(words);
        }
        var state = words.indexOf(' ') < 0 ? words : Words.without(OF_A_STATE, words);
        var bare = mayNameKind(state) ? KIND_OF_COMPANY.matcher(state).replaceFirst("") : state;
        if (bare.length() < words.length() && isKnown(bare)) {
            return Optional.of(bare);
        }
        return Optional.of(inside(CoverLabel.STATE.before(text))).filter(CoverValues::isKnown);
    }

    /// Cheap: it has several words, and the last one ends as the last word of a kind of company.
    private static boolean mayNameKind(String words) {
        return words.indexOf(' ') >= 0 && KIND_ENDINGS.indexOf(words.charAt(words.length() - 1) | 0x20) >= 0;
    }

    /// The text from its first letter or digit of English to its last.
    private static String inside(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Words.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Words.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Whether a text is the name of a state or country, or its code of two letters.
    static boolean isKnown(String name) {
        return Jurisdictions.code(name).isPresent()
                || (name.length() == 2 && Jurisdictions.name(name).isPresent());
    }
}
