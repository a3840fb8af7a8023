package eightk.events;

import eightk.model.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one sentence says of one person who comes or goes; claims about the same move make one event.
///
/// @param positions empty if the sentence names none
/// @param wholly whether they leave the company, and so every office they have in it
/// @param other who had the office before, or has it after
record PersonClaim(
        EventType type,
        PersonName person,
        List<PositionName> positions,
        boolean wholly,
        Optional<PrintedDate> effective,
        Optional<PrintedDate> announced,
        Optional<Reason> reason,
        Optional<PersonName> other,
        Told told) {

    PersonClaim {
        positions = List.copyOf(positions);
    }

    boolean isSameMove(PersonClaim other) {
        return type == other.type && person.isAlike(other.person);
    }

    /// Whether one of both follows the other.
    boolean isCounterpart(PersonClaim claim) {
        return other.filter(claim.person::isAlike).isPresent()
                || claim.other.filter(person::isAlike).isPresent();
    }

    /// Both as one; where both say something, this one, which was read first, holds. A release adds no office to
    /// those the report names.
    PersonClaim with(PersonClaim later) {
        boolean adds = positions.isEmpty() || told.source() == later.told.source();
        return new PersonClaim(
                type,
                person,
                adds ? joined(later.positions) : positions,
                wholly || later.wholly,
                type == EventType.APPOINTMENT ? latest(later) : effective.or(() -> later.effective),
                announced.or(() -> later.announced),
                reason.or(() -> later.reason),
                other.or(() -> later.other),
                told);
    }

    /// Whoever takes several offices one after another has them all from the last day.
    private Optional<PrintedDate> latest(PersonClaim other) {
        return Stream.concat(effective.stream(), other.effective.stream())
                .max((one, two) -> one.date().compareTo(two.date()));
    }

    /// The positions with those of others that are not among them, be it for short.
    private List<PositionName> joined(List<PositionName> others) {
        var all = new ArrayList<>(positions);
        for (var other : others) {
            if (all.stream().noneMatch(known -> known.says(other))) {
                all.add(other);
            }
        }
        return all;
    }

    PersonClaim alsoIn(List<PositionName> offices) {
        return new PersonClaim(type, person, joined(offices), wholly, effective, announced, reason, other, told);
    }

    Event event(Filing filing) {
        var names = positions.stream().map(PositionName::printed).toList();
        boolean interim = positions.stream().anyMatch(PositionName::interim);
        var beside = announced.filter(day -> !effective.map(PrintedDate::date).equals(Optional.of(day.date())));
        var particulars = Particulars.of(filing, person);
        return type == EventType.APPOINTMENT
                ? new Appointment(
                        told,
                        person.printed(),
                        particulars.honorific(),
                        particulars.age(),
                        names,
                        particulars.committees(told),
                        effective,
                        beside,
                        interim,
                        other.map(PersonName::printed))
                : new Departure(
                        told,
                        person.printed(),
                        particulars.honorific(),
                        particulars.age(),
                        names,
                        effective,
                        beside,
                        reason,
                        particulars.disagreement(told),
                        interim,
                        other.map(PersonName::printed));
    }
}
