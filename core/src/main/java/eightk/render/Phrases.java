package eightk.render;

import eightk.law.Effect;
import eightk.model.Address;
import eightk.model.Certainty;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.Item;
import eightk.model.Registrant;
import eightk.model.Signature;
import eightk.rules.Examination;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Short phrases that the text and the HTML of a report share.
public final class Phrases {

    private Phrases() {}

    /// What there is, with commas between.
    static String listed(List<Optional<String>> facts) {
        return facts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /// Digits in groups of three, `1,234`, whatever the machine's language.
    ///
    /// @param number 0 or more
    static String grouped(long number) {
        var digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    static String name(Registrant registrant) {
        return registrant.name().orElse("no name given");
    }

    /// State, CIK, file number and employer number.
    static String identity(Registrant registrant) {
        return listed(List.of(
                registrant.stateOfIncorporation(),
                registrant.cik().map(cik -> "CIK " + cik),
                registrant.commissionFileNumber().map(number -> "file " + number),
                registrant.employerId().map(number -> "EIN " + number)));
    }

    /// On one line; empty if nothing is known of it.
    public static String of(Address address) {
        var stateAndZip = Stream.of(address.state(), address.zip())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " " + b);
        return listed(List.of(address.street1(), address.street2(), address.city(), stateAndZip, address.country()));
    }

    static String signer(Signature signature) {
        var person = listed(List.of(signature.name(), signature.title()));
        return (person.isEmpty() ? "nobody named" : person)
                + (signature.conformed() ? "" : " (no conformed signature)");
    }

    /// The status the form gives, and the filer's own claim where it is another.
    public static String status(Item item) {
        var status = item.status().label();
        return item.claimed()
                .map(claim -> claim.status().label())
                .filter(claimed -> !claimed.equals(status))
                .map(claimed -> "%s; the filer says %s".formatted(status, claimed))
                .orElse(status);
    }

    public static String whereabouts(Exhibit exhibit) {
        if (exhibit.attached()) {
            return exhibit.listed() ? "attached" : "attached, not listed";
        }
        return exhibit.incorporatedFrom().isPresent() ? "by reference" : "not attached";
    }

    /// The day whose law was applied, and why that day.
    static String lawOf(Examination examination) {
        var day = examination.asOf();
        return switch (examination.basis()) {
            case HEADER -> "%s, the day of filing".formatted(day);
            case SIGNATURE -> "%s, the day of the first signature, for want of a filing date".formatted(day);
            case EVENT -> "%s, the day of the event, for want of a filing date".formatted(day);
            case HYPOTHETICAL -> "%s, as if filed on that day".formatted(day);
            case UNDATED -> "no day: the report has no date, so no rule was run on it";
        };
    }

    static String edition(Examination examination) {
        return "rule book of " + examination.law().edition();
    }

    /// How many findings there are of each effect: `1 defect, 2 notes`. Never that there is nothing wrong.
    static String tally(List<Finding> findings) {
        var counts = Stream.of(Effect.values())
                .map(effect -> counted(
                        effect,
                        findings.stream()
                                .filter(it -> Examination.effect(it) == effect)
                                .count()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "Nothing was found" : counts;
    }

    private static Optional<String> counted(Effect effect, long count) {
        var one = switch (effect) {
            case SUSPENDS -> "that suspends";
            case DEFECT -> "defect";
            case REVIEW -> "to review";
            case NOTE -> "to note";
        };
        return count == 0 ? Optional.empty() : Optional.of("%d %s".formatted(count, one));
    }

    static String label(Effect effect) {
        return switch (effect) {
            case SUSPENDS -> "Suspends";
            case DEFECT -> "Defect";
            case REVIEW -> "Review";
            case NOTE -> "Note";
        };
    }

    static String label(Certainty certainty) {
        return switch (certainty) {
            case SURE -> "sure";
            case PROBABLE -> "probable";
            case CANNOT_TELL -> "cannot tell";
        };
    }

    /// What every examination ends with.
    static String disclaimer() {
        return "What a program can see on the face of a report. Not legal advice.";
    }
}
