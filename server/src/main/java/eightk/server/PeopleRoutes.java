package eightk.server;

import eightk.model.Cik;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pages of filings for people: the list of them all, one page a filing, one page a company.
record PeopleRoutes(Answers answers, Catalogue catalogue, Reports reports, InstantSource clock)
        implements HttpService {

    /// Filings on a page of the list: as many as one scrolls through.
    static final int PAGE = 40;

    private static final Pattern CIK = Pattern.compile("\\d{1,10}");

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/", this::list);
        Routes.read(rules, "/filings/{number}", this::filing);
        Routes.read(rules, "/companies/{cik}", this::company);
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

    private void company(ServerRequest request, ServerResponse response) {
        var text = request.path().pathParameters().get("cik");
        var cik = CIK.matcher(text).matches() ? Optional.of(Cik.parse(text)) : Optional.<Cik>empty();
        var filings = cik.map(catalogue::filings).orElse(List.of());
        if (filings.isEmpty()) {
            answers.notFound(request, response);
        } else {
            var page = CompanyPage.of(answers.edition(), cik.orElseThrow(), filings, Days.today(clock));
            answers.page(response, Pages.company(page));
        }
    }
}
