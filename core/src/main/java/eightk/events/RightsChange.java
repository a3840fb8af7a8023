package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The rights of security holders are changed, limited or qualified.
///
/// @param securities whose holders, as printed
/// @param date the day of the change
public record RightsChange(Told told, Optional<String> securities, Optional<PrintedDate> date) implements Event {

    private static final Pattern SECURITIES = Pattern.compile(
            "(?i)\\b((?:series [\\w-]+ |class [a-z] |junior |participating |cumulative )*(?:preferred stock|common stock|preferred shares|ordinary shares|common shares|purchase rights|notes|warrants|depositary shares|units))\\b");

    static Event of(Scene scene) {
        return new RightsChange(scene.told(), scene.find(SECURITIES), scene.effective());
    }

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
