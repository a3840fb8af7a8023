package eightk.archive;

import eightk.model.Cik;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Someone who is told of things as they happen, and how far they have been told.
///
/// What there is to tell stands in order in the archive or on the docket, and stays there; a subscription is a place in
/// that order. So nothing queues up for whoever cannot be reached, and whoever comes back goes on where they were.
///
/// @param id 16 random hexadecimal digits
/// @param made when it was asked for
/// @param state where it is between asked for and over
/// @param seen the position up to which everything was told: of the archive for filings, of the decisions for those
/// @param secret of a webhook, which of its secrets is in use
/// @param attempts at what comes next
public record Subscription(
        String id,
        Subject subject,
        Channel channel,
        Instant made,
        State state,
        long seen,
        Secret secret,
        Attempts attempts) {

    /// What is told.
    public sealed interface Subject {

        /// What is decided about the submissions of a filer.
        record Decisions(Cik filer) implements Subject {}

        /// What is disseminated and found by a search.
        ///
        /// @param search as the address of a search says it: `q=merger&item=2.01`; empty for every filing
        record Filings(String search) implements Subject {}
    }

    /// How it is told.
    public sealed interface Channel {

        /// Where to, for who reads it: an address or a URL.
        String target();

        record Mail(String address) implements Channel {
            @Override
            public String target() {
                return address;
            }
        }

        record Webhook(URI url) implements Channel {
            @Override
            public String target() {
                return url.toString();
            }
        }
    }

    /// Where a subscription is.
    public enum State {
        /// Asked for. Whether the one who is to be told agrees is to be found out.
        ASKED,
        /// A letter is on its way that says how to agree.
        AWAITED,
        ACTIVE,
        /// Was not to be reached for days, or wants no more. Its owner can take it up again from where it stands.
        DEAD
    }

    /// Secrets are numbered from 1.
    ///
    /// @param since when this one took the place of the one before
    public record Secret(int number, Optional<Instant> since) {

        public static final Secret FIRST = new Secret(1, Optional.empty());
    }

    /// What came of telling the next thing so far.
    ///
    /// @param failed how often it could not be told since something last was
    /// @param due not to be tried before
    /// @param failingSince when it first could not be told
    /// @param trouble what was in the way, in a few words of ours
    public record Attempts(int failed, Instant due, Optional<Instant> failingSince, String trouble) {

        /// Nothing is in the way.
        public static Attempts none(Instant due) {
            return new Attempts(0, due, Optional.empty(), "");
        }
    }

    public Subscription in(State other) {
        return new Subscription(id, subject, channel, made, other, seen, secret, attempts);
    }

    public Subscription seen(long other) {
        return new Subscription(id, subject, channel, made, state, other, secret, attempts);
    }

    public Subscription with(Secret other) {
        return new Subscription(id, subject, channel, made, state, seen, other, attempts);
    }

    public Subscription with(Attempts other) {
        return new Subscription(id, subject, channel, made, state, seen, secret, other);
    }
}
