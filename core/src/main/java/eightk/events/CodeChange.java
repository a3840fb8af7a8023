package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// The code of ethics is amended, or a provision of it waived.
///
/// @param action `amended` or `waived`
/// @param date the day of it
public record CodeChange(Told told, Optional<String> action, Optional<PrintedDate> date) implements Event {

    @Override
    public EventType type() {
        return EventType.CODE_CHANGE;
    }

    @Override
    public String key() {
        return action.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start().text("action", action).day("date", date).list();
    }
}
