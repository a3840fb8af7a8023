package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A listing is in doubt, ends or moves: notice of a rule not met, withdrawal, transfer.
///
/// @param action `noncompliance`, `delisting`, `transfer` or `compliance regained`
/// @param exchange as printed
/// @param rule the rule of the exchange, its number as printed
/// @param cure the day by which the rule must be met again
/// @param date the day of the notice
public record ListingNotice(
        Told told,
        Optional<String> action,
        Optional<String> exchange,
        Optional<String> rule,
        Optional<PrintedDate> cure,
        Optional<PrintedDate> date)
        implements Event {

    @Override
    public EventType type() {
        return EventType.LISTING_NOTICE;
    }

    @Override
    public String key() {
        return rule.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("exchange", exchange)
                .text("rule", rule)
                .day("cure", cure)
                .day("date", date)
                .list();
    }
}
