package eightk.server;

import eightk.server.filer.Counter;
import eightk.server.filer.Described;
import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
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

    private static final List<Described> OPEN = List.of(
            Described.open("/api/v1/filings/{number}", "a filing as JSON"),
            Described.open("/api/v1/entries", "the lines of the archive, after a position"),
            Described.open("/submissions/{file}", "a company and its filings, CIK0009990001.json"),
            Described.open("/files/company_tickers.json", "the symbols of cover pages"),
            Described.open("/cgi-bin/browse-edgar", "Atom of the latest filings or of a company"),
            Described.open("/Archives/edgar/data/{cik}/{folder}/{file}", "a document, an index page or the submission"),
            Described.open("/Archives/edgar/daily-index/{year}/{quarter}/{file}", "the index of a day"),
            Described.open("/Archives/edgar/full-index/{year}/{quarter}/{file}", "the index of a quarter"),
            Described.open("/health/ready", "whether requests are likely to succeed"),
            Described.open("/metrics", "what the desk does and has"));

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
