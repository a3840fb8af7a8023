package eightk.rules;

import eightk.law.Cue;
import eightk.law.Element;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.model.Place;
import eightk.rules.Wording.Passage;
import eightk.rules.Wording.Stretch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Cue REFERS_ELSEWHERE = Cue.of(
            "\\bexhibits?\\s+\\d|\\bas\\s+(?:an\\s+)?exhibits?\\b|\\bon\\s+form\\s+(?:8-K|10-[KQ])|\\bincorporated\\b|\\bset\\s+forth\\s+(?:in|under|above)|\\battached\\b|\\bItem\\s+\\d");

    /// An agreement that is spoken of as known.
    private static final Pattern KNOWN_AGREEMENT =
            Pattern.compile("\\b[Tt]he\\s+((?:[A-Z][\\w&-]*\\s+){1,4}Agreement)\\b");

    /// What says that there is nothing to say.
    private static final Pattern NOTHING = Pattern.compile("\\W*(?:none|not\\s+applicable|n/a)\\b");

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
        return of(Wording.of(report), filed);
    }

    static List<Checklist> of(Wording words, LocalDate filed) {
        return words.items().stream().map(item -> of(item, filed)).toList();
    }

    private static Checklist of(Stretch<Item> words, LocalDate filed) {
        var search = new Search(words);
        var item = words.what();
        return new Checklist(
                item,
                Element.on(filed, item.number()).stream()
                        .filter(element -> isAsked(element, search))
                        .map(element -> entry(element, search))
                        .toList());
    }

    private static boolean isAsked(Element element, Search search) {
        return !search.saysNothing
                && element.when()
                        .map(cue -> search.has(cue)
                                || element.provision().paragraph().stream()
                                        .anyMatch(letter ->
                                                search.item.subparagraphs().contains("(" + letter + ")")))
                        .orElse(true);
    }

    private static Entry entry(Element element, Search search) {
        var words = search.place(element.shownBy());
        if (words.isPresent()) {
            return new Entry(element, Presence.PRESENT, words);
        }
        boolean open = element.ifAny() || !search.item.jointWith().isEmpty() || search.refersElsewhere();
        return new Entry(element, open ? Presence.CANNOT_TELL : Presence.ABSENT, Optional.empty());
    }

    /// Looks through one item, and for the same words only once.
    private static final class Search {

        private final Item item;
        private final List<Passage> passages;
        private final String text;
        private final String lower;
        private final boolean saysNothing;
        private final Map<Cue, Boolean> known = new HashMap<>();
        private final Map<Cue, Optional<Place>> places = new HashMap<>();

        Search(Stretch<Item> words) {
            this.item = words.what();
            this.passages = words.passages();
            var whole = words.text();
            this.text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            this.lower = Cue.inLowerCase(text);
            this.saysNothing = NOTHING.matcher(lower).lookingAt();
        }

        boolean has(Cue cue) {
            return known.computeIfAbsent(cue, words -> words.isIn(lower));
        }

        /// To an exhibit, an item, a filing, or to an agreement that is defined elsewhere.
        boolean refersElsewhere() {
            return has(REFERS_ELSEWHERE)
                    || KNOWN_AGREEMENT
                            .matcher(text)
                            .results()
                            .map(agreement -> agreement.group(1))
                            .anyMatch(name -> !text.contains("\u201C" + name) && !text.contains('"' + name));
        }

        Optional<Place> place(Cue cue) {
            return places.computeIfAbsent(cue, this::find);
        }

        private Optional<Place> find(Cue cue) {
            for (var passage : passages) {
                var found = cue.in(Cue.inLowerCase(passage.text()));
                if (found.hasMatch()) {
                    return Optional.of(Checklist.place(passage, found.start()));
                }
            }
            return Optional.empty();
        }
    }

    /// The block, quoting from a few words before those that were found.
    private static Place place(Passage passage, int found) {
        int from = passage.text().lastIndexOf(' ', Math.max(0, found - 40));
        return passage.block().place().quoting(passage.text().substring(Math.max(0, from)));
    }
}
