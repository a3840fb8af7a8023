package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.law.Jurisdictions;
import eightk.model.CoverPage;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Registrant;
import eightk.model.TaggedFact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether the facts tagged on a cover say what its words say. Facts and words are read apart, so that either may be
/// wrong; hidden facts are asked too, because nobody sees them when the words change.
///
/// Asked of covers with one registrant: with several, which fact is whose is a matter of members.
final class TaggedCoverRules {

    static final Rule WORDS = Rule.of("8K-TAG-WORDS", TaggedCoverRules::words);

    static final List<Rule> ALL = List.of(WORDS);

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.US);

    private static final List<Field> FIELDS = List.of(
            new Field("EntityRegistrantName", (_, one) -> one.name(), TaggedCoverRules::name),
            new Field(
                    "EntityIncorporationStateCountryCode",
                    (_, one) -> one.stateOfIncorporation(),
                    TaggedCoverRules::jurisdiction),
            new Field("EntityFileNumber", (_, one) -> one.commissionFileNumber(), TaggedCoverRules::fileNumber),
            new Field("EntityTaxIdentificationNumber", (_, one) -> one.employerId(), TaggedCoverRules::employerId),
            new Field(
                    "DocumentPeriodEndDate",
                    (cover, _) -> cover.dateOfReport().map(date -> date.date().toString()),
                    TaggedCoverRules::date));

    private TaggedCoverRules() {}

    /// @param spelling what of a value is compared; nothing, where it has not the shape of such a value
    private record Field(
            String concept,
            BiFunction<CoverPage, Registrant, Optional<String>> printed,
            Function<String, Optional<String>> spelling) {}

    private static Stream<Finding> words(CurrentReport report, Law law) {
        var registrants = report.cover().registrants();
        return registrants.size() == 1
                ? FIELDS.stream().flatMap(field -> differing(report, registrants.getFirst(), field))
                : Stream.empty();
    }

    private static Stream<Finding> differing(CurrentReport report, Registrant registrant, Field field) {
        var printed = field.printed().apply(report.cover(), registrant);
        var inWords = printed.flatMap(field.spelling());
        return report.facts().stream()
                .filter(fact ->
                        fact.isOfCover(field.concept()) && fact.members().isEmpty())
                .limit(1)
                .filter(fact -> inWords.isPresent() && differs(fact, field, inWords.get()))
                .map(fact -> WORDS.conflict(PROBABLE, fact.place(), fact.name(), fact.value(), printed.orElseThrow()));
    }

    private static boolean differs(TaggedFact fact, Field field, String inWords) {
        return field.spelling()
                .apply(fact.value())
                .filter(tagged -> !tagged.equals(inWords))
                .isPresent();
    }

    /// As EDGAR conforms names: no "The" before, the kind of company abbreviated, and no `/NEW` or `/DE/` behind.
    private static Optional<String> name(String text) {
        var name = text.replaceFirst("(?i)\\s*/\\s?[A-Z ]{2,12}/?\\s*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "")
                .replaceAll("\\bcorporation\\b", "corp")
                .replaceAll("\\bincorporated\\b", "inc")
                .replaceAll("\\bcompany\\b", "co")
                .replaceAll("\\blimited\\b", "ltd")
                .replace(" ", "");
        return Optional.of(name).filter(words -> !words.isEmpty());
    }

    private static Optional<String> jurisdiction(String text) {
        return Jurisdictions.code(text).or(() -> Jurisdictions.name(text).flatMap(Jurisdictions::code));
    }

    /// `1-2360` is `001-02360`.
    private static Optional<String> fileNumber(String text) {
        var number = text.strip().replace('\u2013', '-');
        return number.matches("\\d{1,3}-\\d{3,6}(?:-\\d{1,3})?")
                ? Optional.of(number.replaceAll("(?:^|(?<=-))0+", ""))
                : Optional.empty();
    }

    private static Optional<String> employerId(String text) {
        return Optional.of(text.replaceAll("\\D", "")).filter(digits -> digits.length() == 9);
    }

    /// `2024-10-29`, `October 29, 2024`.
    private static Optional<String> date(String text) {
        var words = text.replaceAll("[\\s\\h,]+", " ").strip();
        try {
            return Optional.of(
                    (Character.isDigit(words.charAt(0)) ? LocalDate.parse(words) : LocalDate.parse(words, IN_WORDS))
                            .toString());
        } catch (DateTimeParseException | StringIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
