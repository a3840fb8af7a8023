package eightk.server;

import eightk.archive.Subscription;
import eightk.server.Subscribing.TooOftenException;
import eightk.server.filer.Described;
import eightk.server.notice.Roster;
import eightk.server.notice.Standing;
import eightk.server.setting.PublicAddress;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `/api/v1/subscriptions`: the same for programs. The `word` that comes with a new one is the bearer token for it.
record SubscriptionApi(Answers answers, Subscribing subscribing, PublicAddress known) implements HttpService {

    private static final String PATH = "/api/v1/subscriptions";
    private static final String ONE = PATH + "/{id}";
    private static final String WORD = "the word of the subscription";

    /// What can be asked for here, for the list of all.
    static final List<Described> DESCRIBED = List.of(
            Described.open("POST", PATH, "tells the mail or calls the webhook of its body with what its search finds"),
            new Described("GET", ONE, WORD, "where a subscription stands"),
            new Described("DELETE", ONE, WORD, "ends it"),
            new Described("POST", ONE + "/secret", WORD, "makes a new secret; both sign for a day"),
            new Described("POST", ONE + "/resume", WORD, "goes on where a dead one stands"));

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BEARER = "Bearer ";

    /// A search and an address.
    private static final int LONGEST_FORM = 16 << 10;

    static boolean isAt(String path) {
        return path.startsWith(PATH);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post(PATH, this::subscribe);
        Routes.read(rules, ONE, (asked, to) -> found(asked, to).ifPresent(it -> send(to, json(it))));
        rules.delete(ONE, this::end);
        rules.post(ONE + "/secret", this::renew);
        rules.post(ONE + "/resume", this::resume);
    }

    private void subscribe(ServerRequest asked, ServerResponse to) throws IOException {
        try {
            var form = form(asked);
            var wanted = SavedSearch.parse(form.path("search").asString(""));
            var url = form.path("webhook").asString("");
            if (url.isEmpty()) {
                subscribing.mail(wanted, form.path("mail").asString(""), known.client(asked));
                to.status(Status.ACCEPTED_202);
                send(to, JSON.createObjectNode().put("state", "asked"));
            } else {
                var added = subscribing.webhook(wanted, url, known.client(asked));
                to.status(Status.CREATED_201);
                send(to, withSecret(added).put("word", subscribing.roster().word(added.id())));
            }
        } catch (IllegalArgumentException e) {
            answers.badRequest(to, String.valueOf(e.getMessage()));
        } catch (TooOftenException e) {
            answers.problem(to, Status.TOO_MANY_REQUESTS_429, "Too often", String.valueOf(e.getMessage()));
        } catch (Roster.FullException e) {
            answers.problem(to, Status.SERVICE_UNAVAILABLE_503, "No room", String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode form(ServerRequest asked) throws IOException {
        try (var body = asked.content().inputStream()) {
            var bytes = body.readNBytes(LONGEST_FORM + 1);
            if (bytes.length > LONGEST_FORM) {
                throw new IllegalArgumentException(
                        "a form must be at most %,d bytes, found more".formatted(LONGEST_FORM));
            }
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the body must be JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void end(ServerRequest asked, ServerResponse to) throws IOException {
        var it = found(asked, to);
        if (it.isPresent()) {
            subscribing.end(it.get());
            to.status(Status.NO_CONTENT_204).send();
        }
    }

    private void renew(ServerRequest asked, ServerResponse to) throws IOException {
        var it = found(asked, to);
        if (it.isPresent()) {
            send(to, withSecret(subscribing.roster().renewSecret(it.get().id()).orElse(it.get())));
        }
    }

    private void resume(ServerRequest asked, ServerResponse to) throws IOException {
        var it = found(asked, to);
        if (it.isPresent()) {
            subscribing.resume(it.get());
            send(to, json(subscribing.roster().find(it.get().id()).orElse(it.get())));
        }
    }

    private Optional<Subscription> found(ServerRequest asked, ServerResponse to) {
        var bearer = asked.headers().first(HeaderNames.AUTHORIZATION).orElse("");
        var word = bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? bearer.substring(BEARER.length()).strip()
                : "";
        var found = subscribing.find(asked.path().pathParameters().get("id"), word);
        if (found.isEmpty()) {
            answers.problem(to, Status.NOT_FOUND_404, "Not found", "There is no subscription with this id and word.");
        }
        return found;
    }

    private ObjectNode withSecret(Subscription it) {
        return json(it).put("secret", subscribing.roster().secret(it));
    }

    private static ObjectNode json(Subscription it) {
        var json = JSON.createObjectNode()
                .put("id", it.id())
                .put("search", it.subject() instanceof Subscription.Subject.Filings(var saved) ? saved : "")
                .put("target", it.channel().target())
                .put("position", it.seen());
        Standing.put(json, it);
        return json;
    }

    private void send(ServerResponse to, ObjectNode json) {
        answers.secretly(to, JSON.writeValueAsBytes(json));
    }
}
