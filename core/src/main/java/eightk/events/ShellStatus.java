package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A registrant ceases to be a shell company.
///
/// @param date the day of the transaction that ends it
public record ShellStatus(Told told, Optional<PrintedDate> date) implements Event {

    static Event of(Scene scene) {
        return new ShellStatus(scene.told(), scene.date());
    }

    @Override
    public EventType type() {
        return EventType.SHELL_STATUS;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start().day("date", date).list();
    }
}
