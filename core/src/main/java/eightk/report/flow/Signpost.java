package eightk.report.flow;

import java.util.List;

/// A word by which readers find their way: a text without it need not be looked at more closely. All words are looked
/// for at once, in one pass over a text and whatever their case.
public enum Signpost {
    ACT_OF_1934("exchange act of 1934"),
    ADDRESS("address", "executive"),
    AMENDMENT("amendment"),
    BY("by:"),
    CAUSED("caused"),
    CHECK_MARK("indicate by check mark"),
    COMMISSION_FILE("commission", "file"),
    CONFORMED("/s/"),
    CURRENT_REPORT("current report"),
    DATE("date", "earliest"),
    DEEMED("deemed"),
    DIGIT("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    EARLIEST("earliest"),
    EMERGING("emerging"),
    EMPLOYER_ID("r.s", "irs", "i r s", "employer", "tax", "federal"),
    EXCHANGE("exchange"),
    EXHIBIT("exhibit"),
    FILED("filed"),
    FORM("form"),
    FORMER("former"),
    FURNISH("furnish"),
    LABEL_TAIL(
            "incorporation",
            "organization",
            "jurisdiction",
            "identification",
            "num",
            "charter",
            "office",
            "specified",
            "changed",
            "since",
            "including",
            "code"),
    NAME("name"),
    NOT("not"),
    OPENING("explanatory", "introduct", "contents", "information", "forward", "undersigned", "amendment"),
    PHONE("phone", "area"),
    PURSUANT("pursuant"),
    RELEASE("release"),
    RULE_13E_4("13e-4"),
    RULE_14A_12("14a-12"),
    RULE_14D_2("14d-2"),
    RULE_425("rule 425"),
    SECTION_12B("12(b)"),
    STATE("state", "jurisdiction"),
    SYMBOL("symbol", "ticker"),
    TITLE("title of"),
    TRANSITION("transition"),
    ZIP("zip");

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> words;

    /// @param words any of them will do; in lower case
    Signpost(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /// Its bit in what [#in] gives.
    @SuppressWarnings("EnumOrdinal") // bits are made anew in every run and never kept
    public long bit() {
        return 1L << ordinal();
    }

    /// The bits of all that are in a text.
    public static long in(String text) {
        return Signposts.in(text);
    }

    /// One of the sets that [#in] gives.
    public boolean isIn(long seen) {
        return (seen & bit()) != 0;
    }
}
