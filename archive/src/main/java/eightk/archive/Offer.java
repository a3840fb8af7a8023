package eightk.archive;

import eightk.model.Bytes;
import eightk.model.Cik;
import java.time.Instant;
import java.util.Optional;

/// A submission as a filer hands it over.
///
/// @param login whoever logged in, whose CIK begins the number
/// @param key chosen by the login for this submission, and unknown to other logins
/// @param sender the person who sent it, as the desk knows people; empty where nobody is named
/// @param embargo the instant before which the filer asks that it not be public
/// @param fingerprint SHA-256 of all that was sent but the codes that prove whose it is, as far as the login may be
/// told
public record Offer(
        Cik login,
        IdempotencyKey key,
        Mode mode,
        String sender,
        Optional<Instant> embargo,
        Bytes submission,
        String fingerprint) {

    /// The longest mail address.
    private static final int LONGEST_SENDER = 254;

    public Offer {
        if (sender.length() > LONGEST_SENDER) {
            throw new IllegalArgumentException(
                    "sender must be at most %d characters, found %d".formatted(LONGEST_SENDER, sender.length()));
        }
    }

    /// To be filed as soon as it is accepted, by nobody in particular.
    public static Offer live(Cik login, IdempotencyKey key, Bytes submission) {
        return new Offer(login, key, Mode.LIVE, "", Optional.empty(), submission, submission.sha256());
    }
}
