package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A business or other assets are bought or sold.
///
/// @param type which of these
/// @param target what is bought or sold, as printed
/// @param parties companies named beside the event, as in [Contract]
/// @param amount the first amount told with it
/// @param paidIn what the price is paid in, in the words `cash`, `stock`, `notes`, `assumption of debt`
/// @param date the day it is told of, where it is news
public record Transaction(
        EventType type,
        Told told,
        Optional<String> target,
        List<String> parties,
        Optional<Money> amount,
        List<String> paidIn,
        Optional<PrintedDate> date)
        implements Event {

    public Transaction {
        parties = List.copyOf(parties);
        paidIn = List.copyOf(paidIn);
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("target", target)
                .texts("parties", parties)
                .money("amount", amount)
                .texts("paidIn", paidIn)
                .day("date", date)
                .list();
    }
}
