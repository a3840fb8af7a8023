package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.law.Cue;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Registrant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Rules about the cover page. A line counts as there if the reader found its value or the words of its label.
final class CoverRules {

    static final Rule LINES = Rule.ofWords("8K-COVER-LINE", CoverRules::lines);
    static final Rule FORMER_NAME = Rule.ofWords("8K-COVER-FORMER-NAME", CoverRules::formerName);
    static final Rule BOXES = Rule.ofWords("8K-COVER-BOXES", CoverRules::boxes);
    static final Rule EMERGING_GROWTH = Rule.ofWords("8K-COVER-EMERGING-GROWTH", CoverRules::emergingGrowth);
    static final Rule SECURITIES = Rule.ofWords("8K-COVER-SECURITIES", CoverRules::securities);

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

    private static final Cue FORMER_NAME_LINE = Cue.of("former\\s+(?:name|address)");
    private static final Cue BOXES_LINES = Cue.of("rule\\s+425|written\\s+communications");
    private static final Cue EMERGING_GROWTH_LINE = Cue.of("emerging\\s+growth");
    private static final Cue SECURITIES_LINE = Cue.of("section\\s+12\\s*\\(b\\)|title\\s+of\\s+each\\s+class");

    private CoverRules() {}

    /// A line of the cover, and how to tell that it is there.
    private record Line(String what, Cue label, Predicate<CurrentReport> read) {

        static Line of(String what, String label, Predicate<CurrentReport> read) {
            return new Line(what, Cue.of(label), read);
        }

        static Line registrant(String what, String label, Predicate<Registrant> read) {
            return of(
                    what, label, report -> report.cover().registrants().stream().anyMatch(read));
        }
    }

    private static Stream<Finding> lines(Wording words, Law law) {
        var report = words.report();
        return words.cover().stream()
                .flatMap(cover -> EVERY_COVER.stream()
                        .filter(line ->
                                !line.read().test(report) && !line.label().isIn(cover))
                        .map(line -> LINES.missing(PROBABLE, Places.cover(report), line.what())));
    }

    private static Stream<Finding> formerName(Wording words, Law law) {
        return without(words, FORMER_NAME_LINE, FORMER_NAME, "the line for a former name or former address");
    }

    private static Stream<Finding> boxes(Wording words, Law law) {
        return words.report().cover().boxes().isPresent()
                ? Stream.empty()
                : without(words, BOXES_LINES, BOXES, "the set of four boxes of General Instruction A.2");
    }

    private static Stream<Finding> emergingGrowth(Wording words, Law law) {
        return without(words, EMERGING_GROWTH_LINE, EMERGING_GROWTH, "the box for an emerging growth company");
    }

    private static Stream<Finding> securities(Wording words, Law law) {
        return without(words, SECURITIES_LINE, SECURITIES, "the table of securities registered under Section 12(b)");
    }

    private static Stream<Finding> without(Wording words, Cue label, Rule rule, String what) {
        return words.cover().stream()
                .filter(cover -> !label.isIn(cover))
                .map(_ -> rule.missing(PROBABLE, Places.cover(words.report()), what));
    }
}
