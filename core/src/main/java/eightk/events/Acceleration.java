package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An event makes an obligation due earlier, or larger.
///
/// @param trigger the event, as printed: `event of default`
/// @param title the contract it happens under
/// @param parties lenders and others named beside it, as in [Contract]
/// @param amount the first amount told with it
/// @param date the day of the event
public record Acceleration(
        Told told,
        Optional<String> trigger,
        Optional<String> title,
        List<String> parties,
        Optional<Money> amount,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern DEFAULT = Pattern.compile("(?i)\\b(events? of default)\\b");
    private static final Pattern TRIGGER = Pattern.compile(
            "(?i)\\b(events? of default|default|notice of acceleration|acceleration|cross-default|covenant[^.;]{0,30}(?:breach|violation)|breach|failure to (?:pay|make|comply)[^.;,]{0,40}|chapter 11|bankruptcy)\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)((?-i:\\p{Lu}[\\p{L}’-]*)(?: (?:(?:and|of|to) )?(?-i:\\p{Lu}[\\p{L}’-]*)){0,6} (?-i:Agreement|Indenture|Notes?|Facility|Lease|Loan))\\b");

    public Acceleration {
        parties = List.copyOf(parties);
    }

    static Event of(Scene scene) {
        return new Acceleration(
                scene.told(),
                scene.find(DEFAULT).or(() -> scene.find(TRIGGER)),
                scene.find(TITLE),
                scene.parties(),
                scene.money(),
                scene.date());
    }

    @Override
    public EventType type() {
        return EventType.ACCELERATION;
    }

    @Override
    public String key() {
        return title.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("trigger", trigger)
                .text("title", title)
                .texts("parties", parties)
                .money("amount", amount)
                .day("date", date)
                .list();
    }
}
