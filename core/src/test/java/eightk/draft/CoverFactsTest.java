package eightk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.draft.DocumentWriter.Built;
import eightk.law.Form8K;
import eightk.law.Jurisdictions;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Each built cover has the facts that EDGAR requires, those it expects, and no others; each depends on its fellows as
/// EDGAR's own rules say, and stands in the right context (Filer Manual, Volume II, 6.5).
class CoverFactsTest {

    private static final Set<String> HIDDEN =
            Set.of("EntityCentralIndexKey", "AmendmentFlag", "CurrentFiscalYearEndDate");
    private static final List<String> ALWAYS = List.of(
            "EntityCentralIndexKey",
            "EntityRegistrantName",
            "DocumentType",
            "AmendmentFlag",
            "DocumentPeriodEndDate",
            "EntityFileNumber",
            "EntityIncorporationStateCountryCode",
            "EntityTaxIdentificationNumber",
            "EntityAddressAddressLine1",
            "EntityAddressCityOrTown",
            "CityAreaCode",
            "LocalPhoneNumber",
            "WrittenCommunications",
            "SolicitingMaterial",
            "PreCommencementTenderOffer",
            "PreCommencementIssuerTenderOffer",
            "EntityEmergingGrowthCompany");

    private record Fact(String context, String name, String format, String text, boolean hidden) {}

