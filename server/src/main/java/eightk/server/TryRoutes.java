package eightk.server;

import eightk.archive.Search.Field;
import eightk.server.filer.Counter;
import eightk.server.filer.Described;
import eightk.server.filer.Described.Parameter;
import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The description of the API for programs, and a page on which people try it.
record TryRoutes(Answers answers, List<Described> counter) implements HttpService {

    private static final Header YAML = HeaderValues.createCached("Content-Type", "application/yaml");

    /// The one page with a script: it sends what its forms say to this server, and knows no other.
    private static final Header WITH_SCRIPT = HeaderValues.createCached(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'");

    private static final Parameter WORDS =
            new Parameter("q", "words, phrases, NEAR(5), OR, -without and fields, such as item:5.02");

    private static final List<Parameter> SEARCHED = with(
            fields(),
            WORDS,
            new Parameter("level", "what a hit is: document, item or event"),
            new Parameter("order", "best, newest or archived"),
            new Parameter("limit", "hits of a page, 100 at most"),
            new Parameter("cursor", "what the answer before said is next"),
            new Parameter("count", "fields, with commas between them, whose values are counted"),
            new Parameter("passages", "passages of a hit, 5 at most"));

    private static final List<Parameter> LOOKED_UP = List.of(
            new Parameter("q", "a name or the beginning of one, rightly spelt or nearly, or a symbol"),
            new Parameter("limit", "companies at most"));

    private static final List<Parameter> FOLLOWED =
            with(fields(), WORDS, new Parameter("after", "a position: what follows it is told first"));

    private static final List<Described> OPEN = List.of(
            Described.open("/api/v1/filings/{number}", "a filing as JSON"),
            Described.open("/api/v1/entries", "the lines of the archive, after a position"),
            Described.open("/api/v1/search", "documents, items or events in which words stand", SEARCHED),
            Described.open("/api/v1/companies", "companies by present and former names and symbols", LOOKED_UP),
            Described.open("/api/v1/live", "server-sent events: each filing as it becomes public", FOLLOWED),
            Described.open("/search.atom", "what a search finds, as a feed, newest first", with(fields(), WORDS)),
            Described.open("/submissions/{file}", "a company and its filings, CIK0009990001.json"),
            Described.open("/files/company_tickers.json", "the symbols of cover pages"),
            Described.open("/LATEST/search-index", "EDGAR's full-text search"),
            Described.open("/cgi-bin/browse-edgar", "Atom of the latest filings or of a company"),
            Described.open("/Archives/edgar/data/{cik}/{folder}/{file}", "a document, an index page or the submission"),
            Described.open("/Archives/edgar/daily-index/{year}/{quarter}/{file}", "the index of a day"),
            Described.open("/Archives/edgar/full-index/{year}/{quarter}/{file}", "the index of a quarter"),
            Described.open("/health/ready", "whether requests are likely to succeed"),
            Described.open("/metrics", "what the desk does and has"));

    /// The fields of a search, each of which is a parameter too.
    private static List<Parameter> fields() {
        return Arrays.stream(Field.values())
                .map(field -> new Parameter(field.label(), "the field of that name"))
                .toList();
    }

    private static List<Parameter> with(List<Parameter> last, Parameter... first) {
        return Stream.concat(Arrays.stream(first), last.stream()).toList();
    }

    @Override
    public void routing(HttpRules rules) {
        var all = Stream.of(OPEN, SubscriptionApi.DESCRIBED, counter)
                .flatMap(List::stream)
                .toList();
        var description = Counter.openApi(all);
        var page = Pages.api(new ApiPage(answers.edition(), all));
        Routes.read(
                rules,
                "/api/openapi.yaml",
                (_, response) -> response.header(YAML).send(description));
        Routes.read(rules, "/api", (_, response) -> {
            response.headers().set(WITH_SCRIPT);
            answers.page(response, page);
        });
    }
}
