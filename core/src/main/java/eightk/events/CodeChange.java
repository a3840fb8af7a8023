package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of ethics is amended, or a provision of it waived.
///
/// @param action `amended` or `waived`
/// @param date the day of it
public record CodeChange(Told told, Optional<String> action, Optional<PrintedDate> date) implements Event {

    private static final Pattern WAIVED = Pattern.compile("(?i)\\bwaive[dr]?s?\\b");

    static Event of(Scene scene) {
        return new CodeChange(scene.told(), Optional.of(scene.says(WAIVED) ? "waived" : "amended"), scene.date());
    }

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
