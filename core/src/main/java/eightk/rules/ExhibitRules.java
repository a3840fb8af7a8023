package eightk.rules;

import static eightk.model.Certainty.CANNOT_TELL;
import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.law.ExhibitKind;
import eightk.law.FormItem;
import eightk.model.Certainty;
import eightk.model.CurrentReport;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.Part;
import eightk.model.Place;
import eightk.model.SubmissionHeader.Dialect;
import eightk.rules.Wording.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about the exhibits.
final class ExhibitRules {

    static final Rule ATTACHED = Rule.ofWords("8K-EXHIBIT-ATTACHED", ExhibitRules::attached);
    static final Rule NOT_SUPPLIED = Rule.ofWords("8K-EXHIBIT-NOT-SUPPLIED", ExhibitRules::notSupplied);
    static final Rule LISTED = Rule.of("8K-EXHIBIT-LISTED", ExhibitRules::listed);
    static final Rule ITEM = Rule.of("8K-EXHIBIT-ITEM", ExhibitRules::item);
    static final Rule REQUIRED = Rule.of("8K-EXHIBIT-REQUIRED", ExhibitRules::required);
    static final Rule NUMBER = Rule.of("8K-EXHIBIT-NUMBER", ExhibitRules::number);
    static final Rule INDEX_PLACE = Rule.of("8K-EXHIBIT-INDEX-PLACE", ExhibitRules::indexPlace);

    static final List<Rule> ALL = List.of(ATTACHED, NOT_SUPPLIED, LISTED, ITEM, REQUIRED, NUMBER, INDEX_PLACE);

