package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Financial statements that were issued should no longer be relied upon.
///
/// @param periods the periods they are for, as printed
/// @param concludedBy who concluded it: the board, a committee, an officer, the auditor
/// @param date the day of the conclusion
public record NonReliance(Told told, Optional<String> periods, Optional<String> concludedBy, Optional<PrintedDate> date)
        implements Event {

    @Override
    public EventType type() {
        return EventType.NON_RELIANCE;
    }

    @Override
    public String key() {
        return periods.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("periods", periods)
                .text("concludedBy", concludedBy)
                .day("date", date)
                .list();
    }
}
