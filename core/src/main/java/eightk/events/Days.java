package eightk.events;

import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days that sentences name, seen from that of the report.
///
/// @param day of the report
record Days(Optional<LocalDate> day) {

    private static final Pattern RECALLED = Pattern.compile(
            "(?i)^(?:in addition, |further, |also, )?as (?:was |were )?(?:previously|earlier) (?:announced|disclosed|reported)\\b|\\bwe (?:previously )?(?:announced|disclosed|reported) that\\b");

    private static final Pattern LONG_PAST = Pattern.compile("(?i)^(?:previously|formerly|in the past)\\b");

    /// How long after an event it may be reported.
    private static final int DAYS_TO_FILE = 4;

    /// A later day is not that of an event: some are told a few days before they take effect.
    private static final int DAYS_AHEAD = 12;

    private static final Pattern OF_A_PAPER =
            Pattern.compile("(?i)\\b(?:dated(?: as of)?|due|ended|ending|expir\\w+|matur\\w+|through|until)(?: on)? $");

    /// Other words than those of a day.
    private static final String BETWEEN = "(?:(?!(?:19|20)\\d\\d\\b)[^.;]){0,80}?";

    /// Before the day of another filing or release, which a text recalls.
    private static final Pattern OF_A_FILING = Pattern.compile(
            "(?i)\\b(?:form \\d{1,2}-[kq]\\b|(?:reports?|(?:proxy|registration) statement|press release)\\b)(?:"
                    + BETWEEN
                    + "\\b(?:filed|furnished)\\b" + BETWEEN + " on| of| dated) $"
                    + "|\\b(?:filed|furnished) with the (?:SEC|commission|securities and exchange commission)\\b"
                    + BETWEEN
                    + " on $");

    private static final Pattern OF_A_PERIOD = Pattern.compile("(?i)\\b(?:ended|ending|due)(?: on)? $");

    private static final Pattern ON = Pattern.compile("(?i)(?!.*\\b(?:filed|reported|announced|disclosed)\\b).* on ");

    Stream<PrintedDate> all(String text) {
        return in(text, 0, text.length(), _ -> true);
    }

    /// Those that do not have certain words before them.
    Stream<PrintedDate> all(String text, Pattern but) {
        return in(text, 0, text.length(), but.asPredicate().negate());
    }

    /// Those of news: neither long past nor to come nor the end of a period.
    Stream<PrintedDate> news(String text) {
        return news(text, OF_A_PERIOD);
    }

    /// The same without those that a paper bears.
    Stream<PrintedDate> deeds(String text) {
        return news(text, OF_A_PAPER);
    }

    private Stream<PrintedDate> news(String text, Pattern but) {
        return in(
                        text,
                        0,
                        text.length(),
                        but.asPredicate().or(OF_A_FILING.asPredicate()).negate())
                .filter(date -> !Background.isOld(date, day) && !isFuture(date));
    }

    /// Whether the day told last before the words of an event, else the first after them on which it was done, is long
    /// ago.
    boolean isLongAgo(String text, int start, int end) {
        return in(text, 0, start, OF_A_PAPER.asPredicate().negate())
                .reduce((_, later) -> later)
                .or(() -> in(text, end, text.length(), ON.asMatchPredicate()).findFirst())
                .filter(date -> Background.isOld(date, day))
                .isPresent();
    }

    /// Whether the beginning of a sentence recalls what happened before the day of the report.
    boolean isRecalled(String beginning) {
        return LONG_PAST.matcher(beginning).find()
                || (RECALLED.matcher(beginning).find() && all(beginning).anyMatch(this::isLate));
    }

    /// Whether a report of it would be late.
    private boolean isLate(PrintedDate date) {
        return day.filter(it -> date.date().plusDays(DAYS_TO_FILE).isBefore(it)).isPresent();
    }

    /// The days in a part of the text that have the right words of it before them.
    private Stream<PrintedDate> in(String text, int from, int to, Predicate<String> before) {
        var part = text.substring(from, to);
        return DateMention.DATE.results(part).stream()
                .filter(m -> before.test(part.substring(0, m.start())))
                .flatMap(m -> DateMention.of(m, day).stream());
    }

    private boolean isFuture(PrintedDate date) {
        return day.isPresent() && date.date().isAfter(day.get().plusDays(DAYS_AHEAD));
    }
}
