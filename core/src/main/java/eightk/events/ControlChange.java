package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Control of the registrant changes hands.
///
/// @param parties who acquires it, or gives it up, as in [Contract]
/// @param percent of the voting securities, as printed
/// @param date the day of the change
public record ControlChange(Told told, List<String> parties, Optional<String> percent, Optional<PrintedDate> date)
        implements Event {

    public ControlChange {
        parties = List.copyOf(parties);
    }

    @Override
    public EventType type() {
        return EventType.CONTROL_CHANGE;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .texts("parties", parties)
                .text("percent", percent)
                .day("date", date)
                .list();
    }
}
