package eightk.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What EDGAR takes of a document in text, line by line: ASCII, lines that are not too long, and none that would end
/// the document within its submission.
final class TextRules {

    /// Columns of a line, and of one between `<TABLE>` and `</TABLE>` (EDGAR Filer Manual, volume II).
    private static final int COLUMNS = 80;

    private static final int COLUMNS_OF_TABLE = 132;

    private static final List<String> ENDS = Stream.of(
                    "TEXT", "DOCUMENT", "SUBMISSION", "SEC-HEADER", "SEC-DOCUMENT", "IMS-HEADER", "IMS-DOCUMENT")
            .flatMap(name -> Stream.of("<" + name + ">", "</" + name + ">"))
            .toList();

    private TextRules() {}

    /// Where a line of the text stands in the file that it is told of.
    interface Lines {

        /// @param line counted from 1
        int in(int line, String words);
    }

    static void examine(String file, String text, Lines lines, List<Mistake> mistakes) {
        boolean inTable = false;
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            var tag = line.strip().toUpperCase(Locale.ROOT);
            inTable = tag.equals("<TABLE>") || (inTable && !tag.equals("</TABLE>"));
            int most = inTable ? COLUMNS_OF_TABLE : COLUMNS;
            if (line.length() > most) {
                mistakes.add(new Mistake(
                        file,
                        lines.in(number, line),
                        "a line must have at most %d characters, found %d".formatted(most, line.length())));
            }
            int at = number;
            ENDS.stream()
                    .filter(tag::contains)
                    .findFirst()
                    .ifPresent(end -> mistakes.add(new Mistake(
                            file, lines.in(at, line), "a line must not end the document, found '%s'".formatted(end))));
        }
    }
}
