package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A material charge for impairment is found to be required.
///
/// @param asset what is impaired, as printed: `goodwill`
/// @param amount the charge
/// @param date the day of the conclusion
public record Impairment(Told told, Optional<String> asset, Optional<Money> amount, Optional<PrintedDate> date)
        implements Event {

    @Override
    public EventType type() {
        return EventType.IMPAIRMENT;
    }

    @Override
    public String key() {
        return asset.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("asset", asset)
                .money("amount", amount)
                .day("date", date)
                .list();
    }
}
