package eightk.archive;

import java.time.Instant;

/// Where a submission is on its way from receipt to the public.
public sealed interface State {

    /// Longest reason or verdict: some ten thousand findings; past that it is a fault of whoever writes it.
    int MOST_WORDS = 4 << 20;

    /// Numbered and durable, and nobody has looked at it.
    record Received() implements State {}

    record InReview() implements State {}

    /// Waits for a person to decide.
    record Held(String reason) implements State {
        public Held {
            bounded(reason);
        }
    }

    /// Not filed. A corrected submission gets a number of its own.
    record Suspended(String verdict) implements State {
        public Suspended {
            bounded(verdict);
        }
    }

    /// The end of a test: it would have been filed.
    record Passed(String verdict) implements State {
        public Passed {
            bounded(verdict);
        }
    }

    /// Filed, and waits for its instant.
    ///
    /// @param sha256 of the submission as it will be disseminated
    record Accepted(String verdict, String sha256, Instant releaseAt) implements State {
        public Accepted {
            bounded(verdict);
        }
    }

    /// Public.
    ///
    /// @param position in the archive
    record Disseminated(long position) implements State {}

    /// Whether the other state may follow this one. What waits for its instant may still be held.
    default boolean leadsTo(State next) {
        return switch (this) {
            case Received() -> !(next instanceof Received || next instanceof Disseminated);
            case InReview() -> next instanceof Held || next.decided();
            case Held(_) -> next instanceof InReview || next.decided();
            case Accepted(_, _, _) -> next instanceof Held || next instanceof Disseminated;
            case Suspended(_), Passed(_), Disseminated(_) -> false;
        };
    }

    private boolean decided() {
        return this instanceof Suspended || this instanceof Passed || this instanceof Accepted;
    }

    /// Whether somebody decided something of which the filer is told.
    default boolean isDecision() {
        return this instanceof Held || decided();
    }

    /// Whether a submission of that mode can come here: a test passes, and is never filed.
    default boolean fits(Mode mode) {
        return switch (this) {
            case Received(), InReview(), Held(_), Suspended(_) -> true;
            case Passed(_) -> mode == Mode.TEST;
            case Accepted(_, _, _), Disseminated(_) -> mode == Mode.LIVE;
        };
    }

    /// Whether something is still to happen.
    default boolean pending() {
        return switch (this) {
            case Received(), InReview(), Held(_), Accepted(_, _, _) -> true;
            case Suspended(_), Passed(_), Disseminated(_) -> false;
        };
    }

    /// As people say it: `in review`.
    default String label() {
        return switch (this) {
            case Received() -> "received";
            case InReview() -> "in review";
            case Held(_) -> "held";
            case Suspended(_) -> "suspended";
            case Passed(_) -> "passed";
            case Accepted(_, _, _) -> "accepted";
            case Disseminated(_) -> "disseminated";
        };
    }

    private static void bounded(String words) {
        if (words.length() > MOST_WORDS) {
            throw new IllegalArgumentException("words of a decision must be at most %,d characters, found %,d"
                    .formatted(MOST_WORDS, words.length()));
        }
    }
}
