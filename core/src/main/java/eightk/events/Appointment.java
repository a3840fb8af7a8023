package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Someone takes a position as director or officer, or is to take it.
///
/// @param person as printed, without honorific, age or degrees
/// @param honorific as printed: `Ms.`, `Dr.`
/// @param age in years, where the words give it
/// @param positions as printed, at least one; `director` for any words that give a seat on the board
/// @param committees of the board that the person joins with it, as printed
/// @param effective the day it takes effect, where the words name it
/// @param announced the day on which it is told or decided, where that is another
/// @param interim whether the position is taken for the time being
/// @param predecessor whom the person succeeds, as printed
public record Appointment(
        Told told,
        String person,
        Optional<String> honorific,
        Optional<Integer> age,
        List<String> positions,
        List<String> committees,
        Optional<PrintedDate> effective,
        Optional<PrintedDate> announced,
        boolean interim,
        Optional<String> predecessor)
        implements Event {

    public Appointment {
        positions = List.copyOf(positions);
        committees = List.copyOf(committees);
    }

    @Override
    public EventType type() {
        return EventType.APPOINTMENT;
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
                .texts("committees", committees)
                .day("effective", effective)
                .day("announced", announced)
                .flag("interim", interim)
                .text("predecessor", predecessor)
                .list();
    }
}
