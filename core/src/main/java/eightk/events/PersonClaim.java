package eightk.events;

import eightk.model.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one sentence says of one person who comes or goes; claims about the same move make one event.
///
/// @param positions empty if the sentence names none
record PersonClaim(
        EventType type,
        PersonName person,
        List<PositionName> positions,
        Optional<PrintedDate> effective,
        Optional<Reason> reason,
        Told told) {

    PersonClaim {
        positions = List.copyOf(positions);
    }

    boolean isSameMove(PersonClaim other) {
        return type == other.type && person.isAlike(other.person);
    }

    /// Both as one; where both say something, this one, which was read first, holds. A release adds no office to
    /// those the report names.
    PersonClaim with(PersonClaim later) {
        var all = new ArrayList<>(positions);
        boolean adds = positions.isEmpty() || told.source() == later.told.source();
        for (var position : adds ? later.positions : List.<PositionName>of()) {
            if (all.stream().noneMatch(known -> known.key().equals(position.key()))) {
                all.add(position);
            }
        }
        return new PersonClaim(
                type, person, all, effective.or(() -> later.effective), reason.or(() -> later.reason), told);
    }

    PersonClaim in(List<PositionName> offices) {
        return new PersonClaim(type, person, offices, effective, reason, told);
    }

    Event event() {
        var names = positions.stream().map(PositionName::printed).toList();
        boolean interim = positions.stream().anyMatch(PositionName::interim);
        return type == EventType.APPOINTMENT
                ? new Appointment(
                        told,
                        person.printed(),
                        Optional.empty(),
                        Optional.empty(),
                        names,
                        List.of(),
                        effective,
                        interim,
                        Optional.empty())
                : new Departure(
                        told,
                        person.printed(),
                        Optional.empty(),
                        Optional.empty(),
                        names,
                        effective,
                        reason,
                        Optional.empty(),
                        interim,
                        Optional.empty());
    }
}
