package eightk.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How often each address of the network has asked for something that others would feel: letters, calls.
final class AskLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    /// Addresses remembered: a few megabytes.
    private static final int MOST_ADDRESSES = 20_000;

    /// Of an address of IP version 6, the part that is one household's (RFC 6177).
    private static final int HOUSEHOLD = 8;

    private record Asked(Instant since, int times) {}

    private final int most;
    private final Map<String, Asked> asked = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /// @param most times in an hour
    AskLimit(int most) {
        this.most = most;
    }

    /// Counts one; whether it may go on.
    synchronized boolean allows(Optional<InetAddress> client, Instant now) {
        var who = client.map(AskLimit::household).orElse("");
        var before = asked.getOrDefault(who, new Asked(now, 0));
        var current = now.isBefore(before.since().plus(WINDOW)) ? before : new Asked(now, 0);
        asked.put(who, new Asked(current.since(), Math.min(most, current.times()) + 1));
        return current.times() < most;
    }

    private static String household(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, HOUSEHOLD) : bytes);
    }
}
