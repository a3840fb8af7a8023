package eightk.events;

import eightk.events.NameFinder.Found;
import eightk.law.LatePattern;
import java.util.ArrayList;
import java.util.List;

/// The family names that share one honorific, `Messrs. Roe, Poe and van der Berg`, which is a part of the first, as
/// `Mr.` is of any name.
final class NameRow {

    private static final String FAMILY = "(?:(?:van der|van den|von|van|de la|de|del|di|la|le) )?"
            + "(?!(?:Mr|Mrs|Ms|Messrs|Mses|Mmes|Drs?)\\b)\\p{Lu}(?=[\\p{L}\u2019'-]*\\p{Ll})[\\p{L}-]++(?:[\u2019'](?!s\\b)\\p{L}++)?";

    private static final LatePattern ROW = LatePattern.of("\\b(?:Messrs|Mses|Mmes|Drs)\\.? (?<row>" + FAMILY
            + "(?:(?:, and|,| and) " + FAMILY + ")*)(?![\\p{L}&-]| &| (?:\\p{Lu}\\.|" + FAMILY + "))");

    private static final LatePattern ONE = LatePattern.of(FAMILY);

    private NameRow() {}

    /// The names in a text, in their order.
    ///
    /// @param others those that were found in it otherwise
    static List<Found> with(List<Found> others, String text) {
        if (!text.contains("Messrs") && !text.contains("Mses") && !text.contains("Mmes") && !text.contains("Drs")) {
            return others;
        }
        var all = new ArrayList<>(others);
        var row = ROW.matcher(text);
        while (row.find()) {
            var one = ONE.matcher(text).region(row.start("row"), row.end("row"));
            for (boolean first = true; one.find(); first = false) {
                int start = one.start();
                if (others.stream().noneMatch(found -> found.start() <= start && start < found.end())) {
                    all.add(new Found(first ? row.start() : start, one.end(), new PersonName(one.group()), true));
                }
            }
        }
        all.sort((one, other) -> one.start() - other.start());
        return List.copyOf(all);
    }
}
