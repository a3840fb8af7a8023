package eightk.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the law forgives when a report is late. An item without a row is not sheltered at all.
///
/// @param antifraud whether being late is by itself no violation of Section 10(b) and Rule 10b-5 (Rule 13a-11(c))
/// @param shortForm whether being late leaves Form S-3 open
public record Shelter(
        Provision provision,
        boolean antifraud,
        boolean shortForm,
        Period inForce,
        String citation,
        Confidence confidence) {

    private static final List<Shelter> ALL =
            Row.resource("shelters.csv").stream().map(Shelter::of).toList();

    /// Every shelter there has been.
    public static List<Shelter> all() {
        return ALL;
    }

    /// The shelter of an item or paragraph on a day.
    public static Optional<Shelter> on(LocalDate day, Provision provision) {
        return ALL.stream()
                .filter(shelter -> shelter.provision.covers(provision) && shelter.inForce.contains(day))
                .findFirst();
    }

    /// The shelters of single paragraphs of an item, where the item as a whole has none.
    public static List<Shelter> withinItem(LocalDate day, Provision item) {
        return ALL.stream()
                .filter(shelter -> item.covers(shelter.provision) && shelter.inForce.contains(day))
                .toList();
    }

    private static Shelter of(Row row) {
        return new Shelter(
                Provision.parse(row.text("provision")),
                row.yes("antifraud"),
                row.yes("shortForm"),
                row.period(),
                row.text("citation"),
                row.confidence());
    }
}
