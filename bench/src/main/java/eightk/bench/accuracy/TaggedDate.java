package eightk.bench.accuracy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates in the spellings that the transformations of Inline XBRL allow on a cover.
final class TaggedDate {

    private static final List<DateTimeFormatter> SPELLINGS =
            List.of(of("uuuu-MM-dd"), of("MMMM d uuuu"), of("MMM d uuuu"), of("M/d/uuuu"), of("d MMMM uuuu"));

    private TaggedDate() {}

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US);
    }

    static Optional<LocalDate> parse(String text) {
        var words = text.replaceAll("[\\s\\h,.]+", " ").strip();
        return SPELLINGS.stream()
                .flatMap(spelling -> parse(words, spelling).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String words, DateTimeFormatter spelling) {
        try {
            return Optional.of(LocalDate.parse(words, spelling));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
