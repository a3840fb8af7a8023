package eightk.tables;

import eightk.tables.Table.Header;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, in UTF-8, with a line of names, and safe to open in a spreadsheet.
///
/// A filer's text that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that begins
/// with an apostrophe: who takes one away has every text as it was. Numbers and dates are ours and stay as they are. A
/// list is one text, its members parted by `; `.
final class CsvFormat implements LineFormat {

    /// What makes a spreadsheet calculate, also in the wide forms that some take for the same; and our own mark.
    private static final String GUARDED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private static final char GUARD = '\'';

    @Override
    public String start(List<Header> headers) {
        return headers.stream().map(Header::name).collect(Collectors.joining(",", "", "\n"));
    }

    @Override
    public void row(List<Header> headers, List<Optional<Cell>> cells, StringBuilder to) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                to.append(',');
            }
            cells.get(i).ifPresent(cell -> cell(cell, to));
        }
        to.append('\n');
    }

    private static void cell(Cell cell, StringBuilder to) {
        switch (cell) {
            case Cell.Text(var text) -> text(text, to);
            case Cell.Texts(var texts) -> text(String.join("; ", texts), to);
            case Cell.Whole(var number) -> to.append(number);
            case Cell.Decimal number -> to.append(number.plain());
            case Cell.Flag(var value) -> to.append(value);
            case Cell.Day(var date) -> to.append(date);
            case Cell.Moment moment -> to.append(LineFormat.inWashington(moment));
        }
    }

    private static void text(String text, StringBuilder to) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (quoted) {
            to.append('"');
        }
        if (GUARDED.indexOf(text.charAt(0)) >= 0) {
            to.append(GUARD);
        }
        to.append(quoted ? text.replace("\"", "\"\"") : text);
        if (quoted) {
            to.append('"');
        }
    }
}
