package eightk.server.notice;

import java.time.Duration;
import java.util.Optional;

/// What came of an attempt to tell somebody something.
sealed interface Outcome {

    /// They have it.
    record Told() implements Outcome {}

    /// They do not, as far as we know.
    ///
    /// @param trouble in a few words of ours; what the other side said may be anything
    /// @param isFinal whether it said that asking again is no use
    /// @param pause for which it asked
    record Failed(String trouble, boolean isFinal, Optional<Duration> pause) implements Outcome {

        static Failed because(String trouble) {
            return new Failed(trouble, false, Optional.empty());
        }
    }
}
