package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Articles, certificate of incorporation or bylaws are changed.
///
/// @param document which of them, as printed
/// @param date the day told with it, where it is news
public record CharterChange(Told told, String document, Optional<PrintedDate> date) implements Event {

    static Event of(Scene scene) {
        return new CharterChange(scene.told(), scene.group("document").orElse("charter"), scene.date());
    }

    @Override
    public EventType type() {
        return EventType.CHARTER_CHANGE;
    }

    @Override
    public String key() {
        return document.replace("-", "");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start().text("document", document).day("date", date).list();
    }
}
