package eightk.law;

import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Something the form wants said under an item.
///
/// @param what in our words: `the date of the agreement`
/// @param ifAny whether it is wanted only where there is something to say, so that silence is no sign
/// @param when the words by which one can tell that the paragraph is meant; absent if it always is
/// @param shownBy the words by which one can tell that it is said
public record Element(
        Provision provision,
        String what,
        boolean ifAny,
        Optional<Cue> when,
        Cue shownBy,
        Period inForce,
        Confidence confidence) {

    /// What the rows write short.
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "{date}",
            "(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2}"
                    + "|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b)",
            "{money}",
            "(?:\\$\\s?\\d|\\b\\d[\\d.,]*\\s+(?:million|billion|dollars))",
            "{number}",
            "\\d[\\d.,]*",
            "{near}",
            ".{0,160}",
            "{here}",
            "[^.;]{0,120}?");

    /// The same words are looked for by several elements: one cue each, so that whoever looks can tell.
    private static final Map<String, Cue> CUES = new ConcurrentHashMap<>();

    private static final List<Element> ALL =
            Row.resource("elements.csv").stream().map(Element::of).toList();

    private static final Map<ItemNumber, List<Element>> BY_ITEM =
            ALL.stream().collect(Collectors.groupingBy(element -> element.provision.item()));

    /// Every element there has been.
    public static List<Element> all() {
        return ALL;
    }

    /// What the form of a day wants under an item.
    public static List<Element> on(LocalDate day, ItemNumber item) {
        return BY_ITEM.getOrDefault(item, List.of()).stream()
                .filter(element -> element.inForce.contains(day))
                .toList();
    }

    private static Element of(Row row) {
        return new Element(
                Provision.parse(row.text("provision")),
                row.text("what"),
                row.yes("ifAny"),
                row.optional("when").map(Element::words),
                words(row.text("shownBy")),
                row.period(),
                row.confidence());
    }

    private static Cue words(String written) {
        return CUES.computeIfAbsent(written, Element::cue);
    }

    private static Cue cue(String written) {
        var words = written;
        for (var shortForm : SHORT_FORMS.entrySet()) {
            words = words.replace(shortForm.getKey(), shortForm.getValue());
        }
        return Cue.of(words);
    }
}
