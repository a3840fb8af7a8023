package eightk.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A desk in a process of its own, so that what it uses can be told from what its filers do, and filers who may file.
final class Desk implements AutoCloseable {

    private static final String READY = "eightk ready ";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);
    private static final int FIRST_FILER = 9_990_000;

    /// What a filer files with.
    record Filer(String cik, String ccc, String tokens) {}

    private final Process process;
    private final URI address;
    private final String supervisor;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param command that serves a new folder
    Desk(List<String> command) throws IOException, InterruptedException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = process.inputReader(StandardCharsets.UTF_8);
        address = URI.create(after(out, READY));
        var code = after(out, "The first supervisor").replaceFirst(".*--code (\\S+).*", "$1");
        supervisor = asked(
                        "POST",
                        "/api/v1/desk/first",
                        "",
                        "{\"code\":\"%s\",\"person\":\"chief@d.example\"}".formatted(code))
                .path("token")
                .asString();
    }

    private static String after(BufferedReader out, String beginning) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new IOException("a desk that says '%s' was wanted, found one that ended".formatted(beginning));
    }

    List<Filer> filers(int n) throws IOException, InterruptedException {
        var filers = new ArrayList<Filer>();
        for (int i = 1; i <= n; i++) {
            var cik = "%010d".formatted(FIRST_FILER + i);
            var person = "p%d@a.example".formatted(i);
            var at = "/api/v1/filers/" + cik;
            var ccc = asked("PUT", at, supervisor, "{\"name\":\"FILER %d\"}".formatted(i))
                    .path("ccc")
                    .asString();
            asked("PUT", at + "/people/" + person + "/user", supervisor, "");
            var user = asked("POST", "/api/v1/desk/people/" + person + "/token", supervisor, "");
            var token = asked("POST", at + "/tokens", supervisor, "");
            filers.add(new Filer(
                    cik,
                    ccc,
                    token.path("token").asString() + "," + user.path("token").asString()));
        }
        return filers;
    }

    HttpResponse<byte[]> submit(Filer filer, byte[] envelope) throws IOException, InterruptedException {
        return http.send(
                request("/submission/single/live", filer.tokens())
                        .POST(BodyPublishers.ofByteArray(envelope))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /// Whether nothing more will come of a submission.
    boolean isDecided(Filer filer, String number) throws IOException, InterruptedException {
        var answer = http.send(
                request("/submission/" + number + "/status", filer.tokens()).build(), BodyHandlers.ofByteArray());
        return JSON.readTree(answer.body()).path("final").asBoolean();
    }

    /// What the public reads at a path.
    HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return http.send(request(path, "").build(), BodyHandlers.ofString());
    }

    /// The lines of an answer as they come.
    Stream<String> lines(String path) throws IOException, InterruptedException {
        return http.send(request(path, "").build(), BodyHandlers.ofLines()).body();
    }

    static String number(HttpResponse<byte[]> receipt) {
        return JSON.readTree(receipt.body()).path("accessionNumber").asString();
    }

    private JsonNode asked(String method, String path, String tokens, String body)
            throws IOException, InterruptedException {
        var answer = http.send(
                request(path, tokens)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s was wanted, found status %d".formatted(method, path, answer.statusCode()));
        }
        return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, String tokens) {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("User-Agent", "eightk-bench/1");
        return tokens.isEmpty() ? request : request.header("Authorization", "Bearer " + tokens);
    }

    /// Of all processors together, since it began.
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        http.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