    static Stream<DraftMaker.Made> drafts() {
        var items = new ArrayList<DraftMaker.Made>();
        for (var day : List.of("2019-07-01", "2021-03-02", "2022-06-01", "2024-12-20", "2026-11-20")) {
            var event = LocalDate.parse(day);
            var form = Form8K.on(event);
            IntStream.range(0, 20)
                    .mapToObj(i -> new DraftMaker(i, event, event)
                            .make(form.items().get(i * 7 % form.items().size())))
                    .forEach(items::add);
        }
        return items.stream();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void theFactsAreThoseThatEdgarWants(DraftMaker.Made made) throws Exception {
        var draft = made.draft();
        var documents = DocumentWriter.write(draft);
        var report = xml(documents.getFirst());
        var facts = facts(report);
        required(draft, facts);
        dependent(draft, facts);
        securities(draft, facts);
        facts.forEach(fact -> transformed(draft, fact));
        contexts(draft, report, facts);
        taxonomy(documents, facts);
    }

    private static void required(Draft draft, List<Fact> facts) {
        var own = names(facts, "c-1");
        assertThat(own).containsAll(ALWAYS);
        assertThat(own).containsAnyOf("EntityAddressStateOrProvince", "EntityAddressCountry");
        assertThat(own.contains("EntityAddressPostalZipCode"))
                .isEqualTo(draft.company().address().zip().isPresent());
        assertThat(value(facts, "EntityCentralIndexKey"))
                .isEqualTo(draft.company().cik().toString())
                .matches("\\d{10}");
        assertThat(value(facts, "DocumentType")).isEqualTo(draft.form().code());
        assertThat(facts).filteredOn(Fact::hidden).extracting(Fact::name).isSubsetOf(HIDDEN);
        assertThat(new HashSet<>(
                        facts.stream().map(fact -> fact.context() + fact.name()).toList()))
                .as("one fact of a name in each context")
                .hasSameSizeAs(facts);
    }

    private static void dependent(Draft draft, List<Fact> facts) {
        var own = names(facts, "c-1");
        assertThat(own.contains("AmendmentDescription"))
                .isEqualTo(value(facts, "AmendmentFlag").equals("true"));
        assertThat(own.contains("CurrentFiscalYearEndDate"))
                .isEqualTo(draft.provisions().stream()
                        .anyMatch(provision -> provision.item().toString().equals("5.03")));
        for (var context : facts.stream().map(Fact::context).distinct().toList()) {
            var here = names(facts, context);
            boolean growth = facts.stream()
                    .anyMatch(fact -> fact.context().equals(context)
                            && fact.name().equals("EntityEmergingGrowthCompany")
                            && fact.text().equals("\u2612"));
            assertThat(here.contains("EntityExTransitionPeriod")).isEqualTo(growth);
            assertThat(!here.contains("EntityAddressAddressLine2") || here.contains("EntityAddressAddressLine1"))
                    .isTrue();
        }
    }

    private static void securities(Draft draft, List<Fact> facts) {
        int titles = 0;
        for (var context : facts.stream().map(Fact::context).distinct().toList()) {
            var here = names(facts, context);
            boolean title = here.contains("Security12bTitle");
            titles += title ? 1 : 0;
            assertThat(here.contains("TradingSymbol") ^ here.contains("NoTradingSymbolFlag"))
                    .isEqualTo(title);
            assertThat(here.contains("SecurityExchangeName")).isEqualTo(title);
        }
        assertThat(titles)
                .isEqualTo(draft.companies().stream()
                        .mapToInt(company -> company.securities().size())
                        .sum());
        assertThat(names(facts, "c-1").contains("Security12bTitle"))
                .as("classes stand without an axis, or each on it")
                .isEqualTo(draft.company().securities().size() == 1);
    }

    /// What each transformation takes, and what it makes of it.
    private static void transformed(Draft draft, Fact fact) {
        switch (fact.format()) {
            case "ixt:date-monthname-day-year-en" ->
                assertThat(LocalDate.parse(fact.text(), CoverWords.LONG_DATE)).isEqualTo(draft.event());
            case "ixt-sec:stateprovnameen" -> {
                assertThat(Jurisdictions.code(fact.text())).isPresent();
                assertThat(Jurisdictions.isCountry(fact.text())).isFalse();
            }
            case "ixt-sec:countrynameen" ->
                assertThat(Jurisdictions.isCountry(fact.text())).isTrue();
            case "ixt-sec:edgarprovcountryen" -> {
                assertThat(fact.name()).isEqualTo("EntityIncorporationStateCountryCode");
                assertThat(Jurisdictions.isAbroad(fact.text())).isTrue();
            }
            case "ixt-sec:boolballotbox" -> assertThat(fact.text()).matches("[\u2610\u2612]");
            case "ixt-sec:exchnameen" -> assertThat(fact.text()).matches("The (New York Stock Exchange|Nasdaq .*)");
            case "ixt:fixed-true" -> assertThat(fact.name()).isEqualTo("NoTradingSymbolFlag");
            case String none -> {
                assertThat(none).isEmpty();
                assertThat(fact.text()).isNotBlank();
            }
        }
    }

    private static void contexts(Draft draft, Document report, List<Fact> facts) {
        var ids = new HashMap<String, String>();
        for (var context : elements(report.getElementsByTagName("xbrli:context"))) {
            var text = context.getTextContent();
            ids.put(context.getAttribute("id"), text);
            assertThat(text).startsWith(draft.company().cik().toString()).endsWith(draft.event() + "" + draft.event());
        }
        assertThat(ids.get("c-1"))
                .as("no segment")
                .isEqualTo(draft.company().cik() + "" + draft.event() + draft.event());
        assertThat(new HashSet<>(ids.values())).hasSameSizeAs(ids.keySet());
        assertThat(facts.stream().map(Fact::context).distinct()).containsExactlyInAnyOrderElementsOf(ids.keySet());
    }

    /// Each concept and member is labelled, presented, and where it is the company's own, declared.
    private static void taxonomy(List<Built> documents, List<Fact> facts) throws Exception {
        var byType = new HashMap<String, Document>();
        for (var document : documents) {
            if (document.type().startsWith("EX-101")) {
                byType.put(document.type(), xml(document));
            }
        }
        var members = new HashSet<String>();
        for (var member : elements(xml(documents.getFirst()).getElementsByTagName("xbrldi:explicitMember"))) {
            members.add(member.getTextContent().replace(':', '_'));
            members.add(member.getAttribute("dimension").replace(':', '_'));
        }
        assertThat(byType.containsKey("EX-101.DEF")).isEqualTo(!members.isEmpty());
        for (var linkbase : byType.entrySet()) {
            if (!linkbase.getKey().endsWith("SCH")) {
                var located = located(linkbase.getValue());
                assertThat(located).containsAll(members);
                assertThat(located)
                        .containsAll(
                                facts.stream().map(fact -> "dei_" + fact.name()).toList());
            }
        }
        var schema = Objects.requireNonNull(byType.get("EX-101.SCH"));
        var declared = elements(schema.getElementsByTagName("xs:element")).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(declared)
                .containsExactlyInAnyOrderElementsOf(members.stream()
                        .filter(member -> member.startsWith("bhwi_"))
                        .toList());
    }

    private static List<String> located(Document linkbase) {
        return elements(linkbase.getElementsByTagName("link:loc")).stream()
                .map(loc -> loc.getAttribute("xlink:href").replaceFirst(".*#", ""))
                .toList();
    }

    private static List<String> names(List<Fact> facts, String context) {
        return facts.stream()
                .filter(fact -> fact.context().equals(context))
                .map(Fact::name)
                .toList();
    }

    private static String value(List<Fact> facts, String name) {
        return facts.stream()
                .filter(fact -> fact.context().equals("c-1") && fact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<Fact> facts(Document report) {
        return elements(report.getElementsByTagName("ix:nonNumeric")).stream()
                .map(element -> new Fact(
                        element.getAttribute("contextRef"),
                        element.getAttribute("name").replaceFirst("^dei:", ""),
                        element.getAttribute("format"),
                        element.getTextContent(),
                        element.getParentNode().getNodeName().equals("ix:hidden")))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document xml(Built document) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.content().toArray()));
    }
}
