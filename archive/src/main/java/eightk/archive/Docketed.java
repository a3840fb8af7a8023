package eightk.archive;

import eightk.model.AccessionNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A submission on the docket: what was received, and what has become of it so far.
///
/// @param sender the person who sent it; empty where nobody is named
/// @param embargo the instant before which the filer asked that it not be public
/// @param sha256 of the bytes as received, 64 lower-case hexadecimal digits
/// @param fingerprint SHA-256 of what was received without the codes in it: a hash over eight unknown characters can be
///     undone by trying
/// @param length of the bytes as received
/// @param history oldest first, beginning with [State.Received]
public record Docketed(
        AccessionNumber number,
        Mode mode,
        String sender,
        Optional<Instant> embargo,
        String sha256,
        String fingerprint,
        long length,
        List<Step> history) {

    public Docketed {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException(
                    "history of %s must begin with its receipt, found none".formatted(number));
        }
    }

    /// A state and when it was entered.
    public record Step(State state, Instant at) {}

    /// The beginning of a history.
    public static Docketed received(AccessionNumber number, Offer offer, String sha256, Instant now) {
        return new Docketed(
                number,
                offer.mode(),
                offer.sender(),
                offer.embargo(),
                sha256,
                offer.fingerprint(),
                offer.submission().length(),
                List.of(new Step(new State.Received(), now)));
    }

    public State state() {
        return history.getLast().state();
    }

    public Instant receivedAt() {
        return history.getFirst().at();
    }

    /// One step further.
    ///
    /// @throws OutOfTurnException if the state does not lead to the next, or the next is not for this mode
    public Docketed then(State next, Instant at) throws OutOfTurnException {
        if (!state().leadsTo(next) || !next.fits(mode)) {
            throw new OutOfTurnException(number, state(), next);
        }
        var longer =
                Stream.concat(history.stream(), Stream.of(new Step(next, at))).toList();
        return new Docketed(number, mode, sender, embargo, sha256, fingerprint, length, longer);
    }

    /// As it was after so many steps.
    public Docketed after(int steps) {
        return new Docketed(number, mode, sender, embargo, sha256, fingerprint, length, history.subList(0, steps));
    }

    /// This, if an offer under the same key is the same.
    ///
    /// @throws KeyReusedException if it is another
    public Docketed same(Offer offer, String offered) throws KeyReusedException {
        if (!sha256.equals(offered) || mode != offer.mode()) {
            throw new KeyReusedException(offer.key(), this);
        }
        return this;
    }

    /// @throws OutOfTurnException unless it came to its end without being filed
    public void requireEnded() throws OutOfTurnException {
        if (!(state() instanceof State.Suspended || state() instanceof State.Passed)) {
            throw new OutOfTurnException(number, state());
        }
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
