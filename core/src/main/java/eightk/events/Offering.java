package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Securities are offered for sale in public or at large.
///
/// @param securities as printed
/// @param amount the first amount told with it
/// @param parties underwriters and others named, as in [Contract]
/// @param date the day told of
public record Offering(
        Told told,
        Optional<String> securities,
        Optional<Money> amount,
        List<String> parties,
        Optional<PrintedDate> date)
        implements Event {

    public Offering {
        parties = List.copyOf(parties);
    }

    @Override
    public EventType type() {
        return EventType.OFFERING;
    }

    @Override
    public String key() {
        return securities.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("securities", securities)
                .money("amount", amount)
                .texts("parties", parties)
                .day("date", date)
                .list();
    }
}
