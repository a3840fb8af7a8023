package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A dividend or distribution is declared.
///
/// @param kind such words as `quarterly`, `special` and `stock`, as printed
/// @param perShare money for one share
/// @param recordDate holders on this day get it
/// @param payable the day it is paid
public record Dividend(
        Told told,
        Optional<String> kind,
        Optional<Money> perShare,
        Optional<PrintedDate> recordDate,
        Optional<PrintedDate> payable)
        implements Event {

    @Override
    public EventType type() {
        return EventType.DIVIDEND;
    }

    @Override
    public String key() {
        return perShare.map(sum -> sum.amount().toPlainString()).or(this::kind).orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("kind", kind)
                .money("perShare", perShare)
                .day("recordDate", recordDate)
                .day("payable", payable)
                .list();
    }
}
