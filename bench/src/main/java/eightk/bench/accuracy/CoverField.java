package eightk.bench.accuracy;

import eightk.model.CoverPage;
import eightk.model.CoverPage.Boxes;
import eightk.model.Registrant;
import eightk.model.Registrant.Security;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A field of the cover page.
///
/// @param label its name in the JSON of a report
/// @param inTags what Inline XBRL tags of it
/// @param inReport where the report has it
/// @param spelling leaves of a value what is compared; nothing, where the value says that there is none
record CoverField(
        String label,
        Function<Facts, List<String>> inTags,
        BiFunction<CoverPage, Registrant, Stream<String>> inReport,
        UnaryOperator<String> spelling) {

    static final CoverField NAME = field("name", "EntityRegistrantName", Registrant::name, Spelling::name);

    static final List<CoverField> ALL = List.of(
            NAME,
            field(
                    "stateOfIncorporation",
                    "EntityIncorporationStateCountryCode",
                    Registrant::stateOfIncorporation,
                    Spelling::jurisdiction),
            field("commissionFileNumber", "EntityFileNumber", Registrant::commissionFileNumber, Spelling::words),
            field("employerId", "EntityTaxIdentificationNumber", Registrant::employerId, Spelling::digits),
            new CoverField("address.street", CoverField::street, CoverField::street, Spelling::words),
            field(
                    "address.city",
                    "EntityAddressCityOrTown",
                    one -> one.address().city(),
                    Spelling::words),
            field(
                    "address.state",
                    "EntityAddressStateOrProvince",
                    one -> one.address().state(),
                    Spelling::jurisdiction),
            field(
                    "address.zip",
                    "EntityAddressPostalZipCode",
                    one -> one.address().zip(),
                    Spelling::words),
            new CoverField("phone", CoverField::phone, (_, one) -> one.phone().stream(), Spelling::phone),
            new CoverField(
                    "periodOfReport",
                    facts -> facts.value("DocumentPeriodEndDate"),
                    (cover, _) -> cover.dateOfReport().map(date -> date.date().toString()).stream(),
                    Spelling::date),
            box("writtenCommunications", "WrittenCommunications", Boxes::writtenCommunications),
            box("solicitingMaterial", "SolicitingMaterial", Boxes::solicitingMaterial),
            box("preCommencementTenderOffer", "PreCommencementTenderOffer", Boxes::preCommencementTenderOffer),
            box(
                    "preCommencementIssuerTenderOffer",
                    "PreCommencementIssuerTenderOffer",
                    Boxes::preCommencementIssuerTenderOffer),
            field(
                    "emergingGrowth",
                    "EntityEmergingGrowthCompany",
                    one -> one.emergingGrowth().map(String::valueOf),
                    Spelling::tick),
            field(
                    "exTransitionPeriod",
                    "EntityExTransitionPeriod",
                    one -> one.exTransitionPeriod().map(String::valueOf),
                    Spelling::tick),
            ofSecurities("title", "Security12bTitle", one -> Optional.of(one.title()), Spelling::words),
            ofSecurities("symbol", "TradingSymbol", Security::symbol, Spelling::words),
            ofSecurities("exchange", "SecurityExchangeName", Security::exchange, Spelling::exchange));

    private static CoverField field(
            String label,
            String concept,
            Function<Registrant, Optional<String>> field,
            UnaryOperator<String> spelling) {
        return new CoverField(label, facts -> facts.value(concept), (_, one) -> field.apply(one).stream(), spelling);
    }

    private static CoverField box(String label, String concept, Function<Boxes, Boolean> box) {
        return new CoverField(
                "boxes." + label,
                facts -> facts.value(concept),
                (cover, _) -> cover.boxes().map(box).map(String::valueOf).stream(),
                Spelling::tick);
    }

    private static CoverField ofSecurities(
            String label, String concept, Function<Security, Optional<String>> field, UnaryOperator<String> spelling) {
        return new CoverField(
                "securities." + label,
                facts -> facts.values(concept),
                (_, one) -> one.securities().stream().flatMap(security -> field.apply(security).stream()),
                spelling);
    }

    /// Filers divide the lines of a street as they like, in the words and in the tags; together they are the same.
    private static List<String> street(Facts facts) {
        return together(Stream.of(1, 2, 3).flatMap(line -> facts.value("EntityAddressAddressLine" + line).stream()));
    }

    private static Stream<String> street(CoverPage cover, Registrant registrant) {
        var address = registrant.address();
        return together(Stream.of(address.street1(), address.street2()).flatMap(Optional::stream)).stream();
    }

    private static List<String> together(Stream<String> lines) {
        return Stream.of(lines.collect(Collectors.joining(" ")))
                .filter(all -> !all.isEmpty())
                .toList();
    }

    private static List<String> phone(Facts facts) {
        var area = String.join("", facts.value("CityAreaCode"));
        return facts.value("LocalPhoneNumber").stream()
                .map(local -> area + " " + local)
                .toList();
    }

    /// What the tags say, as it is compared; none where it is not tagged, or says that there is none.
    List<String> tagged(Facts facts) {
        return spelt(inTags.apply(facts).stream());
    }

    /// What the report has, as it is compared.
    List<String> printed(CoverPage cover, Registrant registrant) {
        return spelt(inReport.apply(cover, registrant));
    }

    private List<String> spelt(Stream<String> values) {
        return values.map(spelling)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
