package eightk.archive;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything ever received, accepted or not, with what has become of it.
///
/// Five promises:
/// - what was received is numbered and durable before [#receive] returns;
/// - a number is given once, whatever runs at the same time and however often the house is restarted; the numbers of
///   a login and year may have gaps, and go on after any that the archive has seen;
/// - the same bytes under the same key are received once, so that who lost the answer may ask again;
/// - each later step is durable before the method that takes it returns, and nothing is forgotten of the earlier ones;
/// - nothing is disseminated before its instant and no test ever is, and what is disseminated is what was accepted,
/// byte for byte.
///
/// The steps throw [java.util.NoSuchElementException] for a number that was never given here, and
/// [OutOfTurnException] where [State#leadsTo] has no such step.
public interface Docket {

    /// Numbers and keeps a submission.
    ///
    /// The year of the number is that of the clock in Washington.
    ///
    /// @throws KeyReusedException if the login used the key before, for other bytes or in the other mode
    Docketed receive(Offer offer) throws IOException;

    /// Numbers and keeps a submission that is to be filed, sent by nobody in particular.
    default Docketed receive(Cik login, IdempotencyKey key, Bytes submission) throws IOException {
        return receive(Offer.live(login, key, submission));
    }

    /// Review has begun and may last. A review that is over at once need not say so.
    Docketed beginReview(AccessionNumber number) throws IOException;

    /// A person must decide.
    Docketed hold(AccessionNumber number, String reason) throws IOException;

    /// The end: it is not filed.
    ///
    /// @param verdict the review in words that its reader understands; kept as they are
    Docketed suspend(AccessionNumber number, String verdict) throws IOException;

    /// The end of a test that would have been accepted.
    Docketed pass(AccessionNumber number, String verdict) throws IOException;

    /// Decided: it is filed. Where `releaseAt` has come, it is disseminated in the same step.
    ///
    /// @param submission as it will be disseminated, which need not be as it was received
    /// @param verdict the review in words that its reader understands; kept as they are
    Docketed accept(AccessionNumber number, Bytes submission, String verdict, Instant releaseAt) throws IOException;

    /// Disseminates what was accepted for an instant that has now come; once done, again changes nothing.
    ///
    /// @throws OutOfTurnException if the instant has not come
    Docketed release(AccessionNumber number) throws IOException;

    Optional<Docketed> docketed(AccessionNumber number) throws IOException;

    /// The bytes as received; empty if the number was not given here, or its bytes were taken away since.
    Optional<Bytes> received(AccessionNumber number) throws IOException;

    /// Takes away the bytes of what was suspended or passed; number, hash and history stay. Again changes nothing.
    ///
    /// @throws OutOfTurnException if it is anything else
    void empty(AccessionNumber number) throws IOException;

    /// What was suspended or passed before an instant and still has its bytes, in the order received.
    List<Docketed> keptPast(Instant suspendedBefore, Instant passedBefore, int limit) throws IOException;

    /// The submissions of a login, newest first, before a number or from the newest on.
    List<Docketed> of(Cik login, Optional<AccessionNumber> before, int limit) throws IOException;

    /// What was decided about the submissions of a login, after a decision, in the order in which it was.
    ///
    /// @param after the position of a decision; 0 for the beginning
    List<Decision> decisions(Cik login, long after, int limit) throws IOException;

    /// The position of the last decision about anything; 0 where there is none.
    long lastDecision() throws IOException;

    /// All that still has a way to go, in the order received: the work to go on with after a restart.
    List<Docketed> pending() throws IOException;
}
