package eightk.events;

import java.util.ArrayList;
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

    /// @param persons in whose order the claims of the sentence are told
    void endSentence(List<PersonName> persons) {
        said.sort((one, other) -> Integer.compare(persons.indexOf(one.person()), persons.indexOf(other.person())));
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
        var moves = merged();
        var offices = moves.stream().anyMatch(move -> move.claim.wholly() || move.isLeftOpen())
                ? HeldOffices.in(filing)
                : HeldOffices.NONE;
        var open = new Namesakes<Move>();
        for (var move : moves) {
            boolean leftOpen = move.isLeftOpen();
            if (move.claim.type() == EventType.DEPARTURE && (move.claim.wholly() || leftOpen)) {
                move.claim = move.claim.alsoIn(offices.of(move.claim.person()));
                if (leftOpen) {
                    open.add(move.claim.person(), move);
                }
            }
        }
        var others = new Counterparts(moves.stream().map(move -> move.claim).toList());
        return moves.stream()
                .filter(move ->
                        open.of(move.claim.person()).stream().noneMatch(gone -> keepsUntil(move.claim, gone.claim)))
                .map(move -> move.claim.positions().isEmpty() || isFollowedInOffice(move, others)
                        ? move.claim.alsoIn(others.officesFor(move.claim))
                        : move.claim)
                .filter(claim -> !claim.positions().isEmpty())
                .toList();
    }

    /// What several sentences say of one move.
    private static final class Move {

        private final List<PersonClaim> said = new ArrayList<>();

        /// All of it as one.
        private PersonClaim claim;

        private Move(PersonClaim first) {
            said.add(first);
            claim = first;
        }

        void add(PersonClaim later) {
            said.add(later);
            claim = claim.with(later);
        }

        /// Whether the words that tell of it name no office; what is told of whoever follows may name but one of
        /// several.
        boolean isLeftOpen() {
            boolean bare = said.stream()
                    .anyMatch(one -> one.positions().isEmpty() && one.other().isEmpty());
            return claim.positions().stream().allMatch(PositionName::isAnyOffice)
                    || (bare
                            && said.stream()
                                    .allMatch(one -> one.positions().isEmpty()
                                            || one.other().isPresent()));
        }
    }

    /// Whether someone goes from an office that is said in other words to be theirs for now, and takes no other.
    ///
    /// @param gone by words that name no office
    private static boolean keepsUntil(PersonClaim claim, PersonClaim gone) {
        return claim.type() == EventType.APPOINTMENT
                && !claim.positions().isEmpty()
                && gone.person().isAlike(claim.person())
                && claim.positions().stream()
                        .allMatch(office -> gone.positions().stream()
                                .anyMatch(left -> left.key().equals(office.key())));
    }

    /// Whether it is said that someone, who takes no seat on the board, follows the person, but of what they leave the
    /// seat on the board alone.
    private static boolean isFollowedInOffice(Move move, Counterparts others) {
        return move.claim.type() == EventType.DEPARTURE
                && move.claim.positions().equals(List.of(PositionName.DIRECTOR))
                && move.said.stream()
                        .anyMatch(said ->
                                said.positions().isEmpty() && said.other().isPresent())
                && others.of(move.claim).noneMatch(other -> other.positions().contains(PositionName.DIRECTOR));
    }

    private List<Move> merged() {
        var moves = new ArrayList<Move>();
        var known = new Namesakes<Move>();
        for (var claim : claims) {
            known.of(claim.person()).stream()
                    .filter(move -> move.claim.isSameMove(claim))
                    .findFirst()
                    .ifPresentOrElse(move -> move.add(claim), () -> {
                        var move = new Move(claim);
                        moves.add(move);
                        known.add(claim.person(), move);
                    });
        }
        return moves;
    }
}
