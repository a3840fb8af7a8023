package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A press release, letter or presentation is attached and tells nothing that has a type of its own.
///
/// @param exhibit its number, as the words point to it
/// @param date the day it bears
public record Release(Told told, Optional<String> exhibit, Optional<PrintedDate> date) implements Event {

    static Event of(Scene scene) {
        return new Release(scene.told(), scene.exhibit(), scene.date());
    }

    @Override
    public EventType type() {
        return EventType.RELEASE;
    }

    @Override
    public String key() {
        return exhibit.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start().text("exhibit", exhibit).day("date", date).list();
    }
}
