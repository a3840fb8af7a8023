package eightk.server;

import eightk.render.ReportJson;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Our own API for programs, `/api/v1`.
record ApiRoutes(Answers answers, Reports reports) implements HttpService {

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/api/v1/filings/{number}", this::filing);
    }

    private void filing(ServerRequest request, ServerResponse response) throws IOException {
        var filing = reports.filing(request.path().pathParameters().get("number"));
        var report = filing.isPresent() ? reports.report(filing.get()) : Optional.<Reports.Report>empty();
        if (report.isPresent()) {
            var line = ReportJson.line(report.get().dossier()) + "\n";
            answers.json(response, line.getBytes(StandardCharsets.UTF_8));
        } else {
            answers.notFound(request, response);
        }
    }
}
