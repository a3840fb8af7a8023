package eightk.rules;

import static eightk.model.Certainty.SURE;

import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.TaggedFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether tagged facts that need each other stand together, and those that shut each other out do not. What a fact
/// needs is looked for among those about the same: the same registrant, the same class of securities.
final class TagDependencyRules {

    static final Rule DEPENDENT = Rule.of("8K-TAG-DEPENDENT", TagDependencyRules::dependent);

    static final List<Rule> ALL = List.of(DEPENDENT);

    /// Facts of which the first stands only with the second.
    private static final List<Need> NEEDS = List.of(
            new Need("AmendmentDescription", "AmendmentFlag", true),
            new Need("EntityExTransitionPeriod", "EntityEmergingGrowthCompany", true),
            new Need("EntityAddressAddressLine2", "EntityAddressAddressLine1", false),
            new Need("EntityAddressAddressLine3", "EntityAddressAddressLine2", false),
            new Need("TradingSymbol", "Security12bTitle", false),
            new Need("NoTradingSymbolFlag", "Security12bTitle", false),
            new Need("Security12bTitle", "SecurityExchangeName", false),
            new Need("DocumentFiscalYearFocus", "DocumentFiscalPeriodFocus", false),
            new Need("DocumentFiscalPeriodFocus", "DocumentFiscalYearFocus", false));

    private static final Pattern TRUE = Pattern.compile("(?i)true|yes|[\u2611\u2612\u2713\u2714\u2717\u2718xþý]");

    /// The axes of classes, of us-gaap and of ifrs-full.
    private static final Pattern CLASSES = Pattern.compile("(?:StatementClassOfStock|ClassesOfShareCapital)Axis$");

    private TagDependencyRules() {}

    /// @param affirmed whether what is needed has to be true, and not only there
    private record Need(String concept, String needed, boolean affirmed) {

        boolean isMetBy(TaggedFact fact) {
            return fact.isOfCover(needed) && (!affirmed || isTrue(fact));
        }

        String words() {
            return "dei:%s, %s,".formatted(needed, affirmed ? "and true" : "about the same");
        }
    }

    private static Stream<Finding> dependent(CurrentReport report, Law law) {
        return Stream.of(lonely(report), undescribed(report), both(report), mixed(report))
                .flatMap(found -> found);
    }

    private static Stream<Finding> lonely(CurrentReport report) {
        return NEEDS.stream()
                .flatMap(need -> report.facts().stream()
                        .filter(fact -> fact.isOfCover(need.concept()))
                        .filter(fact -> !isBeside(report, fact, need::isMetBy))
                        .map(fact -> DEPENDENT.missing(SURE, fact.place(), need.words() + " beside " + fact.name())));
    }

    /// An amendment says what it amends.
    private static Stream<Finding> undescribed(CurrentReport report) {
        return report.facts().stream()
                .filter(fact -> fact.isOfCover("AmendmentFlag") && isTrue(fact))
                .filter(flag -> !isBeside(report, flag, fact -> fact.isOfCover("AmendmentDescription")))
                .map(flag -> DEPENDENT.missing(SURE, flag.place(), "dei:AmendmentDescription of an amendment"));
    }

    /// A class is registered under one of the two sections.
    private static Stream<Finding> both(CurrentReport report) {
        return report.facts().stream()
                .filter(fact -> fact.isOfCover("Security12gTitle"))
                .filter(fact -> isBeside(report, fact, other -> other.isOfCover("Security12bTitle")))
                .map(fact -> DEPENDENT.forbidden(
                        SURE, fact.place(), "dei:Security12gTitle beside dei:Security12bTitle", fact.value()));
    }

    /// Where a registrant has several classes, each has a member.
    private static Stream<Finding> mixed(CurrentReport report) {
        var classes = report.facts().stream()
                .filter(fact -> fact.isOfCover("Security12bTitle")
                        && !ofAllClasses(fact).equals(fact.members()))
                .map(TagDependencyRules::ofAllClasses)
                .toList();
        return report.facts().stream()
                .filter(fact -> fact.isOfCover("Security12bTitle") && classes.contains(fact.members()))
                .map(fact -> DEPENDENT.forbidden(
                        SURE,
                        fact.place(),
                        "dei:Security12bTitle without a class beside others with one",
                        fact.value()));
    }

    /// What a fact is about but for the class of securities.
    private static Map<String, String> ofAllClasses(TaggedFact fact) {
        var members = new HashMap<>(fact.members());
        members.keySet().removeIf(axis -> CLASSES.matcher(axis).find());
        return members;
    }

    /// Whether one that is wanted is about the same as a fact.
    private static boolean isBeside(CurrentReport report, TaggedFact fact, Predicate<TaggedFact> wanted) {
        return report.facts().stream()
                .anyMatch(other -> wanted.test(other) && other.members().equals(fact.members()));
    }

    private static boolean isTrue(TaggedFact fact) {
        return TRUE.matcher(fact.value()).matches() || fact.format().endsWith("true");
    }
}
