package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.model.CurrentReport;
import eightk.model.Exhibit;
import eightk.model.Filer;
import eightk.model.Finding;
import eightk.model.ItemNumber;
import eightk.model.TaggedFact;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about the Inline XBRL facts of the cover page. They are asked of a report that has such facts; which
/// companies had to begin when depends on their size, which a report does not tell.
final class TaggingRules {

    static final Rule REQUIRED = Rule.of("8K-TAG-REQUIRED", TaggingRules::required);
    static final Rule EXPECTED = Rule.of("8K-TAG-EXPECTED", TaggingRules::expected);
    static final Rule DOCUMENT_TYPE = Rule.of("8K-TAG-DOCUMENT-TYPE", TaggingRules::documentType);
    static final Rule CIK = Rule.of("8K-TAG-CIK", TaggingRules::cik);
    static final Rule FISCAL_YEAR_END = Rule.of("8K-TAG-FISCAL-YEAR-END", TaggingRules::fiscalYearEnd);
    static final Rule TRANSITION = Rule.of("8K-TAG-TRANSITION", TaggingRules::transition);
    static final Rule SYMBOL = Rule.of("8K-TAG-SYMBOL", TaggingRules::symbol);
    static final Rule CYBERSECURITY = Rule.of("8K-TAG-CYBERSECURITY", TaggingRules::cybersecurity);
    static final Rule EXHIBIT = Rule.of("8K-EXHIBIT-104", TaggingRules::exhibit);

    static final List<Rule> ALL = List.of(
            REQUIRED, EXPECTED, DOCUMENT_TYPE, CIK, FISCAL_YEAR_END, TRANSITION, SYMBOL, CYBERSECURITY, EXHIBIT);

    private static final List<String> MUST_EXIST =
            List.of("EntityCentralIndexKey", "EntityRegistrantName", "DocumentType");

    private static final List<String> SHOULD_EXIST = List.of(
            "AmendmentFlag",
            "DocumentPeriodEndDate",
            "EntityFileNumber",
            "EntityIncorporationStateCountryCode",
            "EntityTaxIdentificationNumber",
            "EntityAddressAddressLine1",
            "EntityAddressCityOrTown",
            "EntityAddressPostalZipCode",
            "CityAreaCode",
            "LocalPhoneNumber",
            "WrittenCommunications",
            "SolicitingMaterial",
            "PreCommencementTenderOffer",
            "PreCommencementIssuerTenderOffer",
            "EntityEmergingGrowthCompany");

    private static final String DEI = "dei:";
    private static final ItemNumber CHARTER = ItemNumber.parse("5.03");
    private static final ItemNumber CYBER_INCIDENT = ItemNumber.parse("1.05");
    private static final Pattern TRUE = Pattern.compile("(?i)true|yes|[\u2611\u2612\u2713\u2714\u2717\u2718xþý]");

    private TaggingRules() {}

    private static Stream<Finding> required(CurrentReport report, Law law) {
        return absent(report, REQUIRED, MUST_EXIST);
    }

    private static Stream<Finding> expected(CurrentReport report, Law law) {
        return absent(report, EXPECTED, SHOULD_EXIST);
    }

    private static Stream<Finding> absent(CurrentReport report, Rule rule, List<String> names) {
        return tagged(report)
                ? names.stream()
                        .filter(name -> facts(report, name).findAny().isEmpty())
                        .map(name -> rule.missing(SURE, Places.cover(report), DEI + name))
                : Stream.empty();
    }

    private static Stream<Finding> documentType(CurrentReport report, Law law) {
        return report.submission().header().form().stream()
                .flatMap(form -> facts(report, "DocumentType")
                        .filter(fact -> !fact.value().equals(form.code())
                                && !fact.value().equals(form.base().code()))
                        .map(fact -> DOCUMENT_TYPE.conflict(
                                SURE, fact.place(), "dei:DocumentType", fact.value(), form.code())));
    }

