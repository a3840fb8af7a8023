package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Filer;
import eightk.model.Finding;
import eightk.model.Place;
import eightk.model.PrintedDate;
import eightk.model.SubmissionHeader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about the header, and about where it and the main document should say the same.
final class HeaderRules {

    static final Rule PERIOD = Rule.of("EDGAR-PERIOD-PRESENT", HeaderRules::period);
    static final Rule ITEMS = Rule.of("EDGAR-ITEMS-PRESENT", HeaderRules::items);
    static final Rule MAIN_DOCUMENT = Rule.of("EDGAR-MAIN-DOCUMENT", HeaderRules::mainDocument);
    static final Rule PERIOD_PAST = Rule.of("EDGAR-PERIOD-PAST", HeaderRules::periodPast);
    static final Rule SAME_FORM = Rule.of("8K-HEADER-FORM", HeaderRules::sameForm);
    static final Rule SAME_PERIOD = Rule.of("8K-HEADER-PERIOD", HeaderRules::samePeriod);
    static final Rule SAME_EMPLOYER_ID = Rule.of("8K-HEADER-EMPLOYER-ID", HeaderRules::sameEmployerId);
    static final Rule SAME_FILE_NUMBER = Rule.of("8K-HEADER-FILE-NUMBER", HeaderRules::sameFileNumber);

    static final List<Rule> ALL = List.of(
            PERIOD, ITEMS, MAIN_DOCUMENT, PERIOD_PAST, SAME_FORM, SAME_PERIOD, SAME_EMPLOYER_ID, SAME_FILE_NUMBER);

    private static final Pattern OTHERS = Pattern.compile("\\D+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+");
    private static final Pattern AROUND = Pattern.compile("^-|-$");

    private HeaderRules() {}

    private static Stream<Finding> period(CurrentReport report, Law law) {
        return header(report).periodOfReport().isPresent()
                ? Stream.empty()
                : Stream.of(PERIOD.missing(SURE, Place.header(), "the period of report"));
    }

    private static Stream<Finding> items(CurrentReport report, Law law) {
        return header(report).items().isEmpty()
                ? Stream.of(ITEMS.missing(SURE, Place.header(), "an item"))
                : Stream.empty();
    }

    private static Stream<Finding> mainDocument(CurrentReport report, Law law) {
        var form = header(report).form();
        var documents = report.submission().documents();
        if (form.isEmpty() || documents.stream().map(Document::type).anyMatch(form.get()::equals)) {
            return Stream.empty();
        }
        return Stream.of(MAIN_DOCUMENT.missing(SURE, Place.header(), "a document of type " + form.get()));
    }

    private static Stream<Finding> periodPast(CurrentReport report, Law law) {
        var filed = header(report).filedAsOf();
        return header(report).periodOfReport().stream()
                .filter(period -> filed.filter(period::isAfter).isPresent())
                .map(period -> PERIOD_PAST.malformed(
                        SURE,
                        Place.header(),
                        "the period of report",
                        period.toString(),
                        "no later than " + filed.get()));
    }

    private static Stream<Finding> sameForm(CurrentReport report, Law law) {
        return header(report).form().stream()
                .flatMap(form -> report.cover().form().stream()
                        .filter(printed -> printed.isAmendment() != form.isAmendment())
                        .map(printed -> SAME_FORM.conflict(
                                PROBABLE, Places.cover(report), "the form", printed.toString(), form.toString())));
    }

    private static Stream<Finding> samePeriod(CurrentReport report, Law law) {
        var printed = report.cover().dateOfReport().map(PrintedDate::date);
        return header(report).periodOfReport().stream()
                .flatMap(period -> printed.stream()
                        .filter(date -> !date.equals(period))
                        .map(date -> SAME_PERIOD.conflict(
                                PROBABLE,
                                Places.cover(report),
                                "the date of report",
                                date.toString(),
                                period.toString())));
    }

    private static Stream<Finding> sameEmployerId(CurrentReport report, Law law) {
        return sameNumber(
                report,
                SAME_EMPLOYER_ID,
                "the employer identification number",
                report.cover().registrants().stream()
                        .flatMap(registrant -> registrant.employerId().stream())
                        .toList(),
                filer -> filer.irsNumber().map(digits -> digits.replaceFirst("(\\d{2})(\\d{7})", "$1-$2")));
    }

    private static Stream<Finding> sameFileNumber(CurrentReport report, Law law) {
        return sameNumber(
                report,
                SAME_FILE_NUMBER,
                "the Commission file number",
                report.cover().registrants().stream()
                        .flatMap(registrant -> registrant.commissionFileNumber().stream())
                        .toList(),
                Filer::fileNumber);
    }

    /// Compares the groups of digits without leading zeros: covers print `1-2256` for `001-02256`.
    private static Stream<Finding> sameNumber(
            CurrentReport report,
            Rule rule,
            String what,
            List<String> printed,
            Function<Filer, Optional<String>> number) {
        var inHeader = header(report).filers().stream()
                .flatMap(filer -> number.apply(filer).stream())
                .filter(value -> !digits(value).isEmpty())
                .toList();
        if (inHeader.isEmpty() || printed.isEmpty()) {
            return Stream.empty();
        }
        boolean shared = printed.stream().anyMatch(one -> inHeader.stream().anyMatch(other -> sameDigits(one, other)));
        return shared
                ? Stream.empty()
                : Stream.of(
                        rule.conflict(PROBABLE, Places.cover(report), what, printed.getFirst(), inHeader.getFirst()));
    }

    private static boolean sameDigits(String one, String other) {
        return digits(one).equals(digits(other));
    }

    private static String digits(String text) {
        var groups = OTHERS.matcher(text).replaceAll("-");
        return AROUND.matcher(LEADING_ZEROS.matcher(groups).replaceAll("")).replaceAll("");
    }

    private static SubmissionHeader header(CurrentReport report) {
        return report.submission().header();
    }
}
