package eightk.archive.lucene;

import eightk.archive.BadQueryException;
import eightk.archive.Search.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// The days a date in a query means, both ends included.
record Days(LocalDate first, LocalDate last) {

    private static final String BETWEEN = "..";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /// @param field for the message
    /// @throws BadQueryException if the text is neither a year, a month, a day nor two of them
    static Days parse(Field field, String text) {
        try {
            int between = text.indexOf(BETWEEN);
            if (between < 0) {
                return period(text);
            }
            var from = text.substring(0, between);
            var to = text.substring(between + BETWEEN.length());
            return new Days(
                    from.isEmpty() ? LocalDate.EPOCH.withYear(1) : period(from).first,
                    to.isEmpty() ? LocalDate.EPOCH.withYear(9999) : period(to).last);
        } catch (DateTimeException e) {
            throw new BadQueryException("%s must be like 2024, 2024-01, 2024-01-31 or 2024-01..2024-06, found '%s'"
                    .formatted(field.label(), text));
        }
    }

    private static Days period(String text) {
        if (YEAR.matcher(text).matches()) {
            var year = Year.parse(text);
            return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        var day = LocalDate.parse(text);
        return new Days(day, day);
    }
}
