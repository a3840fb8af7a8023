package eightk.report;

import eightk.report.flow.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The printed labels of a cover page, in the many spellings filers give them. A label is known by its first words,
/// because narrow columns wrap the rest.
enum CoverLabel {
    NAME("name", "exact\\s+names?\\b|^\\W*names?\\s+of\\s+(?:the\\s+)?(?:registrants?|company|issuer)"),
    STATE(
            "state|jurisdiction",
            "\\bstate(?:\\s+or\\s+(?:other|jur)|\\s+of\\s*(?:$|inc|org|other)|\\s*\\(?or other|,? or other)"
                    + "|^\\W*(?:other\\s+)?jurisdiction\\s+of|^\\W*\\(?state\\W*$"),
    FILE_NUMBER(
            "commission|file",
            "commission(?:'s|\u2019s)?\\s+file|^\\W*commission\\W*$|\\bsec\\s+file|^\\W*file\\s+n(?:o|umber)"),
    EMPLOYER_ID(
            "r.s|irs|i r s|employer|tax|federal",
            "\\bi\\.?\\s?r\\.?\\s?s\\.?(?:\\s+employer|\\s+identification|\\W*$|\\s+no)|employer\\s+id"
                    + "|^\\W*\\(?employer\\W*$|tax(?:payer)?\\s+id|federal\\s+id"),
    ADDRESS(
            "address|executive",
            "address(?:es)?,?\\s+(?:including|of\\s+(?:the\\s+|its\\s+)?(?:registrants?|principal)|and)|principal\\s+executive\\s+office"
                    + "|^\\W*\\(?address(?:es)?\\s+of\\W*$|^\\W*address\\W*$"),
    ZIP("zip", "^\\W*zip(?:\\s*code)?\\b"),
    PHONE("phone|area", "telephone\\s*(?:number|no\\b|#|\\W*$)|phone\\s+n(?:o|umber)|area\\s+code"),
    FORMER("former", "former\\s+name|former\\s+address"),
    DATE("date|earliest", "date\\s+of\\s+(?:the\\s+)?(?:report|earliest|event)|earliest\\s+event|date\\s+of\\s*$");

    /// The later lines of a label that a narrow column wrapped.
    private static final Pattern TAIL = Pattern.compile("(?i)^\\W*(?:or\\s+)?(?:of\\s+|its\\s+)?"
            + "(?:incorporation|organization|jurisdiction|identification|file\\s+num|number|charter|(?:executive\\s+)?offices?"
            + "|specified\\s+in|if\\s+changed|since\\s+last|including\\s+(?:area|zip)|code)\\b.*\\)?\\W*$");

    private static final List<CoverLabel> ALL = List.of(values());

    private static final int LONGEST_TAIL = 48;

    private static final Pattern ZIP_LABEL = Pattern.compile("(?i)\\W{0,8}(?:including\\s)?zip\\s?code\\s?\\)?\\s?$");

    @SuppressWarnings("ImmutableEnumChecker") // never written after it is made
    private final String[] hints;

    private final Pattern words;

    /// @param hints one of these must be there, which is cheaper to ask than the whole pattern
    CoverLabel(String hints, String words) {
        this.hints = hints.split("\\|", -1);
        this.words = Pattern.compile("(?i)(?:" + words + ")");
    }

    boolean isIn(String text) {
        return isIn(text, Words.inLowerCase(text));
    }

    /// @param small the text in small letters, for those who ask for several labels
    boolean isIn(String text, String small) {
        for (var hint : hints) {
            if (small.contains(hint)) {
                return words.matcher(text).find();
            }
        }
        return false;
    }

    /// What stands before the label in the same words: a value with its label behind it.
    String before(String text) {
        var m = words.matcher(text);
        return m.find() ? text.substring(0, m.start()) : "";
    }

    /// The label in a text; none if it has only words that wrap from one.
    static Optional<CoverLabel> of(String text) {
        var small = Words.inLowerCase(text);
        for (var label : ALL) {
            if (label.isIn(text, small)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /// Whether a text is a label or the rest of one.
    static boolean isLabel(String text) {
        return of(text).isPresent()
                || (text.length() <= LONGEST_TAIL && TAIL.matcher(text).matches());
    }

    /// An address without the words "(Zip Code)" that some put behind it.
    static String withoutZipLabel(String text) {
        return ZIP_LABEL.matcher(text).replaceFirst("");
    }
}
