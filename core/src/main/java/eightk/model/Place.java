package eightk.model;

/// Where in a submission something stands, so that a person can find it and quote it.
///
/// @param document the document's sequence, or 0 for the header
/// @param line counted from 1, in the header from the first line of the file and in a document from the
///     first line of its text; 0 if it is about the whole
/// @param column counted from 1; 0 if it is about the whole line
/// @param quote the words there, shortened; empty if it is about something that is not there
public record Place(int document, int line, int column, String quote) {

    /// Longest quotation kept: enough to recognise a sentence, and to keep a thousand findings small.
    public static final int LONGEST_QUOTE = 160;

    private static final String ELLIPSIS = " ...";

    public Place {
        Require.range("document", document, 0, Integer.MAX_VALUE);
        Require.range("line", line, 0, Integer.MAX_VALUE);
        Require.range("column", column, 0, Integer.MAX_VALUE);
        quote = shortened(quote);
    }

    /// The header as a whole.
    public static Place header() {
        return headerLine(0, "");
    }

    public static Place headerLine(int line, String quote) {
        return new Place(0, line, line == 0 ? 0 : 1, quote);
    }

    /// A document as a whole.
    public static Place document(int sequence) {
        return new Place(sequence, 0, 0, "");
    }

    public Place quoting(String words) {
        return new Place(document, line, column, words);
    }

    private static String shortened(String quote) {
        boolean tidy = isTidy(quote);
        if (tidy && quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        var words = tidy ? quote.substring(0, LONGEST_QUOTE + 1) : tidied(quote);
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_QUOTE - ELLIPSIS.length());
        return words.substring(0, end > 0 ? end : LONGEST_QUOTE - ELLIPSIS.length()) + ELLIPSIS;
    }

    /// The beginning, with every white space as one blank: one character more than is kept, if there is more.
    private static String tidied(String quote) {
        var words = new StringBuilder(Math.min(quote.length(), LONGEST_QUOTE + 1));
        boolean blank = false;
        for (int i = 0; i < quote.length() && words.length() <= LONGEST_QUOTE; i++) {
            if (Character.isWhitespace(quote.charAt(i))) {
                blank = !words.isEmpty();
            } else {
                words.append(blank ? " " : "").append(quote.charAt(i));
                blank = false;
            }
        }
        return words.toString();
    }

    /// Whether the beginning has no white space but single blanks between words. Every character is reckoned with,
    /// since nobody can foretell where a word ends.
    private static boolean isTidy(String quote) {
        int most = Math.min(quote.length(), LONGEST_QUOTE + 2);
        int untidy = 0;
        int before = 1;
        for (int i = 0; i < most; i++) {
            char c = quote.charAt(i);
            int blank = c == ' ' ? 1 : 0;
            untidy |= (blank & before) | (isOtherWhiteSpace(c) ? 1 : 0);
            before = blank;
        }
        return untidy == 0 && (before == 0 || most == 0 || most < quote.length());
    }

    private static boolean isOtherWhiteSpace(char c) {
        return (c < ' ' || c > '\u00FF') && Character.isWhitespace(c);
    }

    @Override
    public String toString() {
        var where = document == 0 ? "header" : "document " + document;
        return line == 0 ? where : where + ":" + line + (column > 1 ? ":" + column : "");
    }
}
