package eightk.edgar;

/// What uuencode leaves open, as encoders of their day decided it.
public enum UuencodeManner {
    /// EDGAR's: a blank for zero, blanks at the ends of lines lost, and the last group of three bytes filled with ones.
    STRIPPED(' ', true, "", 1),
    /// The same, sent through what doubles a dot at the beginning of a line, as mail does.
    STRIPPED_DOTTED(' ', true, "", 1, true),
    /// Of filers' own encoders, and of this one: a grave accent for zero.
    GRAVE('`', false, "`", 0),
    /// The same, with the last group of three bytes filled with question marks.
    GRAVE_FILLED('`', false, "`", '?'),
    /// Of the first encoders.
    BLANK(' ', false, " ", 0),
    /// The same, after blanks at the ends of lines were lost.
    BLANK_STRIPPED(' ', true, "", 0);

    private final char zero;
    private final boolean stripped;
    private final String last;
    private final int filling;
    private final boolean dotted;

    UuencodeManner(char zero, boolean stripped, String last, int filling) {
        this(zero, stripped, last, filling, false);
    }

    UuencodeManner(char zero, boolean stripped, String last, int filling, boolean dotted) {
        this.zero = zero;
        this.stripped = stripped;
        this.last = last;
        this.filling = filling;
        this.dotted = dotted;
    }

    /// The character for six bits that are zero.
    char zero() {
        return zero;
    }

    /// Whether no line ends in a blank.
    boolean stripped() {
        return stripped;
    }

    /// The line that ends the data.
    String last() {
        return last;
    }

    /// Whether a line that begins with a dot has another before it.
    boolean dotted() {
        return dotted;
    }

    /// The byte with which the last group of three is filled.
    int filling() {
        return filling;
    }
}
