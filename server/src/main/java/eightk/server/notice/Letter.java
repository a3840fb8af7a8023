package eightk.server.notice;

import eightk.archive.Docketed;
import eightk.archive.State;
import java.util.List;
import java.util.stream.IntStream;

/// One decision of which one filer is told.
///
/// @param id the same however often it is sent: the accession number and the step that is told,
/// `0009990001-26-000001.2`
/// @param decided the submission as it was after that step
record Letter(String id, Docketed decided) {

    /// A letter for each decision in the history of a submission, oldest first.
    static List<Letter> of(Docketed docketed) {
        return IntStream.rangeClosed(1, docketed.history().size())
                .filter(steps -> isTold(docketed.history().get(steps - 1).state()))
                .mapToObj(steps -> new Letter("%s.%d".formatted(docketed.number(), steps), cut(docketed, steps)))
                .toList();
    }

    private static boolean isTold(State state) {
        return switch (state) {
            case State.Held _, State.Suspended _, State.Passed _, State.Accepted _ -> true;
            case State.Received _, State.InReview _, State.Disseminated _ -> false;
        };
    }

    private static Docketed cut(Docketed whole, int steps) {
        return new Docketed(
                whole.number(),
                whole.mode(),
                whole.sender(),
                whole.embargo(),
                whole.sha256(),
                whole.fingerprint(),
                whole.length(),
                whole.history().subList(0, steps));
    }
}
