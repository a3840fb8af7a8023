package eightk.archive;

import eightk.model.AccessionNumber;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A submission on the docket: what was received, and what has become of it so far.
///
/// @param sha256 of the bytes as received, 64 lower-case hexadecimal digits
/// @param length of the bytes as received
/// @param history oldest first, beginning with [State.Received]
public record Docketed(AccessionNumber number, String sha256, long length, List<Step> history) {

    public Docketed {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException(
                    "history of %s must begin with its receipt, found none".formatted(number));
        }
    }

    /// A state and when it was entered.
    public record Step(State state, Instant at) {}

    public State state() {
        return history.getLast().state();
    }

    public Instant receivedAt() {
        return history.getFirst().at();
    }

    /// One step further.
    ///
    /// @throws OutOfTurnException if the state does not lead to the next
    public Docketed then(State next, Instant at) throws OutOfTurnException {
        if (!state().leadsTo(next)) {
            throw new OutOfTurnException(number, state(), next);
        }
        var longer =
                Stream.concat(history.stream(), Stream.of(new Step(next, at))).toList();
        return new Docketed(number, sha256, length, longer);
    }

    /// The acceptance whose instant has come.
    ///
    /// @throws OutOfTurnException if it is not accepted, or for a later instant
    public State.Accepted releasable(Instant now) throws OutOfTurnException {
        if (!(state() instanceof State.Accepted accepted)) {
            throw new OutOfTurnException(number, state(), new State.Disseminated(0));
        }
        if (now.isBefore(accepted.releaseAt())) {
            throw new OutOfTurnException(number, accepted.releaseAt(), now);
        }
        return accepted;
    }
}
