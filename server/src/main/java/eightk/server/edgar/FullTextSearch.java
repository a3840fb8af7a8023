package eightk.server.edgar;

import eightk.archive.BadQueryException;
import eightk.archive.Search;
import eightk.archive.Search.Answer;
import eightk.archive.Search.Field;
import eightk.archive.Search.Filter;
import eightk.archive.Search.Request;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// EDGAR's full-text search, `/LATEST/search-index`: the same parameters and the same JSON.
///
/// Asked by `POST`, the parameters are the fields of a JSON object.
///
/// What EDGAR leaves out is here too: filings before 2001, and totals past ten thousand, which are exact.
public record FullTextSearch(Shelf shelf, Search search) implements HttpService {

    private static final String PATH = "/LATEST/search-index";

    /// Hits of a page, as EDGAR has them.
    static final int PAGE = 100;

    /// How far `from` may lead, as at EDGAR; `/api/v1/search` has a cursor instead.
    private static final int FARTHEST = 9_900;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final List<Field> COUNTED = List.of(Field.CIK, Field.SIC, Field.STATE, Field.FORM);

    /// Bytes of a posted question: a thousand characters of words and some lists of companies.
    private static final int LONGEST_BODY = 1 << 16;

    /// Whether requests to this path bring a body, which is bounded here.
    public static boolean isAt(String path) {
        return path.equals(PATH);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.route(
                Method.predicate(Method.GET, Method.HEAD),
                PathMatchers.create(PATH),
                (request, to) -> answer(name -> request.query().first(name).orElse(""), to));
        rules.route(Method.predicate(Method.POST), PathMatchers.create(PATH), this::posted);
    }

    private void posted(ServerRequest request, ServerResponse to) throws IOException {
        var body = request.content().inputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            to.status(Status.REQUEST_ENTITY_TOO_LARGE_413).send();
            return;
        }
        var parameters = PostedQuestion.read(body);
        answer(name -> parameters.getOrDefault(name, ""), to);
    }

    private void answer(Asked asked, ServerResponse to) throws IOException {
        long began = System.nanoTime();
        to.header(HeaderNames.CONTENT_TYPE, "application/json").header(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        try {
            var request = request(asked);
            var answer = page(request, from(asked));
            long took = (System.nanoTime() - began) / 1_000_000;
            to.send(new FullTextJson(shelf, from(asked), answer).json(took));
        } catch (BadQueryException e) {
            to.status(Status.BAD_REQUEST_400)
                    .send(Json.of(json -> json.writeStartObject()
                            .writeStringProperty("error", e.getMessage())
                            .writeEndObject()));
        }
    }

    /// Walks to the page that begins there.
    private Answer page(Request first, int from) throws IOException {
        var counted =
                search.find(first.limit(from == 0 ? PAGE : Math.min(PAGE, from)).counting(COUNTED));
        var answer = counted;
        for (int at = answer.hits().size(); from > 0 && at <= from; ) {
            if (answer.next().isEmpty()) {
                return new Answer(answer.total(), List.of(), answer.next(), counted.counts(), answer.complete());
            }
            boolean there = at == from;
            answer = search.find(
                    first.limit(there ? PAGE : Math.min(PAGE, from - at)).from(answer.next()));
            at += there ? 1 : answer.hits().size();
        }
        return new Answer(answer.total(), answer.hits(), answer.next(), counted.counts(), answer.complete());
    }

    private Request request(Asked asked) {
        var filters = new ArrayList<Filter>();
        add(filters, Field.FORM, asked.parameter("forms"));
        add(filters, Field.CIK, asked.parameter("ciks"));
        add(filters, Field.STATE, asked.parameter("locationCodes"));
        add(filters, Field.STATE, asked.parameter("locationCode"));
        add(filters, Field.SIC, asked.parameter("sics"));
        var entity = asked.parameter("entityName");
        add(filters, NUMBER.matcher(entity).matches() ? Field.CIK : Field.COMPANY, entity);
        var from = asked.parameter("startdt");
        var to = asked.parameter("enddt");
        if (!from.isEmpty() || !to.isEmpty()) {
            filters.add(new Filter(Field.FILED, List.of(from + ".." + to)));
        }
        return Request.of(asked.parameter("q"), shelf.position()).where(filters);
    }

    /// Several values stand with commas between them.
    private static void add(List<Filter> filters, Field field, String values) {
        if (!values.isBlank()) {
            filters.add(new Filter(
                    field, Arrays.stream(values.split(",")).map(String::strip).toList()));
        }
    }

    private static int from(Asked asked) {
        var text = asked.parameter("from");
        return NUMBER.matcher(text).matches() ? Math.min(Integer.parseInt(text), FARTHEST) : 0;
    }

    /// Gives the value of a parameter, empty if it is not given.
    private interface Asked {
        String parameter(String name);
    }
}
