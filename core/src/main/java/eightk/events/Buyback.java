package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A company is to buy its own shares, or ends doing so.
///
/// @param action `authorized`, `increased`, `completed` or `ended`
/// @param amount the most to be spent, where told
/// @param shares how many, as printed
/// @param until the day on which the authority ends
public record Buyback(
        Told told,
        Optional<String> action,
        Optional<Money> amount,
        Optional<String> shares,
        Optional<PrintedDate> until)
        implements Event {

    @Override
    public EventType type() {
        return EventType.BUYBACK;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .money("amount", amount)
                .text("shares", shares)
                .day("until", until)
                .list();
    }
}
