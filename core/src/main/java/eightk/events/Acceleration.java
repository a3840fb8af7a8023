package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

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

    public Acceleration {
        parties = List.copyOf(parties);
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
