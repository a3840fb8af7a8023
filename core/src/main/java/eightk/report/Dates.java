package eightk.report;

import eightk.law.LatePattern;
import eightk.model.PrintedDate;
import eightk.report.flow.Sought;
import eightk.report.flow.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Dates as people write them in reports: `November 3, 2003`, `3 November 2003`, `11/3/03`.
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final Sought DATE = Sought.word(
            "ja fe ma ap ju au se oc no de 0 1 2 3 4 5 6 7 8 9",
            LatePattern.of("(?i)\\b(?:"
                    + MONTH + "\\.?\\s*_*(\\d{1,2})(?:st|nd|rd|th)?\\s*_*[,.]?\\s*(\\d{4})\\b"
                    + "|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+)?" + MONTH + "\\.?,?\\s+(\\d{4})\\b"
                    + "|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b)"));

    /// Two digits of a year: EDGAR's first year decides the century.
    private static final int PIVOT = 93;

    private Dates() {}

    static Optional<PrintedDate> first(String text) {
        var dates = find(text, 1);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst());
    }

    /// Every date in the text, in order; what only looks like one, such as June 31, is left out.
    static List<PrintedDate> all(String text) {
        return find(text, Integer.MAX_VALUE);
    }

    private static List<PrintedDate> find(String text, int most) {
        if (!Words.hasDigit(text)) {
            return List.of();
        }
        var dates = new ArrayList<PrintedDate>();
        for (var m = DATE.in(text); m.hasMatch() && dates.size() < most; m = DATE.in(text, m.end())) {
            date(m).ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<PrintedDate> date(MatchResult m) {
        try {
            LocalDate day;
            if (m.group(1) != null) {
                day = LocalDate.of(number(m, 3), month(m.group(1)), number(m, 2));
            } else if (m.group(5) != null) {
                day = LocalDate.of(number(m, 6), month(m.group(5)), number(m, 4));
            } else {
                day = LocalDate.of(year(m.group(9)), number(m, 7), number(m, 8));
            }
            return Optional.of(new PrintedDate(day, m.group()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year >= PIVOT ? 1900 + year : 2000 + year;
    }
}
