package eightk.report;

import eightk.law.LatePattern;
import eightk.report.flow.Signpost;
import eightk.report.flow.Sought;
import eightk.report.flow.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The printed labels of a cover page, in the many spellings filers give them. A label is known by its first words,
/// because narrow columns wrap the rest.
enum CoverLabel {
    NAME(Signpost.NAME, "ex", "exact\\s+names?\\b|^\\W*names?\\s+of\\s+(?:the\\s+)?(?:registrants?|company|issuer)"),
    STATE(
            Signpost.STATE,
            "st",
            "\\bstate(?:\\s+or\\s+(?:other|jur)|\\s+of\\s*(?:$|inc|org|other)|\\s*\\(?or other|,? or other)"
                    + "|^\\W*(?:other\\s+)?jurisdiction\\s+of|^\\W*\\(?state\\W*$"),
    FILE_NUMBER(
            Signpost.COMMISSION_FILE,
            "co se",
            "commission(?:'s|\u2019s)?\\s+file|^\\W*commission\\W*$|\\bsec\\s+file|^\\W*file\\s+n(?:o|umber)"),
    EMPLOYER_ID(
            Signpost.EMPLOYER_ID,
            "i em ta fe",
            "\\bi\\.?\\s?r\\.?\\s?s\\.?(?:\\s+employer|\\s+identification|\\W*$|\\s+no)|employer\\s+id"
                    + "|^\\W*\\(?employer\\W*$|tax(?:payer)?\\s+id|federal\\s+id"),
    ADDRESS(
            Signpost.ADDRESS,
            "ad pr",
            "address(?:es)?,?\\s+(?:including|of\\s+(?:the\\s+|its\\s+)?(?:registrants?|principal)|and)|principal\\s+executive\\s+office"
                    + "|^\\W*\\(?address(?:es)?\\s+of\\W*$|^\\W*address\\W*$"),
    ZIP(Signpost.ZIP, "", "^\\W*zip(?:\\s*code)?\\b"),
    PHONE(Signpost.PHONE, "te ph ar", "telephone\\s*(?:number|no\\b|#|\\W*$)|phone\\s+n(?:o|umber)|area\\s+code"),
    FORMER(Signpost.FORMER, "fo", "former\\s+name|former\\s+address"),
    DATE(
            Signpost.DATE,
            "da ea",
            "date\\s+of\\s+(?:the\\s+)?(?:report|earliest|event)|earliest\\s+event|date\\s+of\\s*$");

    /// The later lines of a label that a narrow column wrapped.
    private static final LatePattern TAIL = LatePattern.of("(?i)^\\W*(?:or\\s+)?(?:of\\s+|its\\s+)?"
            + "(?:incorporation|organization|jurisdiction|identification|file\\s+num|number|charter|(?:executive\\s+)?offices?"
            + "|specified\\s+in|if\\s+changed|since\\s+last|including\\s+(?:area|zip)|code)\\b.*\\)?\\W*$");

    private static final List<CoverLabel> ALL = List.of(values());

    /// The signposts of all.
    private static final long SIGNPOSTS =
            ALL.stream().mapToLong(label -> label.signpost.bit()).reduce(0, (one, other) -> one | other);

    private static final int LONGEST_TAIL = 48;

    private static final LatePattern ZIP_LABEL =
            LatePattern.of("(?i)\\W{0,8}(?:including\\s)?zip\\s?code\\s?\\)?\\s?$");

    private final Signpost signpost;

    @SuppressWarnings("ImmutableEnumChecker") // never changes once it is made
    private final Sought words;

    /// @param signpost without which the words are not there
    /// @param beginnings of the words that need not begin a text
    CoverLabel(Signpost signpost, String beginnings, String words) {
        this.signpost = signpost;
        this.words = Sought.anywhere(beginnings, LatePattern.of("(?i)(?:" + words + ")"));
    }

    /// @param seen the signposts in the text
    boolean isIn(String text, long seen) {
        return signpost.isIn(seen) && words.isIn(text);
    }

    /// What stands before the label in the same words: a value with its label behind it.
    String before(String text) {
        if (!signpost.isIn(Signpost.in(text))) {
            return "";
        }
        var m = words.in(text);
        return m.hasMatch() ? text.substring(0, m.start()) : "";
    }

    /// Whether a text has a label of any kind.
    static boolean isAny(String text, long seen) {
        for (var label : ALL) {
            if (label.isIn(text, seen)) {
                return true;
            }
        }
        return false;
    }

    /// All labels in a text.
    static Set<CoverLabel> in(String text, long seen) {
        if ((seen & SIGNPOSTS) == 0) {
            return Set.of();
        }
        var labels = EnumSet.noneOf(CoverLabel.class);
        for (var label : ALL) {
            if (label.isIn(text, seen)) {
                labels.add(label);
            }
        }
        return labels;
    }

    /// Whether a text is a label or the rest of one.
    static boolean isLabel(String text, long seen) {
        return isAny(text, seen) || isTail(text, seen);
    }

    /// Whether a text is the rest of a label.
    static boolean isTail(String text, long seen) {
        return Signpost.LABEL_TAIL.isIn(seen)
                && text.length() <= LONGEST_TAIL
                && TAIL.matcher(text).matches();
    }

    /// An address without the words "(Zip Code)" that some put behind it.
    static String withoutZipLabel(String text) {
        return Words.containsIgnoringCase(text, "zip") ? ZIP_LABEL.matcher(text).replaceFirst("") : text;
    }
}
