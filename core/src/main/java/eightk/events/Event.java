package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Something that happened, as the words of a filing tell it.
///
/// The kinds are closed on purpose: a renderer that forgets one does not compile.
public sealed interface Event {

    EventType type();

    Told told();

    /// What makes the event the one it is within its filing, for its [EventId].
    String key();

    /// Someone takes a position as director or officer, or is to take it.
    ///
    /// @param person as printed, without honorific, age or degrees
    /// @param positions as printed, at least one; `director` for any words that give a seat on the board
    /// @param effective the day it takes effect, where the words name it
    /// @param interim whether the position is taken for the time being
    record Appointment(
            Told told, String person, List<String> positions, Optional<PrintedDate> effective, boolean interim)
            implements Event {

        public Appointment {
            positions = List.copyOf(positions);
        }

        @Override
        public EventType type() {
            return EventType.APPOINTMENT;
        }

        @Override
        public String key() {
            return person;
        }
    }

    /// Someone leaves a position as director or officer, or is to leave it.
    ///
    /// @param person as in [Appointment]
    /// @param positions as in [Appointment]
    /// @param effective as in [Appointment]
    /// @param reason the manner of leaving, where the words give one
    /// @param interim whether the position was held for the time being
    record Departure(
            Told told,
            String person,
            List<String> positions,
            Optional<PrintedDate> effective,
            Optional<Reason> reason,
            boolean interim)
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
    }
}
