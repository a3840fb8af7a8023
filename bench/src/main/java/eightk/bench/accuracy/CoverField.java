package eightk.bench.accuracy;

import eightk.law.Jurisdictions;
import eightk.model.CoverPage;
import eightk.model.CoverPage.Boxes;
import eightk.model.Registrant;
import eightk.model.Registrant.Security;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A field of the cover page: how it is tagged, where the report has it, and what does not matter about its spelling.
enum CoverField {
    NAME("name", "EntityRegistrantName", of(Registrant::name), Spelling::words),
    STATE("stateOfIncorporation", "EntityIncorporationStateCountryCode", of(Registrant::stateOfIncorporation), Spelling::jurisdiction),
    FILE_NUMBER("commissionFileNumber", "EntityFileNumber", of(Registrant::commissionFileNumber), Spelling::words),
    EMPLOYER_ID("employerId", "EntityTaxIdentificationNumber", of(Registrant::employerId), Spelling::digits),
    STREET("address.street1", "EntityAddressAddressLine1", of(one -> one.address().street1()), Spelling::words),
    CITY("address.city", "EntityAddressCityOrTown", of(one -> one.address().city()), Spelling::words),
    ADDRESS_STATE("address.state", "EntityAddressStateOrProvince", of(one -> one.address().state()), Spelling::jurisdiction),
    ZIP("address.zip", "EntityAddressPostalZipCode", of(one -> one.address().zip()), Spelling::words),
    PHONE("phone", "", of(Registrant::phone), Spelling::phone) {
        @Override
        Stream<String> raw(Facts facts) {
            var area = String.join("", facts.value("CityAreaCode"));
            return facts.value("LocalPhoneNumber").stream().map(local -> area + " " + local);
        }
    },
    PERIOD(
            "periodOfReport",
            "DocumentPeriodEndDate",
            (cover, _) -> cover.dateOfReport().map(date -> date.date().toString()).stream(),
            Spelling::date),
    WRITTEN_COMMUNICATIONS("boxes.writtenCommunications", "WrittenCommunications", box(Boxes::writtenCommunications), Spelling::tick),
    SOLICITING_MATERIAL("boxes.solicitingMaterial", "SolicitingMaterial", box(Boxes::solicitingMaterial), Spelling::tick),
    TENDER_OFFER("boxes.preCommencementTenderOffer", "PreCommencementTenderOffer", box(Boxes::preCommencementTenderOffer), Spelling::tick),
    ISSUER_TENDER_OFFER(
            "boxes.preCommencementIssuerTenderOffer",
            "PreCommencementIssuerTenderOffer",
            box(Boxes::preCommencementIssuerTenderOffer),
            Spelling::tick),
    EMERGING_GROWTH(
            "emergingGrowth", "EntityEmergingGrowthCompany", of(one -> one.emergingGrowth().map(String::valueOf)), Spelling::tick),
    TRANSITION(
            "exTransitionPeriod", "EntityExTransitionPeriod", of(one -> one.exTransitionPeriod().map(String::valueOf)), Spelling::tick),
    TITLES("securities.title", "Security12bTitle", each(security -> Optional.of(security.title())), Spelling::words),
    SYMBOLS("securities.symbol", "TradingSymbol", each(Security::symbol), Spelling::words),
    EXCHANGES("securities.exchange", "SecurityExchangeName", each(Security::exchange), Spelling::exchange);

    private final String label;
    private final String concept;
    private final BiFunction<CoverPage, Registrant, Stream<String>> printed;
    private final UnaryOperator<String> spelling;

    CoverField(
            String label,
            String concept,
            BiFunction<CoverPage, Registrant, Stream<String>> printed,
            UnaryOperator<String> spelling) {
        this.label = label;
        this.concept = concept;
        this.printed = printed;
        this.spelling = spelling;
    }

    private static BiFunction<CoverPage, Registrant, Stream<String>> of(Function<Registrant, Optional<String>> field) {
        return (_, registrant) -> field.apply(registrant).stream();
    }

    private static BiFunction<CoverPage, Registrant, Stream<String>> each(Function<Security, Optional<String>> field) {
        return (_, registrant) -> registrant.securities().stream().flatMap(security -> field.apply(security).stream());
    }

    private static BiFunction<CoverPage, Registrant, Stream<String>> box(Function<Boxes, Boolean> box) {
        return (cover, _) -> cover.boxes().map(box).map(String::valueOf).stream();
    }

    String label() {
        return label;
    }

    /// What the tags say, in the spelling in which it is compared; none where it is not tagged, or says that there is none.
    List<String> tagged(Facts facts) {
        return spelt(raw(facts));
    }

    Stream<String> raw(Facts facts) {
        return concept.startsWith("Security") || concept.startsWith("Trading")
                ? facts.values(concept).stream()
                : facts.value(concept).stream();
    }

    /// What the report has, in the spelling in which it is compared.
    List<String> printed(CoverPage cover, Registrant registrant) {
        return spelt(printed.apply(cover, registrant));
    }

    private List<String> spelt(Stream<String> values) {
        return values.map(spelling).filter(value -> !value.isEmpty()).distinct().sorted().toList();
    }

    /// What is taken for the same when words are compared with tags.
    static final class Spelling {

        private static final List<String> NONE = List.of("none", "na", "notapplicable");

        private Spelling() {}

        /// Case, punctuation and blanks do not matter; "None" and "N/A" are nothing.
        static String words(String text) {
            var words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
            return NONE.contains(words) ? "" : words;
        }

        static String digits(String text) {
            return text.replaceAll("\\D", "");
        }

        /// Digits, without the country code 1.
        static String phone(String text) {
            return digits(text).replaceFirst("^1(?=\\d{10}$)", "");
        }

        /// A code and the name it stands for are the same.
        static String jurisdiction(String text) {
            return Jurisdictions.code(text).or(() -> Jurisdictions.name(text).flatMap(Jurisdictions::code)).orElseGet(() -> words(text));
        }

        /// A date in words or figures, as ISO has it.
        static String date(String text) {
            return TaggedDate.parse(text).map(Object::toString).orElseGet(() -> words(text));
        }

        /// A ticked or empty box of any font, or the words.
        static String tick(String text) {
            var mark = text.strip();
            return mark.matches("(?i)[\u2611\u2612\u2714\u2713\u00FE\u00FDxRS]|true|yes") ? "true" : mark.matches("(?i)[\u2610\u25A1\u00A8\u00A3o]|false|no|") ? "false" : mark;
        }

        /// An exchange by its code or one of its names.
        static String exchange(String text) {
            var words = words(text).replaceFirst("^the", "").replaceFirst("(?:llc|inc|stockmarket|stockexchange)+$", "");
            if (words.contains("nasdaq")) {
                return "NASDAQ";
            }
            return words.startsWith("newyork") ? "nyse" : words;
        }
    }
}
