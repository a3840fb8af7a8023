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

    private static final Pattern WAIVED = Pattern.compile(
            "(?i)(?<!\\b(?:no|any|or|nor|implicit|explicit) )\\bwaive[dr]?s?\\b|\\bgranted\\b.{0,80}?\\b(?:exception|exemption)\\b");
    private static final Pattern AMENDED =
            Pattern.compile("(?i)\\b(?:amend|restat|revis|updat|adopt|approv)\\w*\\b[^.;]{0,120}\\b(?:code|policy)\\b");

    static Event of(Scene scene) {
        return new CodeChange(
                scene.told(),
                Optional.of(AMENDED.matcher(scene.text()).find() || !scene.says(WAIVED) ? "amended" : "waived"),
                scene.date());
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
