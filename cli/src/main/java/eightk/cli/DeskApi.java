package eightk.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A desk that runs somewhere, asked over HTTP in the name of whoever's token it is.
final class DeskApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Longer than any answer of a desk that works.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Address of the desk (default: ${DEFAULT-VALUE}).")
    private URI url;

    @Option(
            names = "--token",
            defaultValue = "${env:EIGHTK_TOKEN}",
            description = "Your user token; better given as the variable EIGHTK_TOKEN, which no one else sees.")
    private Optional<String> token = Optional.empty();

    /// A line of what was asked for.
    void say(String line) {
        command.commandLine().getOut().println(line);
        command.commandLine().getOut().flush();
    }

    /// A line for a person.
    void note(String line) {
        command.commandLine().getErr().println(line);
    }

    JsonNode get(String path) throws IOException {
        return send("GET", path, Map.of());
    }

    JsonNode put(String path, Map<String, String> form) throws IOException {
        return send("PUT", path, form);
    }

    JsonNode post(String path, Map<String, String> form) throws IOException {
        return send("POST", path, form);
    }

    JsonNode delete(String path) throws IOException {
        return send("DELETE", path, Map.of());
    }

    /// A word as a part of a path.
    static String part(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// @throws IOException with the desk's own words, if it does not grant it
    private JsonNode send(String method, String path, Map<String, String> form) throws IOException {
        var fields = JSON.createObjectNode();
        form.forEach(fields::put);
        var body = form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(fields));
        var request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(LONGEST_WAIT)
                .header("User-Agent", "eightk")
                .method(method, body);
        token.filter(it -> !it.isBlank()).ifPresent(it -> request.header("Authorization", "Bearer " + it.strip()));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var said = answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
            if (answer.statusCode() >= 400) {
                throw new IOException(said.path("detail").asString("the desk answered " + answer.statusCode()));
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the desk was asked");
        } catch (ConnectException e) {
            throw new IOException("no desk answers at %s".formatted(url), e);
        }
    }
}
