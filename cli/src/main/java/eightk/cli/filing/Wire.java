package eightk.cli.filing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Requests to one server, each answered wholly within a time and a size. Redirects are not followed, since they
/// would carry the tokens elsewhere, and nothing is ever sent twice.
final class Wire implements AutoCloseable {

    /// A status with the notice and thousands of messages is far below.
    static final int MOST_BYTES = 4 << 20;

    private static final Duration CONNECT = Duration.ofSeconds(20);

    /// From this size on the server is asked first whether it would take the body, as EDGAR advises.
    private static final int LARGE = 1 << 20;

    private final HttpClient client;
    private final URI base;
    private final String userAgent;
    private final Duration patience;

    /// @param patience for an answer to arrive to its last byte
    Wire(URI base, String userAgent, Duration patience) {
        this.base = base;
        this.userAgent = userAgent;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    /// No connection was made, so nothing was sent.
    static final class UnreachableException extends IOException {

        private static final long serialVersionUID = 1;

        UnreachableException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    HttpResponse<byte[]> get(String path, String authorization) throws IOException, InterruptedException {
        return send(request(path, authorization).GET().build());
    }

    HttpResponse<byte[]> post(String path, String authorization, String key, byte[] xml)
            throws IOException, InterruptedException {
        return send(request(path, authorization)
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", key)
                .expectContinue(xml.length > LARGE)
                .POST(BodyPublishers.ofByteArray(xml))
                .build());
    }

    private HttpRequest.Builder request(String path, String authorization) {
        var root = base.toString();
        return HttpRequest.newBuilder(
                        URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path))
                .header("User-Agent", userAgent)
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    /// The time set on a request ends with the headers; the one here, with the last byte.
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("no whole answer within %d seconds".formatted(patience.toSeconds()));
        } catch (ExecutionException e) {
            var cause = e.getCause();
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException) {
                throw new UnreachableException("no connection to %s".formatted(base.getAuthority()), cause);
            }
            throw new IOException("the answer broke off or is longer than %,d bytes".formatted(MOST_BYTES), cause);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