    private static Stream<Finding> cik(CurrentReport report, Law law) {
        var filers = report.submission().header().filers().stream()
                .map(Filer::cik)
                .flatMap(cik -> cik.stream().map(Object::toString))
                .collect(Collectors.toSet());
        return filers.isEmpty()
                ? Stream.empty()
                : facts(report, "EntityCentralIndexKey")
                        .filter(fact -> fact.members().isEmpty() && !filers.contains(fact.value()))
                        .map(fact -> CIK.conflict(
                                SURE,
                                fact.place(),
                                "dei:EntityCentralIndexKey",
                                fact.value(),
                                String.join(", ", filers)));
    }

    private static Stream<Finding> fiscalYearEnd(CurrentReport report, Law law) {
        return together(
                report,
                FISCAL_YEAR_END,
                CHARTER,
                fact -> fact.name().equals("dei:CurrentFiscalYearEndDate"),
                "dei:CurrentFiscalYearEndDate");
    }

    private static Stream<Finding> cybersecurity(CurrentReport report, Law law) {
        return together(
                report, CYBERSECURITY, CYBER_INCIDENT, fact -> fact.name().startsWith("cyd:"), "a cyd fact");
    }

    /// A fact that is there if and only if the header has an item.
    private static Stream<Finding> together(
            CurrentReport report, Rule rule, ItemNumber item, Predicate<TaggedFact> wanted, String what) {
        boolean declared = report.submission().header().items().stream()
                .anyMatch(one -> one.number().filter(item::equals).isPresent());
        var fact = report.facts().stream().filter(wanted).findFirst();
        if (!tagged(report) || declared == fact.isPresent()) {
            return Stream.empty();
        }
        return Stream.of(fact.map(one -> rule.forbidden(SURE, one.place(), what + " without Item " + item, one.value()))
                .orElseGet(() -> rule.missing(SURE, Places.cover(report), what)));
    }

    private static Stream<Finding> transition(CurrentReport report, Law law) {
        boolean growth = facts(report, "EntityEmergingGrowthCompany")
                .anyMatch(fact ->
                        TRUE.matcher(fact.value()).matches() || fact.format().endsWith("true"));
        return growth && facts(report, "EntityExTransitionPeriod").findAny().isEmpty()
                ? Stream.of(TRANSITION.missing(PROBABLE, Places.cover(report), "dei:EntityExTransitionPeriod"))
                : Stream.empty();
    }

    /// Each class has a symbol, or the flag that there is none, and not both.
    private static Stream<Finding> symbol(CurrentReport report, Law law) {
        var symbols = classes(report, "TradingSymbol");
        var flags = classes(report, "NoTradingSymbolFlag");
        return facts(report, "Security12bTitle")
                .filter(title -> symbols.contains(title.members().toString())
                        == flags.contains(title.members().toString()))
                .map(title -> SYMBOL.missing(
                        PROBABLE,
                        title.place(),
                        "one of a trading symbol and the flag that there is none, for " + title.value()));
    }

    private static Set<String> classes(CurrentReport report, String name) {
        return facts(report, name).map(fact -> fact.members().toString()).collect(Collectors.toSet());
    }

    private static Stream<Finding> exhibit(CurrentReport report, Law law) {
        boolean listed = report.exhibits().stream().map(Exhibit::number).anyMatch("104"::equals);
        boolean lists = report.exhibits().stream().anyMatch(Exhibit::listed);
        return tagged(report) && lists && !listed
                ? Stream.of(EXHIBIT.missing(PROBABLE, Places.main(report), "Exhibit 104 in the list"))
                : Stream.empty();
    }

    private static boolean tagged(CurrentReport report) {
        return report.facts().stream().anyMatch(fact -> fact.name().startsWith(DEI));
    }

    private static Stream<TaggedFact> facts(CurrentReport report, String name) {
        return report.facts().stream().filter(fact -> fact.isOfCover(name));
    }
}
