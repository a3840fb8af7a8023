package eightk.server;

import eightk.archive.BadQueryException;
import eightk.archive.Search;
import eightk.archive.Search.Field;
import eightk.archive.Search.Filter;
import eightk.archive.Search.Level;
import eightk.archive.Search.Order;
import eightk.archive.Search.Request;
import eightk.server.SearchJson.Quoted;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `/api/v1/search`: `q` in the language of [Search], any of its fields as parameters of their own, `level`
/// (`document`, `item`, `event`), `order` (`best`, `newest`, `archived`), `limit`, `cursor`, `count` (fields) and
/// `passages` (how many a hit).
///
/// Every answer goes up to the position that all channels show.
record SearchRoutes(Answers answers, Catalogue catalogue, Search search) implements HttpService {

    /// Passages of one hit: each hit's document is read anew.
    private static final int MOST_PASSAGES = 5;

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/api/v1/search", this::find);
        Routes.read(rules, "/api/v1/companies", this::companies);
    }

    private void find(ServerRequest asked, ServerResponse to) throws IOException {
        long upTo = catalogue.position();
        try {
            var request = request(asked, upTo);
            int passages = Math.clamp(number(asked, "passages", 1), 0, MOST_PASSAGES);
            var answer = search.find(request);
            var hits = new ArrayList<Quoted>();
            for (var hit : answer.hits()) {
                hits.add(new Quoted(hit, passages == 0 ? List.of() : search.passages(hit, request.words(), passages)));
            }
            answers.json(to, bytes(SearchJson.answer(answer, hits, request.level(), upTo)));
        } catch (BadQueryException e) {
            answers.badRequest(to, String.valueOf(e.getMessage()));
        }
    }

    /// @throws BadQueryException if a parameter is none
    static Request request(ServerRequest asked, long upTo) {
        var request = Request.of(text(asked, "q"), upTo)
                .at(choice(asked, "level", Level.values(), Level.DOCUMENT))
                .by(choice(asked, "order", Order.values(), Order.BEST))
                .from(Optional.of(text(asked, "cursor")).filter(cursor -> !cursor.isEmpty()))
                .where(filters(asked));
        return request.limit(number(asked, "limit", request.limit())).counting(counted(asked));
    }

    /// Each field that is a parameter; given twice, either value will do.
    static List<Filter> filters(ServerRequest asked) {
        return Arrays.stream(Field.values())
                .map(field -> new Filter(field, asked.query().all(field.label(), List::of)))
                .filter(filter -> filter.anyOf().stream().anyMatch(value -> !value.isBlank()))
                .toList();
    }

    private static List<Field> counted(ServerRequest asked) {
        return Arrays.stream(text(asked, "count").split(","))
                .filter(name -> !name.isBlank())
                .map(name -> choice(name, Field.values(), "count"))
                .toList();
    }

    private static <E extends Enum<E>> E choice(ServerRequest asked, String parameter, E[] choices, E usual) {
        var text = text(asked, parameter);
        return text.isEmpty() ? usual : choice(text, choices, parameter);
    }

    private static <E extends Enum<E>> E choice(String text, E[] choices, String parameter) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new BadQueryException("%s must be one of %s, found '%s'"
                        .formatted(parameter, Arrays.toString(choices).toLowerCase(Locale.ROOT), text)));
    }

    private static int number(ServerRequest asked, String parameter, int usual) {
        var text = text(asked, parameter);
        if (!text.matches("\\d{0,6}")) {
            throw new BadQueryException("%s must be a number, found '%s'".formatted(parameter, text));
        }
        return text.isEmpty() ? usual : Integer.parseInt(text);
    }

    private void companies(ServerRequest asked, ServerResponse to) throws IOException {
        var companies = search.companies(text(asked, "q"), catalogue.position(), number(asked, "limit", 10));
        answers.json(to, bytes(SearchJson.companies(companies)));
    }

    private static String text(ServerRequest asked, String parameter) {
        return asked.query().first(parameter).orElse("");
    }

    private static byte[] bytes(String json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
