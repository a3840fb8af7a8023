package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A proceeding begins, is decided or is settled.
///
/// @param action `filed`, `settled`, `decided` or `dismissed`
/// @param court as printed
/// @param parties companies and bodies named, as in [Contract]
/// @param amount the first amount told with it
/// @param date the day told of
public record Litigation(
        Told told,
        Optional<String> action,
        Optional<String> court,
        List<String> parties,
        Optional<Money> amount,
        Optional<PrintedDate> date)
        implements Event {

    public Litigation {
        parties = List.copyOf(parties);
    }

    @Override
    public EventType type() {
        return EventType.LITIGATION;
    }

    @Override
    public String key() {
        return action.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("court", court)
                .texts("parties", parties)
                .money("amount", amount)
                .day("date", date)
                .list();
    }
}
