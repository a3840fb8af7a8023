package eightk.server.edgar;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// EDGAR's terms for programs: a user agent that says who asks, and at most ten requests a second.
///
/// They bind on EDGAR's own addresses, and not on loopback, where tests and demonstrations run.
final class FairAccess {

    /// The limit that EDGAR announces.
    static final int MOST_A_SECOND = 10;

    /// How long EDGAR answers nothing to whom went past it.
    static final Duration BLOCKED = Duration.ofMinutes(10);

    /// Addresses remembered: a few megabytes, and more than come in a second.
    private static final int MOST_ADDRESSES = 20_000;

    /// What was refused.
    enum Refusal {
        UNDECLARED(403, "Undeclared Automated Tool"),
        TOO_FAST(429, "Request Rate Threshold Exceeded");

        final int status;
        final String title;

        Refusal(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    private record Seen(long second, int requests, Instant blockedUntil) {}

    private final Map<String, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /// Counts a request; empty if it may go on.
    synchronized Optional<Refusal> refuse(String address, String userAgent, Instant now) {
        if (userAgent.isBlank()) {
            return Optional.of(Refusal.UNDECLARED);
        }
        var before = seen.getOrDefault(address, new Seen(0, 0, Instant.MIN));
        if (now.isBefore(before.blockedUntil())) {
            return Optional.of(Refusal.TOO_FAST);
        }
        int requests = before.second() == now.getEpochSecond() ? before.requests() + 1 : 1;
        boolean tooFast = requests > MOST_A_SECOND;
        seen.put(address, new Seen(now.getEpochSecond(), requests, tooFast ? now.plus(BLOCKED) : Instant.MIN));
        return tooFast ? Optional.of(Refusal.TOO_FAST) : Optional.empty();
    }
}
