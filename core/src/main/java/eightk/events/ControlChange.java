package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Control of the registrant changes hands.
///
/// @param parties who acquires it, or gives it up, as in [Contract]
/// @param percent of the voting securities, as printed
/// @param date the day of the change
public record ControlChange(Told told, List<String> parties, Optional<String> percent, Optional<PrintedDate> date)
        implements Event {

    private static final Pattern PERCENT = Pattern.compile(
            "(?i)\\b((?:approximately |about )?\\d{1,3}(?:\\.\\d+)?(?:%| percent)) of (?:the |its |our )?[^.;]{0,60}\\b(?:vot|stock|shares|securities|equity)");

    public ControlChange {
        parties = List.copyOf(parties);
    }

    static Event of(Scene scene) {
        return new ControlChange(scene.told(), scene.parties(), scene.find(PERCENT), scene.date());
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