    /// Words of a list that say where the exhibit is: in another exhibit, or in an earlier filing.
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(?:included|contained|set\\s+forth|filed)\\s+(?:in|as\\s+part\\s+of)\\s+(?:its\\s+|the\\s+)?(?:opinion|exhibit|ex\\.)"
                    + "|\\b(?:proxy|registration)\\s+statement\\s+(?:of\\s+\\w+\\s+)?(?:filed|dated|on\\s+form)|incorporated\\s+by\\s+reference|previously\\s+filed|to\\s+be\\s+filed|omitted"
                    + "|\\b(?:8-K|10-K|10-KT?|10-Q|S-[1348]|DEF\\s*14A)(?:/A)?\\b");

    /// Characters after the signatures that an index alone hardly has.
    private static final int LONGEST_INDEX = 800;

    private ExhibitRules() {}

    /// Where nothing at all is attached, the exhibits may follow in the main document without a heading of their own.
    private static Stream<Finding> attached(Wording words, Law law) {
        var certainty = words.report().exhibits().stream().anyMatch(Exhibit::attached) ? PROBABLE : CANNOT_TELL;
        return notThere(words, ATTACHED, certainty);
    }

    /// A document on its own does not show what was attached to it.
    private static Stream<Finding> notSupplied(Wording words, Law law) {
        return words.report().submission().header().dialect() == Dialect.NONE
                ? notThere(words, NOT_SUPPLIED, CANNOT_TELL)
                : Stream.empty();
    }

    private static Stream<Finding> notThere(Wording words, Rule rule, Certainty certainty) {
        var report = words.report();
        return report.exhibits().stream()
                .filter(exhibit -> exhibit.listed()
                        && !exhibit.attached()
                        && exhibit.incorporatedFrom().isEmpty())
                .filter(exhibit -> ExhibitKind.of(exhibit.number())
                        .filter(kind -> !kind.hasDocument())
                        .isEmpty())
                .filter(exhibit -> exhibit.description()
                        .filter(said -> ELSEWHERE.matcher(said).find())
                        .isEmpty())
                .filter(exhibit -> !hasTwin(exhibit, report) && !printedInMainDocument(exhibit, words))
                .map(exhibit ->
                        rule.missing(certainty, exhibit.place(), "the document of Exhibit " + exhibit.number()));
    }

    /// The same exhibit once listed and once attached, its number written in two ways: `1(c)` and `1.(C)`.
    private static boolean hasTwin(Exhibit exhibit, CurrentReport report) {
        return report.exhibits().stream()
                .anyMatch(other -> other.listed() != exhibit.listed()
                        && other.attached() != exhibit.attached()
                        && letters(other.number()).equals(letters(exhibit.number())));
    }

    private static String letters(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// In the nineties and later some filers printed the exhibit after the signatures, in the same document.
    private static boolean printedInMainDocument(Exhibit exhibit, Wording words) {
        if (words.report().exhibits().stream().noneMatch(Exhibit::attached)
                && lengthAfterSignatures(words) > LONGEST_INDEX) {
            return true;
        }
        var heading =
                Pattern.compile("(?im)^\\W*exhibit\\s+(?:no\\.?\\s*)?" + Pattern.quote(exhibit.number()) + "\\W*$");
        return indexesAndOthers(words)
                .anyMatch(part -> heading.matcher(part.text()).find());
    }

    private static int lengthAfterSignatures(Wording words) {
        var signature = Places.of(words.report(), Part.Kind.SIGNATURE);
        return indexesAndOthers(words)
                .filter(part -> follows(part.what().place(), signature))
                .mapToInt(part -> part.text().length())
                .sum();
    }

    private static Stream<Stretch<Part>> indexesAndOthers(Wording words) {
        return words.parts().stream()
                .filter(part -> part.what().kind() == Part.Kind.EXHIBIT_INDEX
                        || part.what().kind() == Part.Kind.OTHER);
    }

    private static Stream<Finding> listed(CurrentReport report, Law law) {
        return report.exhibits().stream()
                .filter(exhibit -> exhibit.attached() && !exhibit.listed())
                .filter(exhibit -> listedByPractice(exhibit) && !hasTwin(exhibit, report))
                .map(exhibit -> LISTED.missing(
                        PROBABLE, exhibit.place(), "Exhibit %s in the list".formatted(exhibit.number())));
    }

    private static boolean listedByPractice(Exhibit exhibit) {
        return ExhibitKind.of(exhibit.number())
                .filter(ExhibitKind::listedByPractice)
                .isPresent();
    }

    private static Stream<Finding> item(CurrentReport report, Law law) {
        boolean has = report.items().stream()
                .anyMatch(item -> law.form()
                        .item(item.number())
                        .filter(FormItem::listsExhibits)
                        .isPresent());
        return has || report.exhibits().stream().noneMatch(exhibit -> exhibit.attached() && listedByPractice(exhibit))
                ? Stream.empty()
                : Stream.of(ITEM.missing(PROBABLE, Places.main(report), "the item that lists the exhibits"));
    }

    private static Stream<Finding> required(CurrentReport report, Law law) {
        return report.form().isAmendment()
                ? Stream.empty()
                : report.items().stream()
                        .flatMap(item -> ExhibitKind.requiredBy(law.filed(), item.number()).stream()
                                .filter(kind ->
                                        report.exhibits().stream().noneMatch(exhibit -> kind.covers(exhibit.number())))
                                .map(kind -> REQUIRED.missing(
                                        PROBABLE,
                                        item.place(),
                                        "Exhibit %s (%s) for Item %s"
                                                .formatted(kind.number(), kind.title(), item.number()))));
    }

    private static Stream<Finding> number(CurrentReport report, Law law) {
        return report.exhibits().stream()
                .filter(exhibit -> ExhibitKind.of(exhibit.number()).isEmpty())
                .map(exhibit -> NUMBER.unknown(PROBABLE, exhibit.place(), "exhibit number", exhibit.number()));
    }

    private static Stream<Finding> indexPlace(CurrentReport report, Law law) {
        var signature = Places.of(report, Part.Kind.SIGNATURE);
        var itemLists = report.items().stream()
                .anyMatch(item -> law.form()
                                .item(item.number())
                                .filter(FormItem::listsExhibits)
                                .isPresent()
                        && report.exhibits().stream()
                                .map(Exhibit::place)
                                .anyMatch(place -> follows(place, item.place()) && follows(signature, place)));
        return report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.EXHIBIT_INDEX && signature.line() > 0 && !itemLists)
                .filter(index -> follows(index.place(), signature))
                .limit(1)
                .map(index -> INDEX_PLACE.malformed(
                        SURE, index.place(), "the exhibit index", "after the signatures", "before the signatures"));
    }

    private static boolean follows(Place one, Place other) {
        return one.document() == other.document() && one.line() > other.line();
    }
}
