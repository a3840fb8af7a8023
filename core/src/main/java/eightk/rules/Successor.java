package eightk.rules;

import eightk.events.Appointment;
import eightk.events.Departure;
import eightk.events.Event;
import eightk.law.Cue;
import eightk.law.Element;
import eightk.law.Form8K;
import eightk.law.Provision;
import eightk.model.Item;
import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Under which paragraph of another day's form an event would have to be reported that stands under an item this form
/// does not have, as far as the event itself tells.
///
/// @param event in a few words: `Jane Roe, director`
/// @param due the last day, where the paragraph sets one
/// @param notSaid what that paragraph wants said and the item's words do not show
record Successor(Provision provision, String event, Optional<LocalDate> due, List<String> notSaid) {

    /// Officers whose appointment and departure the form of today wants reported.
    private static final Pattern LISTED = Pattern.compile(
            "(?:chief|principal)\\s+(?:executive|financial|operating|accounting)" + "|(?<!vice )president|controller");

    private static final Provision EXHIBITS = Provision.parse("9.01(d)");

    /// The paragraphs for each event told under an item; for the item that lists exhibits, the one that does today.
    ///
    /// @param events of the report
    static List<Successor> of(Item item, List<Event> events, Law law) {
        if (item.number().equals(Form8K.EXHIBITS_UNTIL_2004)) {
            return List.of(new Successor(EXHIBITS, "the list of exhibits", Optional.empty(), List.of()));
        }
        return events.stream()
                .filter(event -> event.told().item().equals(item.number()))
                .flatMap(event -> of(event, item, law).stream())
                .distinct()
                .toList();
    }

    /// The same as the end of a sentence.
    String because() {
        return Stream.of(
                        Stream.of(event),
                        due.stream().map(day -> "due " + day),
                        notSaid.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("not said: " + String.join(", ", notSaid)))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }

    private static Optional<Successor> of(Event event, Item item, Law law) {
        return switch (event) {
            case Appointment come ->
                come.positions().contains("director")
                        ? Optional.of(of("5.02(d)", come.person() + ", director", item, law))
                        : officer(come.positions())
                                .map(office -> of("5.02(c)", come.person() + ", " + office, item, law));
            case Departure go ->
                go.positions().contains("director") || officer(go.positions()).isPresent()
                        ? Optional.of(of(
                                "5.02(b)", go.person() + ", " + go.positions().getFirst(), item, law))
                        : Optional.empty();
            default ->
                event.told()
                        .belongsTo()
                        .filter(number -> law.form().item(number).isPresent())
                        .map(number -> of(number.toString(), event.type().label(), item, law));
        };
    }

    private static Optional<String> officer(List<String> positions) {
        return positions.stream()
                .filter(position ->
                        LISTED.matcher(position.toLowerCase(Locale.ROOT)).find())
                .findFirst();
    }

    private static Successor of(String paragraph, String event, Item item, Law law) {
        var provision = Provision.parse(paragraph);
        return new Successor(provision, event, due(provision, law), notSaid(provision, item, law));
    }

    private static Optional<LocalDate> due(Provision provision, Law law) {
        return law.event()
                .flatMap(day -> Due.counted(provision, law.filed(), day, law.calendar()))
                .map(span -> span.latest());
    }

    /// The only date of an item may be that of a release about the event.
    private static List<String> notSaid(Provision provision, Item item, Law law) {
        boolean undated = law.event()
                .filter(day -> DateRules.isOnlyOfRelease(item.text(), day))
                .isPresent();
        ItemNumber number = provision.item();
        return Element.on(law.filed(), number).stream()
                .filter(element -> element.provision().equals(provision))
                .filter(element -> (undated && element.what().startsWith("the date"))
                        || !element.shownBy().isIn(Cue.inLowerCase(item.text())))
                .map(Element::what)
                .toList();
    }
}
