package eightk.server.setting;

import java.util.Locale;

/// Every bound that the desk keeps, with what it is by itself and why. Helidon's own are without bound.
public enum Limit {
    BODY(304 << 10, "kilobytes of a request's body; EDGAR takes 200 MB of documents, a third longer as base64"),
    REQUEST_LINE(4 << 10, "bytes of a request line; the longest path, a document of a filing, stays under 400"),
    HEADERS(16 << 10, "bytes of all request headers, with the cookies of other software on the same host"),
    REQUESTS(64, "requests worked on at once; each may hold one document as text"),
    WAITING(512, "requests that wait for their turn; the next is told 503 at once"),
    WAIT(5, "seconds that a request waits for its turn before it is told 503"),
    LIVE(512, "readers of the live stream at once; each has a connection, and a thread that sleeps"),
    CONNECTIONS(2_048, "open connections; each browser keeps up to six"),
    BACKLOG(512, "connections that the system holds before they are accepted"),
    SILENCE(15, "seconds of silence within a request after which its connection is closed"),
    HEADERS_TIME(15, "seconds for all headers of a request to come in, however they drip"),
    IDLE(60, "seconds that a connection is kept between requests"),
    GRACE(5, "seconds that requests under way are given to end when the desk is told to"),
    UPLOADS(32, "submissions that come in at once; readers have half of the requests left"),
    UPLOADS_OF_ONE(8, "submissions of one filer that come in at once, so that none takes all places"),
    UPLOAD_TIME(30, "seconds for any body to come in; a longer submission has more"),
    UPLOAD_SPEED(7_000, "bytes a second that a longer one must come at; the speed of a line of 1998"),
    UNREVIEWED(1_024, "submissions that wait for review before no more are taken"),
    ROOM(256, "megabytes that are left free on the disk for what is under way"),
    SUSPENDED_DAYS(6, "days for which the bytes of what was suspended are kept, as at EDGAR"),
    TEST_DAYS(2, "days for which the bytes of tests are kept, as at EDGAR"),
    SUBSCRIPTIONS(1_000, "subscriptions to what a search finds; each is held against every filing, on one thread"),
    SUBSCRIPTIONS_OF_ONE(20, "subscriptions of one mail address, webhook or filer"),
    CONFIRMATIONS(3, "subscriptions of one mail address that wait to be confirmed: as many letters it gets unasked"),
    CONFIRM_DAYS(2, "days after which one that was not confirmed is forgotten"),
    ASKS(20, "subscriptions that one address of the network asks for in an hour"),
    ALERT_PAUSE(60, "seconds between two letters of one subscription; what comes meanwhile is in the next one"),
    WEBHOOKS(32, "webhooks that are called at once; those that failed before have half of them"),
    WEBHOOK_TIME(10, "seconds for one call of a webhook, from the look-up of its name on"),
    WEBHOOK_DAYS(3, "days for which one that does not answer is called before it is left alone");

    /// The largest a bound can be set to: past it, sums of bytes no longer fit.
    private static final long MOST = 1L << 31;

    private final long usual;
    private final String reason;

    Limit(long usual, String reason) {
        this.usual = usual;
        this.reason = reason;
    }

    /// What it is where nothing is set.
    public long usual() {
        return usual;
    }

    /// Unit, what is bounded, and why so.
    public String reason() {
        return reason;
    }

    /// As people write it: `uploads-of-one`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException if no limit is called so
    public static Limit parse(String word) {
        for (var limit : values()) {
            if (limit.word().equals(word)) {
                return limit;
            }
        }
        throw new IllegalArgumentException(
                "a limit must be one of those in docs/SETTINGS.md, found '%s'".formatted(word));
    }

    long checked(long value) {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("limit %s must be 1 to %,d, found %,d".formatted(word(), MOST, value));
        }
        return value;
    }
}
