package eightk.server;

import eightk.model.AccessionNumber;
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
record PeopleRoutes(Answers answers, Catalogue catalogue, Reports reports, InstantSource clock) implements HttpService {

    /// Filings on a page of the list: as many as one scrolls through.
    static final int PAGE = 40;

    private static final Pattern CIK = Pattern.compile("\\d{1,10}");

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/", this::list);
        Routes.read(rules, "/filings/{number}", this::filing);
        Routes.read(rules, "/filings/{number}/original", this::original);
        Routes.read(rules, "/companies/{cik}", this::company);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var asked = request.query().first("before").asOptional();
        var cursor = asked.flatMap(Cursor::parse);
        if (asked.isPresent() && cursor.isEmpty()) {
            answers.notFound(request, response);
            return;
        }
        long position = catalogue.position();
        answers.page(
                request, response, "/?before=" + asked.orElse(""), position, () -> Pages.list(list(cursor, position)));
    }

    private ListPage list(Optional<Cursor> cursor, long position) {
        var some = catalogue.newest(cursor, PAGE + 1);
        var shown = some.subList(0, Math.min(PAGE, some.size()));
        var older = some.size() > PAGE ? Optional.of(Cursor.of(shown.getLast()).toString()) : Optional.<String>empty();
        return new ListPage(answers.edition(), position, catalogue.size(), cursor.isEmpty(), shown, older);
    }

    private void filing(ServerRequest request, ServerResponse response) throws IOException {
        boolean beside = request.query().contains("beside");
        var filing = reports.filing(request.path().pathParameters().get("number"));
        if (filing.isEmpty()) {
            answers.notFound(request, response);
            return;
        }
        var key = filing.get().links().page() + (beside ? "?beside" : "");
        long position = catalogue.position(filing.get());
        answers.page(
                request,
                response,
                key,
                position,
                () -> Pages.filing(reports.page(read(filing.get().accession()), beside)));
    }

    /// The main document, or the one of a sequence, made harmless.
    private void original(ServerRequest request, ServerResponse response) throws IOException {
        var filing = reports.filing(request.path().pathParameters().get("number"));
        if (filing.isEmpty()) {
            answers.notFound(request, response);
            return;
        }
        var key = filing.get().links().original();
        long position = catalogue.position(filing.get());
        answers.original(
                request,
                response,
                key,
                position,
                () -> Pages.original(read(filing.get().accession())));
    }

    /// Looked up after the position it is kept by. A filing taken back between two looks is our own trouble, and is
    /// told as such.
    private Reports.Report read(AccessionNumber number) throws IOException {
        var filing = catalogue.find(number);
        var report = filing.isPresent() ? reports.report(filing.get()) : Optional.<Reports.Report>empty();
        return report.orElseThrow(() -> new IOException(number + " was just taken back"));
    }

    private void company(ServerRequest request, ServerResponse response) {
        var text = request.path().pathParameters().get("cik");
        var cik = CIK.matcher(text).matches() ? Optional.of(Cik.parse(text)) : Optional.<Cik>empty();
        long position = cik.map(catalogue::position).orElse(0L);
        var filings = cik.map(catalogue::filings).orElse(List.of());
        if (filings.isEmpty()) {
            answers.notFound(request, response);
            return;
        }
        var today = Days.today(clock);
        var key = "/companies/%s on %s".formatted(cik.orElseThrow(), today);
        answers.page(
                request,
                response,
                key,
                position,
                () -> Pages.company(CompanyPage.of(answers.edition(), cik.orElseThrow(), filings, today)));
    }
}
