package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Part;
import eightk.model.PrintedDate;
import eightk.model.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about the signatures.
final class SignatureRules {

    static final Rule PRESENT = Rule.of("8K-SIGNATURE-PRESENT", SignatureRules::present);
    static final Rule CONFORMED = Rule.of("8K-SIGNATURE-CONFORMED", SignatureRules::conformed);
    static final Rule NAME_AND_TITLE = Rule.of("8K-SIGNATURE-NAME-AND-TITLE", SignatureRules::nameAndTitle);
    static final Rule DATE = Rule.of("8K-SIGNATURE-DATE", SignatureRules::date);
    static final Rule NOT_AFTER_FILING = Rule.of("8K-SIGNATURE-AFTER-FILING", SignatureRules::notAfterFiling);
    static final Rule NOT_BEFORE_EVENT = Rule.of("8K-SIGNATURE-BEFORE-EVENT", SignatureRules::notBeforeEvent);

    static final List<Rule> ALL = List.of(PRESENT, CONFORMED, NAME_AND_TITLE, DATE, NOT_AFTER_FILING, NOT_BEFORE_EVENT);

    private static final Pattern TYPED = Pattern.compile("(?i)/\\s*s?\\s*/|\\bby:?\\s+[a-z]");

    private SignatureRules() {}

    private static Stream<Finding> present(CurrentReport report, Law law) {
        return report.signatures().isEmpty()
                ? Stream.of(PRESENT.missing(PROBABLE, Places.of(report, Part.Kind.SIGNATURE), "a signature"))
                : Stream.empty();
    }

    private static Stream<Finding> conformed(CurrentReport report, Law law) {
        var signatures = report.signatures();
        return signatures.isEmpty() || signatures.stream().anyMatch(SignatureRules::typed)
                ? Stream.empty()
                : Stream.of(CONFORMED.missing(
                        PROBABLE,
                        signatures.getFirst().place(),
                        "a signature typed on the line, such as /s/ Jane Roe"));
    }

    /// A name alone on the line is taken for a signature; an empty line is none.
    private static boolean typed(Signature signature) {
        return signature.conformed() || TYPED.matcher(signature.place().quote()).find();
    }

    private static Stream<Finding> nameAndTitle(CurrentReport report, Law law) {
        return report.signatures().stream()
                .limit(1)
                .flatMap(signature -> Stream.concat(
                        signature.name().isPresent()
                                ? Stream.empty()
                                : Stream.of(
                                        NAME_AND_TITLE.missing(PROBABLE, signature.place(), "the name of the signer")),
                        signature.title().isPresent()
                                ? Stream.empty()
                                : Stream.of(NAME_AND_TITLE.missing(
                                        PROBABLE, signature.place(), "the title of the signer"))));
    }

    private static Stream<Finding> date(CurrentReport report, Law law) {
        return report.signatures().isEmpty() || report.signedOn().isPresent()
                ? Stream.empty()
                : Stream.of(
                        DATE.missing(PROBABLE, report.signatures().getFirst().place(), "the date of the signature"));
    }

    /// A bare document is judged by its own signature's date, which cannot be after itself.
    private static Stream<Finding> notAfterFiling(CurrentReport report, Law law) {
        return report.submission().header().filedAsOf().stream()
                .flatMap(filed -> dated(report, NOT_AFTER_FILING, day -> day.isAfter(filed), "no later than " + filed));
    }

    /// An event dated after the filing is itself the mistake.
    private static Stream<Finding> notBeforeEvent(CurrentReport report, Law law) {
        return law.event().stream()
                .filter(event -> !event.isAfter(law.filed()))
                .flatMap(event ->
                        dated(report, NOT_BEFORE_EVENT, day -> day.isBefore(event), "no earlier than " + event));
    }

    private static Stream<Finding> dated(CurrentReport report, Rule rule, Predicate<LocalDate> wrong, String expected) {
        return report.signatures().stream()
                .filter(signature ->
                        signature.date().map(PrintedDate::date).filter(wrong).isPresent())
                .limit(1)
                .map(signature -> rule.malformed(
                        PROBABLE,
                        signature.place(),
                        "the date of the signature",
                        signature.date().orElseThrow().asPrinted(),
                        expected));
    }
}
