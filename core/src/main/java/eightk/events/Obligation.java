package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A direct financial obligation, or one under an off-balance sheet arrangement, is created.
///
/// @param kind `notes`, `credit facility`, `loan`, `lease`, `guarantee` and the like, as printed
/// @param parties lenders and others named beside it, as in [Contract]
/// @param amount the principal or commitment: the first amount told with it
/// @param rate of interest, as printed
/// @param maturity the day it must be paid back
/// @param date the day it is created
public record Obligation(
        Told told,
        Optional<String> kind,
        List<String> parties,
        Optional<Money> amount,
        Optional<String> rate,
        Optional<PrintedDate> maturity,
        Optional<PrintedDate> date)
        implements Event {

    public Obligation {
        parties = List.copyOf(parties);
    }

    @Override
    public EventType type() {
        return EventType.OBLIGATION;
    }

    @Override
    public String key() {
        return kind.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("kind", kind)
                .texts("parties", parties)
                .money("amount", amount)
                .text("rate", rate)
                .day("maturity", maturity)
                .day("date", date)
                .list();
    }
}
