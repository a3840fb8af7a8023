package eightk.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eightk.model.Bytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that webhooks call, with the check that docs/WEBHOOKS.md shows.
final class WebhookReceiver implements AutoCloseable {

    private static final long LONGEST_WAIT = 20;

    /// A call that came in.
    record Call(String id, String timestamp, String signatures, Bytes body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body.toArray());
        }

        String type() {
            return json().path("type").asString();
        }

        boolean isFrom(String secret, Instant now) throws GeneralSecurityException {
            return isAuthentic(secret, id, timestamp, signatures, body.toArray(), now);
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

    /// @param answer the status for each call
    WebhookReceiver(int port, Function<Call, Integer> answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> take(exchange, answer));
        server.start();
    }

    static WebhookReceiver answering(int status) throws IOException {
        return new WebhookReceiver(0, _ -> status);
    }

    private void take(HttpExchange exchange, Function<Call, Integer> answer) throws IOException {
        var headers = exchange.getRequestHeaders();
        var call = new Call(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                Bytes.of(exchange.getRequestBody().readAllBytes()));
        int status = answer.apply(call);
        calls.add(call);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /// Whether a call is from the desk: its signature is right, and it is not an old one that somebody sends again.
    static boolean isAuthentic(String secret, String id, String timestamp, String signatures, byte[] body, Instant now)
            throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
        var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now);
        return age.abs().compareTo(Duration.ofMinutes(5)) <= 0
                && Arrays.stream(signatures.split(" "))
                        .anyMatch(one -> MessageDigest.isEqual(expected.getBytes(UTF_8), one.getBytes(UTF_8)));
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI url() {
        return URI.create("http://127.0.0.1:%d/filings?from=desk".formatted(port()));
    }

    /// The next call, which must come.
    Call next() throws InterruptedException {
        var call = calls.poll(LONGEST_WAIT, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("no call came in");
        }
        return call;
    }

    /// How many came in that nobody has looked at.
    int left() {
        return calls.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
