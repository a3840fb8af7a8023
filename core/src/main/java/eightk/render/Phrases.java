package eightk.render;

import eightk.model.Address;
import eightk.model.Exhibit;
import eightk.model.Item;
import eightk.model.Registrant;
import eightk.model.Signature;
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
}
