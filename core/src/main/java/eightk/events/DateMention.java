package eightk.events;

import eightk.model.PrintedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Dates in running text: `November 3, 2003`, `3 November 2003`, and `June 30`, whose year is the one that
/// brings it nearest to the day of the report.
final class DateMention {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    static final SparsePattern DATE = SparsePattern.of(
            "\\b(?:" + MONTH + " ?(\\d{1,2})(?:st|nd|rd|th)?(?: ?,? ?((?:19|20)\\d{2}))?\\b"
                    + "|(\\d{1,2})(?:st|nd|rd|th)? (?:day of )?" + MONTH + ",? ((?:19|20)\\d{2})\\b)",
            DateMention::mayBegin);

    private DateMention() {}

    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case 'A', 'D', 'F', 'J', 'M', 'N', 'O', 'S', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                Letters.beginsWord(text, at);
            default -> false;
        };
    }

    /// @param near the day of the report, for a date without a year; without it such a date is not resolved
    static Optional<PrintedDate> of(MatchResult m, Optional<LocalDate> near) {
        try {
            if (m.group(1) == null) {
                return Optional.of(new PrintedDate(
                        LocalDate.of(Integer.parseInt(m.group(6)), month(m.group(5)), Integer.parseInt(m.group(4))),
                        m.group()));
            }
            int month = month(m.group(1));
            int day = Integer.parseInt(m.group(2));
            if (m.group(3) != null) {
                return Optional.of(new PrintedDate(LocalDate.of(Integer.parseInt(m.group(3)), month, day), m.group()));
            }
            return near.map(report -> new PrintedDate(nearest(report, month, day), m.group()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate nearest(LocalDate report, int month, int day) {
        var best = LocalDate.of(report.getYear(), month, day);
        for (int year = report.getYear() - 1; year <= report.getYear() + 1; year++) {
            var candidate = LocalDate.of(year, month, day);
            if (distance(candidate, report) < distance(best, report)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
