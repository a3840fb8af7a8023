package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Part;
import eightk.model.Registrant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about the cover page. A line counts as there if the reader found its value or the words of its label.
final class CoverRules {

    static final Rule LINES = Rule.of("8K-COVER-LINE", CoverRules::lines);
    static final Rule FORMER_NAME = Rule.of("8K-COVER-FORMER-NAME", CoverRules::formerName);
    static final Rule BOXES = Rule.of("8K-COVER-BOXES", CoverRules::boxes);
    static final Rule EMERGING_GROWTH = Rule.of("8K-COVER-EMERGING-GROWTH", CoverRules::emergingGrowth);
    static final Rule SECURITIES = Rule.of("8K-COVER-SECURITIES", CoverRules::securities);

    static final List<Rule> ALL = List.of(LINES, FORMER_NAME, BOXES, EMERGING_GROWTH, SECURITIES);

    private static final List<Line> EVERY_COVER = List.of(
            Line.of(
                    "the date of report",
                    "date\\s+of\\s+(?:the\\s+)?(?:report|earliest)",
                    report -> report.cover().dateOfReport().isPresent()),
            Line.registrant(
                    "the exact name of the registrant",
                    "exact\\s+name\\s+of",
                    registrant -> registrant.name().isPresent()),
            Line.registrant(
                    "the state of incorporation",
                    "state\\s+or\\s+other|jurisdiction\\s+of",
                    registrant -> registrant.stateOfIncorporation().isPresent()),
            Line.registrant(
                    "the Commission file number",
                    "file\\s+(?:number|no)",
                    registrant -> registrant.commissionFileNumber().isPresent()),
            Line.registrant(
                    "the employer identification number",
                    "employer",
                    registrant -> registrant.employerId().isPresent()),
            Line.registrant(
                    "the address of the principal executive offices",
                    "address\\s+(?:and|of)|executive\\s+offices",
                    registrant -> registrant.address().zip().isPresent()),
            Line.registrant(
                    "the telephone number",
                    "telephone",
                    registrant -> registrant.phone().isPresent()));

    private static final Pattern FORMER_NAME_LINE = words("former\\s+(?:name|address)");
    private static final Pattern BOXES_LINES = words("rule\\s+425|written\\s+communications");
    private static final Pattern EMERGING_GROWTH_LINE = words("emerging\\s+growth");
    private static final Pattern SECURITIES_LINE = words("section\\s+12\\s*\\(b\\)|title\\s+of\\s+each\\s+class");

    private CoverRules() {}

    /// A line of the cover, and how to tell that it is there.
    private record Line(String what, Pattern label, Predicate<CurrentReport> read) {

        static Line of(String what, String label, Predicate<CurrentReport> read) {
            return new Line(what, words(label), read);
        }

        static Line registrant(String what, String label, Predicate<Registrant> read) {
            return of(
                    what, label, report -> report.cover().registrants().stream().anyMatch(read));
        }
    }

    private static Stream<Finding> lines(CurrentReport report, Law law) {
        return cover(report).stream()
                .flatMap(text -> EVERY_COVER.stream()
                        .filter(line -> !line.read().test(report)
                                && !line.label().matcher(text).find())
                        .map(line -> LINES.missing(PROBABLE, Places.cover(report), line.what())));
    }

    private static Stream<Finding> formerName(CurrentReport report, Law law) {
        return without(report, FORMER_NAME_LINE, FORMER_NAME, "the line for a former name or former address");
    }

    private static Stream<Finding> boxes(CurrentReport report, Law law) {
        return report.cover().boxes().isPresent()
                ? Stream.empty()
                : without(report, BOXES_LINES, BOXES, "the set of four boxes of General Instruction A.2");
    }

    private static Stream<Finding> emergingGrowth(CurrentReport report, Law law) {
        return without(report, EMERGING_GROWTH_LINE, EMERGING_GROWTH, "the box for an emerging growth company");
    }

    private static Stream<Finding> securities(CurrentReport report, Law law) {
        return without(report, SECURITIES_LINE, SECURITIES, "the table of securities registered under Section 12(b)");
    }

    private static Stream<Finding> without(CurrentReport report, Pattern label, Rule rule, String what) {
        return cover(report).stream()
                .filter(text -> !label.matcher(text).find())
                .map(_ -> rule.missing(PROBABLE, Places.cover(report), what));
    }

    /// The text of the cover; absent where the reader found none, so that nothing can be said of its lines.
    private static Optional<String> cover(CurrentReport report) {
        return report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.COVER)
                .map(Part::text)
                .reduce((one, other) -> one + "\n" + other);
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
