package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Someone at the counter: an address, the tokens they show, and what they are answered.
record DeskClient(HttpClient http, URI address, List<String> tokens) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    record Answer(int status, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String name) {
            return json().path(name).asString();
        }
    }

    static DeskClient at(URI address) {
        return new DeskClient(HttpClient.newHttpClient(), address, List.of());
    }

    DeskClient with(String... tokens) {
        return new DeskClient(http, address, List.of(tokens));
    }

    Answer send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("User-Agent", "eightk-test/1");
        if (!tokens.isEmpty()) {
            request.header("Authorization", "Bearer " + String.join(",", tokens));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (Exception e) {
            throw new AssertionError("no answer to %s %s".formatted(method, path), e);
        }
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /// What was granted, which must have been.
    Answer granted(String method, String path, String body) {
        var answer = send(method, path, body);
        assertThat(answer.status()).as("%s %s: %s", method, path, answer.body()).isBetween(200, 299);
        return answer;
    }

    /// Where a submission stands once nothing more will come of it, or once it waits.
    JsonNode settled(String number) throws InterruptedException {
        var seen = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            var standing = get("/submission/" + number + "/status").json();
            if (!standing.path("status").asString().equals("PROCESSING")) {
                return standing;
            }
            seen.add(standing.toString());
            Thread.sleep(20);
        }
        throw new AssertionError("not settled: " + seen.getLast());
    }
}
