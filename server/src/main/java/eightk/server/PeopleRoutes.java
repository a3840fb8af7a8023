package eightk.server;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;

/// Pages for people: the list of filings, and one page a filing.
record PeopleRoutes(Answers answers, Catalogue catalogue, Reports reports) implements HttpService {

    /// Filings on a page of the list: as many as one scrolls through.
    static final int PAGE = 40;

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/", this::list);
        Routes.read(rules, "/filings/{number}", this::filing);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var asked = request.query().first("before").asOptional();
        var cursor = asked.flatMap(Cursor::parse);
        if (asked.isPresent() && cursor.isEmpty()) {
            answers.notFound(request, response);
            return;
        }
        var some = catalogue.newest(cursor, PAGE + 1);
        var shown = some.subList(0, Math.min(PAGE, some.size()));
        var older = some.size() > PAGE ? Optional.of(Cursor.of(shown.getLast()).toString()) : Optional.<String>empty();
        answers.page(
                response,
                Pages.list(new ListPage(answers.edition(), catalogue.size(), cursor.isEmpty(), shown, older)));
    }

    private void filing(ServerRequest request, ServerResponse response) throws IOException {
        var filing = reports.filing(request.path().pathParameters().get("number"));
        var report = filing.isPresent() ? reports.report(filing.get()) : Optional.<Reports.Report>empty();
        if (report.isPresent()) {
            answers.page(response, Pages.filing(reports.page(report.get())));
        } else {
            answers.notFound(request, response);
        }
    }
}
