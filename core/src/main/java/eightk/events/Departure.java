package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Someone leaves a position as director or officer, or is to leave it.
///
/// @param person as in [Appointment]
/// @param honorific as in [Appointment]
/// @param age as in [Appointment]
/// @param positions as in [Appointment]
/// @param effective as in [Appointment]
/// @param announced as in [Appointment]
/// @param reason the manner of leaving, where the words give one
/// @param disagreement whether it comes of a disagreement with the registrant, where the words say so or deny it
/// @param interim whether the position was held for the time being
/// @param successor who follows, as printed
public record Departure(
        Told told,
        String person,
        Optional<String> honorific,
        Optional<Integer> age,
        List<String> positions,
        Optional<PrintedDate> effective,
        Optional<PrintedDate> announced,
        Optional<Reason> reason,
        Optional<Boolean> disagreement,
        boolean interim,
        Optional<String> successor)
        implements Event {

    public Departure {
        positions = List.copyOf(positions);
    }

    @Override
    public EventType type() {
        return EventType.DEPARTURE;
    }

    @Override
    public String key() {
        return person;
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("person", person)
                .text("honorific", honorific)
                .count("age", age)
                .texts("positions", positions)
                .day("effective", effective)
                .day("announced", announced)
                .text("reason", reason.map(Reason::label))
                .flag("disagreement", disagreement)
                .flag("interim", interim)
                .text("successor", successor)
                .list();
    }
}
