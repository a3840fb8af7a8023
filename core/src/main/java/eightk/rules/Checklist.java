package eightk.rules;

import eightk.law.Element;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the form wants said under an item, and whether it is.
///
/// Words show that something is said; that they are not there shows little, for it may be said in others, or in an
/// exhibit that the item refers to. So an absence is never more than probable.
///
/// @param entries in the order of the form; elements of paragraphs that the item does not speak of are left out
public record Checklist(Item item, List<Entry> entries) {

    /// Longest text looked into: the longest items of the corpus have a fifth of it.
    private static final int LONGEST = 1 << 18;

    private static final Pattern REFERS_ELSEWHERE = Pattern.compile(
            "(?i)\\bexhibits?\\s+\\d|\\bincorporated\\b|\\bset\\s+forth\\s+(?:in|under|above)|\\battached\\b|\\bItem\\s+\\d");

    public Checklist {
        entries = List.copyOf(entries);
    }

    /// Whether an element is there.
    public enum Presence {
        PRESENT,
        ABSENT,
        /// The item refers to an exhibit or another item, where it may be; or there may be nothing to say.
        CANNOT_TELL
    }

    /// @param words that show it, where it is present
    public record Entry(Element element, Presence presence, Optional<Place> words) {}

    /// The checklists of all items of a report filed on that day.
    public static List<Checklist> of(CurrentReport report, LocalDate filed) {
        return report.items().stream().map(item -> of(item, filed)).toList();
    }

    private static Checklist of(Item item, LocalDate filed) {
        var text = item.text();
        var head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Checklist(
                item,
                Element.on(filed, item.number()).stream()
                        .filter(element -> isAsked(element, item, head))
                        .map(element -> entry(element, item, head))
                        .toList());
    }

    private static boolean isAsked(Element element, Item item, String text) {
        return element.when()
                .map(words -> words.matcher(text).find()
                        || element.provision().paragraph().stream()
                                .anyMatch(letter -> item.subparagraphs().contains("(" + letter + ")")))
                .orElse(true);
    }

    private static Entry entry(Element element, Item item, String text) {
        for (var block : item.blocks()) {
            var found = element.shownBy().matcher(block.text());
            if (found.find()) {
                return new Entry(element, Presence.PRESENT, Optional.of(place(block, found)));
            }
        }
        boolean open = element.ifAny()
                || !item.jointWith().isEmpty()
                || REFERS_ELSEWHERE.matcher(text).find();
        return new Entry(element, open ? Presence.CANNOT_TELL : Presence.ABSENT, Optional.empty());
    }

    /// The block, quoting from a few words before those that were found.
    private static Place place(Block block, Matcher found) {
        int from = block.text().lastIndexOf(' ', Math.max(0, found.start() - 40));
        return block.place().quoting(block.text().substring(Math.max(0, from)));
    }
}
