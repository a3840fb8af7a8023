package eightk.law;

import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A class of exhibits in the table of Item 601 of Regulation S-K: `16`, letters on a change of accountant.
///
/// @param number of the class; `3` is written 3.1, 3.2, 3(i) or 3(ii)
/// @param use on Form 8-K
/// @param hasDocument whether such an exhibit is a document of its own
/// @param requiredBy the items that call for it, and from when
public record ExhibitKind(
        String number,
        String title,
        Use use,
        boolean hasDocument,
        Period inForce,
        List<ItemNumber> requiredBy,
        Confidence confidence) {

    private static final List<ExhibitKind> ALL =
            Row.resource("exhibits.csv").stream().map(ExhibitKind::of).toList();

    /// The class is the whole number that an exhibit's number starts with.
    private static final Pattern CLASS = Pattern.compile("(\\d{1,3})(?:\\D.*)?");

    /// What Form 8-K makes of a class.
    public enum Use {
        REQUIRED,
        USABLE,
        VOLUNTARY,
        /// It belongs to other forms.
        NONE
    }

    public ExhibitKind {
        requiredBy = List.copyOf(requiredBy);
    }

    /// The table.
    public static List<ExhibitKind> all() {
        return ALL;
    }

    /// The class of an exhibit's number as written; absent if the table has none.
    public static Optional<ExhibitKind> of(String exhibit) {
        return classOf(exhibit)
                .flatMap(number ->
                        ALL.stream().filter(kind -> kind.number.equals(number)).findFirst());
    }

    /// The classes that an item calls for on a day.
    public static List<ExhibitKind> requiredBy(LocalDate day, ItemNumber item) {
        return ALL.stream()
                .filter(kind -> kind.requiredBy.contains(item) && kind.inForce.contains(day))
                .toList();
    }

    /// Whether an exhibit's number as written is of this class.
    public boolean covers(String exhibit) {
        return classOf(exhibit).filter(number::equals).isPresent();
    }

    private static Optional<String> classOf(String exhibit) {
        var m = CLASS.matcher(exhibit.strip());
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /// Interactive data and data schedules are attached and commonly not listed.
    public boolean listedByPractice() {
        return hasDocument && !DATA.contains(number);
    }

    private static final List<String> DATA = List.of("27", "101", "102", "103", "107");

    private static ExhibitKind of(Row row) {
        return new ExhibitKind(
                row.text("number"),
                row.text("title"),
                row.one("use", Use.values()),
                row.yes("hasDocument"),
                row.period(),
                row.optional("requiredBy").stream()
                        .flatMap(items -> Arrays.stream(items.split(" ")))
                        .map(ItemNumber::parse)
                        .toList(),
                row.confidence());
    }
}
