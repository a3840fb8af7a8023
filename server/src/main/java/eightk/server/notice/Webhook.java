package eightk.server.notice;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Secret;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLException;

/// Messages to webhooks, in the manner of Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature`,
/// which is over both and the body. For a day after a new secret was made, the one before signs too.
record Webhook(Call call, Keys keys, InstantSource clock) {

    /// How long an owner has to put a new secret in the place of the old.
    static final Duration ROTATION = Duration.ofDays(1);

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int GONE = 410;

    Outcome send(Subscription to, URI url, Message message) {
        var now = clock.instant();
        try {
            var answer =
                    call.post(url, headers(to, message, now), message.text().getBytes(StandardCharsets.UTF_8));
            return answer.status() >= OK && answer.status() < REDIRECT
                    ? new Outcome.Told()
                    : new Outcome.Failed("answered " + answer.status(), answer.status() == GONE, answer.retryAfter());
        } catch (IOException e) {
            return Outcome.Failed.because(trouble(e));
        }
    }

    private Map<String, String> headers(Subscription to, Message message, Instant now) {
        long time = now.getEpochSecond();
        var headers = new LinkedHashMap<String, String>();
        headers.put("User-Agent", "eightk");
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", message.id());
        headers.put("webhook-timestamp", Long.toString(time));
        headers.put("webhook-signature", signatures(to, message, time, now));
        return headers;
    }

    private String signatures(Subscription to, Message message, long time, Instant now) {
        var number = to.secret().number();
        var one = Keys.signature(keys.secret(to.id(), number), message.id(), time, message.text());
        return isRotating(to.secret(), now)
                ? one + " " + Keys.signature(keys.secret(to.id(), number - 1), message.id(), time, message.text())
                : one;
    }

    private static boolean isRotating(Secret secret, Instant now) {
        return secret.since()
                .filter(since -> now.isBefore(since.plus(ROTATION)))
                .isPresent();
    }

    /// For the owner, who may be a stranger: not what is at an address of our own network.
    private static String trouble(IOException failure) {
        return switch (failure) {
            case Call.OutOfReachException _ -> "leads to an address that is not to be called";
            case UnknownHostException _ -> "its name is not known";
            case SSLException _ -> "no trusted TLS";
            case SocketTimeoutException _, SocketException _ -> "no answer in time, or no connection";
            default -> "no answer";
        };
    }
}
