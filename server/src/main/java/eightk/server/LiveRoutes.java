package eightk.server;

import eightk.archive.BadQueryException;
import eightk.archive.Search;
import eightk.archive.Search.Order;
import eightk.archive.Search.Request;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/// `/api/v1/live`: each filing at the moment when every channel shows it, as a server-sent event.
///
/// The id of an event is the position in the archive. Who comes back with it, in `Last-Event-ID` or `after`, gets what
/// follows it and nothing twice; who brings none gets what is disseminated from now on. `q` and the fields of
/// [Search] choose, in the same language as a search.
record LiveRoutes(Answers answers, Catalogue catalogue, Search search, LiveEvents events, Subscribers subscribers)
        implements HttpService {

    private static final String PATH = "/api/v1/live";

    private static final HeaderName LAST_EVENT_ID = HeaderNames.create("Last-Event-ID");

    /// After so long a reader that is gone gives its place away; proxies give up a silent connection after a minute.
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /// When a reader that was cut off comes back.
    private static final String RETRY = "retry: 1000\n\n";

    /// Positions told at a time to who comes back after long: some hundred kilobytes at most.
    private static final long STRETCH = 500;

    private static final String ALIVE = ": alive\n\n";

    static boolean isAt(String path) {
        return path.equals(PATH);
    }

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, PATH, this::subscribe);
    }

    private void subscribe(ServerRequest asked, ServerResponse to) throws IOException {
        long after = position(asked);
        Request wanted;
        try {
            wanted = Request.of(asked.query().first("q").orElse(""), after)
                    .where(SearchRoutes.filters(asked))
                    .by(Order.ARCHIVED)
                    .limit(Search.MOST_HITS);
            var _ = search.find(wanted.limit(1));
        } catch (BadQueryException e) {
            answers.badRequest(to, String.valueOf(e.getMessage()));
            return;
        }
        var subscriber = subscribers.enter();
        if (subscriber.isEmpty()) {
            to.status(Status.SERVICE_UNAVAILABLE_503)
                    .header(HeaderNames.RETRY_AFTER, "30")
                    .send("There are as many readers as can be served.\n");
            return;
        }
        to.header(HeaderNames.CONTENT_TYPE, "text/event-stream")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        try (var out = to.outputStream();
                var here = subscriber.get()) {
            here.write(out, RETRY);
            follow(wanted, after, out, here);
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(LiveRoutes.class.getName())
                    .log(System.Logger.Level.DEBUG, "a reader of the live stream is gone");
        }
    }

    private void follow(Request wanted, long from, OutputStream out, Subscribers.Subscriber here) throws IOException {
        long seen = from;
        while (here.isWelcome()) {
            long visible = catalogue.position();
            if (visible > seen) {
                long upTo = Math.min(visible, seen + STRETCH);
                var told = events.of(wanted.between(seen, upTo));
                if (!told.isEmpty()) {
                    here.write(out, told);
                }
                seen = upTo;
            } else if (!catalogue.awaitPast(seen, HEARTBEAT)) {
                here.write(out, ALIVE);
            }
        }
    }

    private long position(ServerRequest asked) {
        var text = asked.headers()
                .first(LAST_EVENT_ID)
                .or(() -> asked.query().first("after").asOptional())
                .orElse("");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : catalogue.position();
    }
}
