package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Confidence;
import eightk.law.Requirement.JudgedBy;
import eightk.model.Certainty;
import eightk.model.FilingStatus;
import eightk.model.Place;
import eightk.model.PrintedDate;
import eightk.model.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    private static final LocalDate NEW = LocalDate.of(2026, 11, 17);

    /// For each rule the smallest change to a sound report that breaks it, and nothing else.
    record Breach(String rule, Sketch sketch) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static final List<Breach> BREACHES = List.of(
            new Breach("EDGAR-PERIOD-PRESENT", today().withoutPeriod()),
            new Breach("EDGAR-ITEMS-PRESENT", today().withoutHeaderItems()),
            new Breach("EDGAR-PERIOD-PAST", today().period(NEW.plusDays(1)).unprinted()),
            new Breach("EDGAR-AFTER-HOURS", today().accepted(Instant.parse("2026-11-17T22:30:01Z"))),
            new Breach("8K-HEADER-FORM", today().formOnCover("8-K/A")),
            new Breach("8K-HEADER-PERIOD", today().period(NEW.minusDays(1))),
            new Breach("8K-HEADER-EMPLOYER-ID", today().employerId("99-0012346")),
            new Breach("8K-HEADER-FILE-NUMBER", today().fileNumber("001-99998")),
            new Breach("8K-COVER-LINE", today().coverWithout("Exact name")),
            new Breach("8K-COVER-FORMER-NAME", today().coverWithout("Former name")),
            new Breach("8K-COVER-BOXES", today().coverWithout("Rule 425")),
            new Breach("8K-COVER-EMERGING-GROWTH", today().coverWithout("emerging growth")),
            new Breach("8K-COVER-SECURITIES", today().coverWithout("12(b)")),
            new Breach("EIGHTK-LIMIT", today().item("8.01", "These words tell nothing. ".repeat(6_000))),
            new Breach("8K-ITEM-SOME", Sketch.empty(NEW, NEW).item("9.01", "(d) Exhibits")),
            new Breach("8K-ITEM-CAPTION", empty().itemCaptioned("8.01", Optional.empty(), "Words.")),
            new Breach("8K-ITEM-CAPTION-OF-FORM", empty().itemCaptioned("8.01", Optional.of("News"), "Words.")),
            new Breach("8K-ITEM-TEXT", today().item("7.01", "")),
            new Breach("8K-ITEM-INAPPLICABLE", today().item("7.01", "Not applicable.")),
            new Breach("8K-LEGEND-WITHOUT-EFFECT", empty().itemWithLegend("8.01", "shall not be deemed filed")),
            new Breach("8K-STATUS-ELECTED-FILED", empty().itemClaiming("7.01", FilingStatus.FILED, "deemed filed")),
            new Breach(
                    "8K-EXHIBIT-ATTACHED", today().item("9.01", "(d) Exhibits").exhibit("99.1", true, false)),
            new Breach("8K-EXHIBIT-LISTED", today().item("9.01", "(d) Exhibits").exhibit("99.1", false, true)),
            new Breach("8K-EXHIBIT-ITEM", today().exhibit("99.1", true, true)),
            new Breach("8K-EXHIBIT-REQUIRED", empty().item("2.02", "On November 17, 2026 results were announced.")),
            new Breach("8K-EXHIBIT-NUMBER", today().item("9.01", "(d) Exhibits").exhibit("6", true, true)),
            new Breach("8K-EXHIBIT-INDEX-PLACE", today().indexAtTheEnd()),
            new Breach("8K-SIGNATURE-PRESENT", today().unsigned()),
            new Breach("8K-SIGNATURE-CONFORMED", today().signature(signature(Optional.of("Secretary"), false))),
            new Breach("8K-SIGNATURE-NAME-AND-TITLE", today().signature(signature(Optional.empty(), true))),
            new Breach("8K-SIGNATURE-DATE", today().signature(undated())),
            new Breach("8K-SIGNATURE-AFTER-FILING", today().signed(NEW.plusDays(1))),
            new Breach("8K-SIGNATURE-BEFORE-EVENT", today().signed(NEW.minusDays(1))),
            new Breach("8K-AMENDMENT-NUMBER", today().amends(1).withoutAmendmentNumber()),
            new Breach(
                    "8K-ITEM-ELEMENT", empty().item("5.05", "On November 17, 2026 the code of ethics was discussed.")),
            new Breach("8K-TAG-REQUIRED", today().tagged().withoutFact("dei:EntityRegistrantName")),
            new Breach("8K-TAG-EXPECTED", today().tagged().withoutFact("dei:AmendmentFlag")),
            new Breach(
                    "8K-TAG-DOCUMENT-TYPE",
                    today().tagged().withoutFact("dei:DocumentType").fact("dei:DocumentType", "10-K")),
            new Breach(
                    "8K-TAG-CIK",
                    today().tagged()
                            .withoutFact("dei:EntityCentralIndexKey")
                            .fact("dei:EntityCentralIndexKey", "0000000001")),
            new Breach("8K-TAG-FISCAL-YEAR-END", today().tagged().fact("dei:CurrentFiscalYearEndDate", "--12-31")),
            new Breach(
                    "8K-TAG-TRANSITION",
                    today().tagged()
                            .withoutFact("dei:EntityEmergingGrowthCompany")
                            .fact("dei:EntityEmergingGrowthCompany", "true")),
            new Breach(
                    "8K-TAG-WORDS",
                    today().tagged().withoutFact("dei:EntityFileNumber").fact("dei:EntityFileNumber", "001-99990")),
            new Breach(
                    "8K-TAG-SYMBOL",
                    today().tagged()
                            .fact("dei:Security12bTitle", "Common Stock")
                            .fact("dei:SecurityExchangeName", "NYSE")),
            new Breach("8K-TAG-DEPENDENT", today().tagged().fact("dei:AmendmentDescription", "The exhibit")),
            new Breach("8K-TAG-DEPENDENT", today().tagged().fact("dei:EntityAddressAddressLine3", "Suite 4")),
            new Breach("8K-TAG-DEPENDENT", today().tagged().fact("dei:TradingSymbol", "EXWI")),
            new Breach("8K-TAG-DEPENDENT", today().tagged().fact("dei:EntityExTransitionPeriod", "false")),
            new Breach("8K-TAG-DEPENDENT", today().tagged().fact("dei:DocumentFiscalYearFocus", "2026")),
            new Breach(
                    "8K-TAG-DEPENDENT",
                    today().tagged().withoutFact("dei:AmendmentFlag").fact("dei:AmendmentFlag", "true")),
            new Breach("8K-TAG-DEPENDENT", today().tagged().listing(Map.of()).fact("dei:Security12gTitle", "Warrants")),
            new Breach(
                    "8K-TAG-DEPENDENT",
                    today().tagged()
                            .listing(Map.of())
                            .listing(Map.of("us-gaap:StatementClassOfStockAxis", "ex:WarrantMember"))),
            new Breach("8K-TAG-CYBERSECURITY", today().tagged().fact("cyd:Nature", "An incident")),
            new Breach(
                    "8K-EXHIBIT-104",
                    today().tagged().item("9.01", "(d) Exhibits").exhibit("24", true, true)),
            new Breach(
                    "8K-EXHIBIT-HYPERLINK",
                    today().item("9.01", "(d) Exhibits")
                            .exhibit("99.1", true, true)
                            .unlinked()),
            new Breach("EDGAR-ACTIVE-CONTENT", today().text("<html><script>alert()</script></html>")),
            new Breach("EDGAR-IMAGE", today().text("<html><img src='logo.jpg'></html>")),
            new Breach("EDGAR-LINK", today().text("<html><a href='https://example.com/'>us</a></html>")),
            new Breach("8K-WORDING-TITLE-OF-ACT", empty().item("8.01", "the Securities and Exchange Act of 1934")));

    @Test
    void takesEachRegistrantsClassesByThemselves() {
        var subsidiary = Map.of("dei:LegalEntityAxis", "ex:SubsidiaryMember");
        assertThat(today().tagged().listing(Map.of()).listing(subsidiary).breaches())
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BREACHES")
    void findsTheSmallestBreach(Breach breach) {
        assertThat(breach.sketch().breaches()).containsExactly(breach.rule());
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(
            strings = {"1994-03-01", "2000-10-23", "2003-11-04", "2004-08-23", "2010-03-01", "2017-09-01", "2026-11-17"
            })
    void findsNothingInASoundReportOfAnyDay(LocalDate day) {
        assertThat(Sketch.of(day, day).breaches()).isEmpty();
    }

    /// A rule of a later day binds from its first day.
    @Test
    void bindsEachRuleFromItsFirstDayToItsLast() {
        for (var rule : RuleBook.current().rules()) {
            var period = rule.requirement().inForce();
            assertThat(binds(rule, period.from().minusDays(1)))
                    .as("%s before", rule.id())
                    .isFalse();
            assertThat(binds(rule, period.from())).as("%s first day", rule.id()).isTrue();
            if (!period.isOpen()) {
                assertThat(binds(rule, period.until().minusDays(1)))
                        .as("%s last day", rule.id())
                        .isTrue();
                assertThat(binds(rule, period.until()))
                        .as("%s after", rule.id())
                        .isFalse();
            }
        }
    }

    @Test
    void bindsByTheEventOnlyWhereThereIsOne() {
        assertThat(RuleBook.current().binding(NEW, Optional.empty()).rules())
                .noneMatch(rule -> rule.requirement().day() == JudgedBy.EVENT);
    }

    @ParameterizedTest
    @FieldSource("BREACHES")
    void isNeverSureOfWhatRestsOnAFactThatIsNot(Breach breach) {
        var rule = RuleBook.current().rules().stream()
                .filter(one -> one.id().id().equals(breach.rule()))
                .findFirst()
                .orElseThrow();
        if (rule.requirement().confidence() != Confidence.HIGH) {
            assertThat(breach.sketch().examine().findings())
                    .filteredOn(finding -> finding.rule().equals(rule.id()))
                    .allMatch(finding -> finding.certainty() != Certainty.SURE);
        }
    }

    private static boolean binds(Rule rule, LocalDate day) {
        return RuleBook.current().binding(day, Optional.of(day)).rules().contains(rule);
    }

    private static Sketch today() {
        return Sketch.of(NEW, NEW);
    }

    private static Sketch empty() {
        return Sketch.empty(NEW, NEW);
    }

    private static Signature signature(Optional<String> title, boolean conformed) {
        return new Signature(
                Optional.empty(),
                Optional.of("Jane Roe"),
                title,
                Optional.of(new PrintedDate(NEW, "November 17, 2026")),
                conformed,
                new Place(1, 300, 1, conformed ? "By: /s/ Jane Roe" : "By:"));
    }

    private static Signature undated() {
        return new Signature(
                Optional.empty(),
                Optional.of("Jane Roe"),
                Optional.of("Secretary"),
                Optional.empty(),
                true,
                new Place(1, 300, 1, "/s/ Jane Roe"));
    }
}
