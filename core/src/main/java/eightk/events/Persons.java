package eightk.events;

import eightk.events.NameFinder.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everyone whom a filing names in full, so that "Mr. Roe" is known to be John Q. Roe. What only looks like a name,
/// `Quantitative Economics`, is told from one by a first name, an initial, an honorific or a signature.
record Persons(List<PersonName> known) {

    Persons {
        known = List.copyOf(known);
    }

    /// @param found every name in the filing, in order
    /// @param signers names that stand under it
    static Persons of(List<Found> found, List<PersonName> signers) {
        var certain = found.stream().filter(Found::certain).map(Found::name).toList();
        var known = new ArrayList<PersonName>();
        for (var candidate : found) {
            var name = candidate.name();
            if (name.isFull()
                    && !known.contains(name)
                    && (name.looksPersonal() || certain.stream().anyMatch(name::isAlike))) {
                known.add(name);
            }
        }
        signers.stream()
                .filter(signer -> signer.isFull() && known.stream().noneMatch(signer::isAlike))
                .forEach(known::add);
        return new Persons(known);
    }

    /// The person under this name if it is full, else under the one by which the filing first gives them in full;
    /// nobody,
    /// if it only ever gives a surname.
    Optional<PersonName> resolve(PersonName name) {
        return known.contains(name)
                ? Optional.of(name)
                : known.stream()
                        .filter(name::isAlike)
                        .findFirst()
                        .or(() -> known.stream().filter(name::isFamilyOf).findFirst());
    }

    /// Those whom names in a text are of, as far as they are known.
    Stream<PersonName> namedBy(List<Found> names) {
        return names.stream().flatMap(found -> resolve(found.name()).stream());
    }
}
