package eightk.cli.follow;

import eightk.model.Bytes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/// Asks one server, in the terms of fair access: it says who it is, keeps its [Pace], and rests when told to.
/// Redirects are not followed; every answer has a time and a size.
public final class FairClient implements AutoCloseable {

    /// The longest list: a quarter's index of all forms is some forty megabytes.
    public static final long MOST_LIST = 128L << 20;

    /// EDGAR takes 200 MB of documents; uuencoded they are a third longer.
    public static final long MOST_SUBMISSION = 400L << 20;

    private static final Duration CONNECT = Duration.ofSeconds(20);

    /// For an answer to its last byte.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int TRIES = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(1);

    /// As long as EDGAR keeps out who asked too fast.
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private static final int ON_HEAP = 2 << 20;
    private static final int OK = 200;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> LATER = Set.of(403, 429, 500, 502, 503, 504);

    /// What a server said.
    public sealed interface Answer {

        record Found(Bytes bytes) implements Answer {}

        record Gone() implements Answer {}
    }

    private final URI base;
    private final String userAgent;
    private final Pace pace;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /// @param base without a slash at its end
    /// @param userAgent a name and a mail address
    public FairClient(URI base, String userAgent, Pace pace) {
        this.base = base;
        this.userAgent = userAgent;
        this.pace = pace;
    }

    /// Asks until there is an answer that stands, or five times.
    ///
    /// @param most bytes
    /// @throws IOException if there is no such answer, with what was said instead
    public Answer get(String path, long most) throws IOException, InterruptedException {
        var rest = FIRST_REST;
        var said = "nothing";
        for (int tries = 0; tries < TRIES; tries++) {
            if (tries > 0) {
                pace.rest(rest);
                rest = rest.multipliedBy(4);
            }
            pace.await();
            var file = Files.createTempFile("eightk-", ".follow");
            try {
                var answer = send(path, file, most);
                if (answer.statusCode() == OK) {
                    return new Answer.Found(unpacked(answer, file, most));
                }
                if (GONE.contains(answer.statusCode())) {
                    return new Answer.Gone();
                }
                said = "status " + answer.statusCode();
                if (!LATER.contains(answer.statusCode())) {
                    break;
                }
                rest = asked(answer, rest);
            } catch (IOException e) {
                said = e.toString();
            } finally {
                Files.deleteIfExists(file);
            }
        }
        throw new IOException("%s%s was wanted, found %s".formatted(base, path, said));
    }

    private HttpResponse<Path> send(String path, Path file, long most) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofFile(file), most));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within %d s".formatted(PATIENCE.toSeconds()), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    /// What was packed may be far longer than what came.
    private static Bytes unpacked(HttpResponse<Path> answer, Path file, long most) throws IOException {
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        try (var in = Files.newInputStream(file)) {
            return Bytes.spilled(packed ? new GZIPInputStream(in) : in, ON_HEAP, most);
        }
    }

    /// How long the server asks to be left alone, within reason.
    private static Duration asked(HttpResponse<?> answer, Duration otherwise) {
        var after = answer.headers().firstValue("Retry-After").orElse("");
        var asked = after.matches("\\d{1,5}") ? Duration.ofSeconds(Long.parseLong(after)) : otherwise;
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
