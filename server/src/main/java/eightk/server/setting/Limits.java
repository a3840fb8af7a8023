package eightk.server.setting;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// The bounds of one desk: those that were set, and for the others what they are by themselves.
public final class Limits {

    /// Nothing set.
    public static final Limits USUAL = new Limits(Map.of());

    private final Map<Limit, Long> set = new EnumMap<>(Limit.class);

    /// @throws IllegalArgumentException if one is not a number of at least 1
    public Limits(Map<Limit, Long> set) {
        set.forEach((limit, value) -> this.set.put(limit, limit.checked(value)));
    }

    public long of(Limit limit) {
        return set.getOrDefault(limit, limit.usual());
    }

    public int count(Limit limit) {
        return Math.toIntExact(of(limit));
    }

    public Duration seconds(Limit limit) {
        return Duration.ofSeconds(of(limit));
    }

    public Duration days(Limit limit) {
        return Duration.ofDays(of(limit));
    }

    /// Of a limit in kilobytes.
    public long kilobytes(Limit limit) {
        return of(limit) << 10;
    }

    /// Of a limit in megabytes.
    public long megabytes(Limit limit) {
        return of(limit) << 20;
    }
}
