package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// An order or notice under the Mine Act for imminent danger or a pattern of violations.
///
/// @param mine as printed
/// @param section of the Mine Act, as printed
/// @param date the day it was issued
public record MineSafety(Told told, Optional<String> mine, Optional<String> section, Optional<PrintedDate> date)
        implements Event {

    @Override
    public EventType type() {
        return EventType.MINE_SAFETY;
    }

    @Override
    public String key() {
        return mine.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("mine", mine)
                .text("section", section)
                .day("date", date)
                .list();
    }
}
