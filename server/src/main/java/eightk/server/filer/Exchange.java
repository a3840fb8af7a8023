package eightk.server.filer;

import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.server.register.Caller;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A request and its answer, with who makes it.
///
/// @param tracking what this request is called, in its answer and in the log
record Exchange(ServerRequest request, ServerResponse response, Caller caller, String tracking) {

    static final JsonMapper JSON = JsonMapper.shared();

    /// A short form in JSON: no account, list of numbers or reason comes near.
    private static final int LONGEST_FORM = 64 << 10;

    private static final Header JSON_TYPE = HeaderValues.createCached("Content-Type", "application/json");

    /// What is said to one is nobody else's.
    private static final Header NOT_KEPT = HeaderValues.createCached("Cache-Control", "no-store");

    String parameter(String name) {
        return request.path().pathParameters().get(name);
    }

    Optional<String> query(String name) {
        return request.query().first(name).asOptional();
    }

    Optional<String> header(String name) {
        return request.headers().first(HeaderNames.create(name));
    }

    /// The filer that the address names.
    Cik cik() {
        return cik(parameter("cik"));
    }

    static Cik cik(String text) {
        try {
            return Cik.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad(e);
        }
    }

    static AccessionNumber number(String text) {
        try {
            return AccessionNumber.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad(e);
        }
    }

    /// The body as JSON; an empty object where there is none.
    JsonNode form() throws IOException {
        try (var in = request.content().inputStream()) {
            var bytes = in.readNBytes(LONGEST_FORM + 1);
            if (bytes.length > LONGEST_FORM) {
                throw new Refusal(
                        Status.REQUEST_ENTITY_TOO_LARGE_413,
                        "a form must be at most %,d bytes, found more".formatted(LONGEST_FORM));
            }
            return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw Refusal.bad("the body must be JSON: " + e.getOriginalMessage());
        }
    }

    void json(Status status, JsonNode body) {
        response.status(status).header(JSON_TYPE).header(NOT_KEPT).send(JSON.writeValueAsBytes(body));
    }

    void ok(JsonNode body) {
        json(Status.OK_200, body);
    }

    /// Done, and there is nothing to say.
    void done() {
        response.status(Status.NO_CONTENT_204).header(NOT_KEPT).send();
    }

    /// Whether errors are EDGAR's, with messages, or problems.
    boolean isOurs() {
        return request.path().path().startsWith("/api/");
    }
}
