package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// The rights of security holders are changed, limited or qualified.
///
/// @param securities whose holders, as printed
/// @param date the day of the change
public record RightsChange(Told told, Optional<String> securities, Optional<PrintedDate> date) implements Event {

    @Override
    public EventType type() {
        return EventType.RIGHTS_CHANGE;
    }

    @Override
    public String key() {
        return securities.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start().text("securities", securities).day("date", date).list();
    }
}
