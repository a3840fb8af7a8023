package eightk.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the sentences of a filing say, one after another, of who comes and who goes.
final class PersonClaims {

    private final List<PersonClaim> claims = new ArrayList<>();

    /// Those of the sentence that is being read.
    private final List<PersonClaim> said = new ArrayList<>();

    void add(PersonClaim claim) {
        said.add(claim);
    }

    /// @param order in which the claims of the sentence are told
    void endSentence(Comparator<PersonClaim> order) {
        said.sort(order);
        claims.addAll(said);
        said.clear();
    }

    /// The offices of the last sentence that tells of such a move.
    List<PositionName> lastOf(EventType type) {
        var moves = Stream.concat(claims.stream(), said.stream())
                .filter(claim -> claim.type() == type)
                .toList();
        return moves.stream()
                .filter(claim -> claim.told().equals(moves.getLast().told()))
                .flatMap(claim -> claim.positions().stream())
                .distinct()
                .toList();
    }

    /// Claims about the same move as one, in the order of the first. Who leaves an office that is not named leaves the
    /// one that the person is said to have; who follows someone takes the one that they leave, and who is followed
    /// leaves the one that is taken.
    List<PersonClaim> moves(Filing filing) {
        var merged = merged();
        var offices = merged.stream().anyMatch(claim -> claim.wholly() || isLeftOpen(claim))
                ? HeldOffices.in(filing)
                : HeldOffices.NONE;
        var placed = merged.stream()
                .map(claim -> claim.type() == EventType.DEPARTURE && (claim.wholly() || isLeftOpen(claim))
                        ? claim.alsoIn(offices.of(claim.person()))
                        : claim)
                .toList();
        return placed.stream()
                .filter(claim -> placed.stream().noneMatch(gone -> keepsUntil(claim, gone)))
                .map(claim -> claim.positions().isEmpty() || isFollowedInOffice(claim, placed)
                        ? claim.alsoIn(counterpart(claim, placed))
                        : claim)
                .filter(claim -> !claim.positions().isEmpty())
                .toList();
    }

    /// Whether someone goes from an office that is said in other words to be theirs for now, and takes no other.
    private boolean keepsUntil(PersonClaim claim, PersonClaim gone) {
        return claim.type() == EventType.APPOINTMENT
                && gone.type() == EventType.DEPARTURE
                && gone.person().isAlike(claim.person())
                && isLeftOpen(gone)
                && !claim.positions().isEmpty()
                && claim.positions().stream()
                        .allMatch(office -> gone.positions().stream()
                                .anyMatch(left -> left.key().equals(office.key())));
    }

    /// Whether the words that tell of the move name no office; what is told of whoever follows may name but one of
    /// several.
    private boolean isLeftOpen(PersonClaim claim) {
        boolean bare = saidOf(claim)
                .anyMatch(said -> said.positions().isEmpty() && said.other().isEmpty());
        return claim.positions().isEmpty()
                || (bare
                        && saidOf(claim)
                                .allMatch(said -> said.positions().isEmpty()
                                        || said.other().isPresent()));
    }

    private Stream<PersonClaim> saidOf(PersonClaim move) {
        return claims.stream().filter(said -> said.isSameMove(move));
    }

    /// Whether it is said that someone, who takes no seat on the board, follows the person, but of what they leave the
    /// seat on the board alone.
    private boolean isFollowedInOffice(PersonClaim claim, List<PersonClaim> all) {
        return claim.positions().equals(List.of(PositionName.DIRECTOR))
                && claims.stream()
                        .anyMatch(said -> said.isSameMove(claim)
                                && said.type() == EventType.DEPARTURE
                                && said.positions().isEmpty()
                                && said.other().isPresent())
                && all.stream()
                        .noneMatch(other -> other.type() == EventType.APPOINTMENT
                                && other.isCounterpart(claim)
                                && other.positions().contains(PositionName.DIRECTOR));
    }

    private List<PersonClaim> merged() {
        var merged = new ArrayList<PersonClaim>();
        for (var claim : claims) {
            int same = 0;
            while (same < merged.size() && !merged.get(same).isSameMove(claim)) {
                same++;
            }
            if (same < merged.size()) {
                merged.set(same, merged.get(same).with(claim));
            } else {
                merged.add(claim);
            }
        }
        return merged;
    }

    /// The offices that whoever follows the person takes, or that whoever they follow leaves.
    private static List<PositionName> counterpart(PersonClaim claim, List<PersonClaim> all) {
        return all.stream()
                .filter(other -> other.type() != claim.type() && other.isCounterpart(claim))
                .map(PersonClaim::positions)
                .map(PersonClaims::officesFirst)
                .findFirst()
                .orElse(List.of());
    }

    /// Without the seat on the board, which seldom passes on with an office.
    private static List<PositionName> officesFirst(List<PositionName> positions) {
        var offices = positions.stream()
                .filter(position -> !position.equals(PositionName.DIRECTOR))
                .toList();
        return offices.isEmpty() ? positions : offices;
    }
}
