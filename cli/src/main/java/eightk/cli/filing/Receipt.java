package eightk.cli.filing;

import eightk.cli.filing.Standing.Verdict;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is known of one attempt to submit: written before anything is sent, and again whenever more is known.
public record Receipt(Sent sent, Outcome outcome) {

    /// What was to be sent, to whom, and on whose word.
    ///
    /// @param attempt counted from 1 within a record
    /// @param sha256 of the submission without the CIK confirmation codes
    /// @param bytes of the same
    /// @param key names the attempt to a server that knows such keys
    /// @param edition of the rule book at hand
    public record Sent(
            int attempt,
            Mode mode,
            URI server,
            String sha256,
            long bytes,
            String form,
            List<Cik> filers,
            List<String> documents,
            String confirmedBy,
            Instant startedAt,
            String key,
            String edition) {

        public Sent {
            filers = List.copyOf(filers);
            documents = List.copyOf(documents);
        }
    }

    public enum State {
        /// Written before sending. Found later, it means that the program did not live to hear the answer.
        SENDING,
        /// The server gave it a number.
        RECEIVED,
        /// The server does not have it.
        REFUSED,
        /// No answer that could be used: the server may have it.
        UNKNOWN
    }

    /// What became of it.
    ///
    /// @param words about the state; may be empty
    /// @param tracking the server's name for the request; may be empty
    /// @param at when this became known; absent before any answer
    public record Outcome(
            State state,
            String words,
            Optional<AccessionNumber> number,
            String tracking,
            Optional<Instant> at,
            Optional<Standing> standing) {

        static final Outcome SENDING =
                new Outcome(State.SENDING, "", Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    Receipt with(Outcome later) {
        return new Receipt(sent, later);
    }

    Receipt at(Standing standing, Instant now) {
        return with(new Outcome(
                State.RECEIVED,
                outcome.words(),
                outcome.number(),
                outcome.tracking(),
                Optional.of(now),
                Optional.of(standing)));
    }

    /// The number a submission turned out to have.
    Receipt numbered(AccessionNumber number, String words, Instant now) {
        return with(new Outcome(State.RECEIVED, words, Optional.of(number), "", Optional.of(now), Optional.empty()));
    }

    Receipt ended(State state, String words, Instant now) {
        return with(new Outcome(state, words, Optional.empty(), "", Optional.of(now), Optional.empty()));
    }

    /// Whether the server may have a submission of which no number is known.
    public boolean isUnknown() {
        return outcome.state() == State.SENDING || outcome.state() == State.UNKNOWN;
    }

    /// Absent as long as none is known, and for what was never received.
    public Optional<Verdict> verdict() {
        return outcome.standing().map(Standing::verdict).filter(verdict -> verdict != Verdict.PENDING);
    }

    /// Whether more will come of it: a verdict, or the moment at which all can see it.
    public boolean isOpen() {
        return isPending() || outcome.standing().filter(Standing::isUnseen).isPresent();
    }

    /// Whether the server has it and has not said what becomes of it.
    public boolean isPending() {
        return outcome.state() == State.RECEIVED && verdict().isEmpty();
    }
}
