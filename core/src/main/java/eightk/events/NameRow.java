package eightk.events;

import eightk.events.NameFinder.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The family names that share one honorific: `Messrs. Roe, Poe and van der Berg`.
final class NameRow {

    private static final String FAMILY = "(?:(?:van der|van den|von|van|de la|de|del|di|la|le) )?"
            + "(?!(?:Mr|Mrs|Ms|Messrs|Mses|Mmes|Drs?)\\b)\\p{Lu}(?=[\\p{L}\u2019'-]*\\p{Ll})[\\p{L}-]++(?:[\u2019'](?!s\\b)\\p{L}++)?";

    private static final Pattern ROW = Pattern.compile("\\b(?:Messrs|Mses|Mmes|Drs)\\.? (?<row>" + FAMILY
            + "(?:(?:, and|,| and) " + FAMILY + ")*)(?![\\p{L}&-]| &| (?:\\p{Lu}\\.|" + FAMILY + "))");

    private static final Pattern ONE = Pattern.compile(FAMILY);

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
            while (one.find()) {
                int start = one.start();
                if (others.stream().noneMatch(found -> found.start() <= start && start < found.end())) {
                    all.add(new Found(start, one.end(), new PersonName(one.group()), true));
                }
            }
        }
        all.sort((one, other) -> one.start() - other.start());
        return List.copyOf(all);
    }
}
