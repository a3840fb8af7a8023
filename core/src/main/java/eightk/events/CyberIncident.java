package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// A cybersecurity incident.
///
/// @param date the day it was found or occurred
/// @param material whether it is said to be material to operations or finances; absent where that is open
/// @param dataTaken whether data are said to be accessed or taken
public record CyberIncident(
        Told told, Optional<PrintedDate> date, Optional<Boolean> material, Optional<Boolean> dataTaken)
        implements Event {

    @Override
    public EventType type() {
        return EventType.CYBER_INCIDENT;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .day("date", date)
                .flag("material", material)
                .flag("dataTaken", dataTaken)
                .list();
    }
}
