package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Trading under an employee benefit plan is suspended for a time.
///
/// @param plan as printed
/// @param begins first day
/// @param ends last day
public record TradingSuspension(
        Told told, Optional<String> plan, Optional<PrintedDate> begins, Optional<PrintedDate> ends) implements Event {

    @Override
    public EventType type() {
        return EventType.TRADING_SUSPENSION;
    }

    @Override
    public String key() {
        return plan.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("plan", plan)
                .day("begins", begins)
                .day("ends", ends)
                .list();
    }
}
