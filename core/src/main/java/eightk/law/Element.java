package eightk.law;

import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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
        Optional<Pattern> when,
        Pattern shownBy,
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

    /// The same words are looked for by several elements: one pattern each, so that whoever looks can tell.
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private static final List<Element> ALL =
            Row.resource("elements.csv").stream().map(Element::of).toList();

    /// Every element there has been.
    public static List<Element> all() {
        return ALL;
    }

    /// What the form of a day wants under an item.
    public static List<Element> on(LocalDate day, ItemNumber item) {
        return ALL.stream()
                .filter(element -> element.provision.item().equals(item) && element.inForce.contains(day))
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

    private static Pattern words(String written) {
        return PATTERNS.computeIfAbsent(written, Element::pattern);
    }

    private static Pattern pattern(String written) {
        var pattern = written;
        for (var shortForm : SHORT_FORMS.entrySet()) {
            pattern = pattern.replace(shortForm.getKey(), shortForm.getValue());
        }
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
