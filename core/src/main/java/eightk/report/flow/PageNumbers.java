package eightk.report.flow;

import eightk.law.LatePattern;
import eightk.report.flow.Line.Kind;
import java.util.List;

/// A bare number beside a page break, or at the end of the document, is the page's and not the filer's; a number
/// between dashes, such as `-2-`, is so wherever it stands alone.
final class PageNumbers {

    private static final LatePattern NUMBER = LatePattern.of(
            "(?i)(?:page\\s+)?[-\u2013\u2014\\s]*\\d{1,3}\\.?(?:\\s+of\\s+\\d{1,3})?[-\u2013\u2014\\s]*");

    /// Longest number with all that stands around it.
    private static final int LONGEST = 80;

    private static final LatePattern DASHED = LatePattern.of("[-\u2013\u2014]\\s?\\d{1,3}\\s?[-\u2013\u2014]");

    private PageNumbers() {}

    /// Marks them among the lines of a document.
    static void mark(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isText() && line.gap() && isPageNumber(lines, i)) {
                lines.set(i, line.asPageNumber());
            }
        }
    }

    private static boolean isPageNumber(List<Line> lines, int i) {
        var text = lines.get(i).text();
        return (isDash(text.charAt(0)) && DASHED.matcher(text).matches())
                || (besideBreak(lines, i)
                        && text.length() <= LONGEST
                        && Words.hasDigit(text)
                        && NUMBER.matcher(text).matches());
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    private static boolean besideBreak(List<Line> lines, int i) {
        return i == lines.size() - 1 || isBreak(lines.get(i + 1)) || (i > 0 && isBreak(lines.get(i - 1)));
    }

    private static boolean isBreak(Line line) {
        return line.kind() == Kind.PAGE && line.cells().isEmpty();
    }
}
