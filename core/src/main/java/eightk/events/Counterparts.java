package eightk.events;

import java.util.List;
import java.util.stream.Stream;

/// Who follows whom among those that a filing says come and go.
final class Counterparts {

    private final List<PersonClaim> claims;

    /// Where among the claims someone is told of, be it as the one that follows or is followed.
    private final Namesakes<Integer> places = new Namesakes<>();

    Counterparts(List<PersonClaim> claims) {
        this.claims = claims;
        for (int i = 0; i < claims.size(); i++) {
            int place = i;
            names(claims.get(i)).forEach(name -> places.add(name, place));
        }
    }

    /// In the order of the claims.
    Stream<PersonClaim> of(PersonClaim claim) {
        return names(claim)
                .flatMap(name -> places.of(name).stream())
                .sorted()
                .distinct()
                .map(claims::get)
                .filter(other -> other.type() != claim.type() && other.isCounterpart(claim));
    }

    /// The offices that whoever follows the person takes, or that whoever they follow leaves.
    List<PositionName> officesFor(PersonClaim claim) {
        return of(claim)
                .map(PersonClaim::positions)
                .map(Counterparts::officesFirst)
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<PersonName> names(PersonClaim claim) {
        return Stream.concat(Stream.of(claim.person()), claim.other().stream());
    }

    /// Without the seat on the board, which seldom passes on with an office.
    private static List<PositionName> officesFirst(List<PositionName> positions) {
        var offices = positions.stream()
                .filter(position -> !position.equals(PositionName.DIRECTOR))
                .toList();
        return offices.isEmpty() ? positions : offices;
    }
}
