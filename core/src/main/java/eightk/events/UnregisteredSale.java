package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Securities are sold that are not registered under the Securities Act.
///
/// @param securities what is sold, as printed
/// @param parties who buys, as in [Contract]
/// @param amount the consideration: the first amount told with it
/// @param exemption the section or rule relied upon, as printed
/// @param date the day of the sale
public record UnregisteredSale(
        Told told,
        Optional<String> securities,
        List<String> parties,
        Optional<Money> amount,
        Optional<String> exemption,
        Optional<PrintedDate> date)
        implements Event {

    public UnregisteredSale {
        parties = List.copyOf(parties);
    }

    @Override
    public EventType type() {
        return EventType.UNREGISTERED_SALE;
    }

    @Override
    public String key() {
        return securities.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("securities", securities)
                .texts("parties", parties)
                .money("amount", amount)
                .text("exemption", exemption)
                .day("date", date)
                .list();
    }
}
