package eightk.server;

import eightk.model.Cik;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;

/// EDGAR's own paths, under which its clients look for filings: `/Archives/edgar/data/<cik>/<number>/<file>`.
///
/// What is asked for is compared with the names a filing has. No path of a visitor reaches the file system.
record EdgarRoutes(Answers answers, Catalogue catalogue, Reports reports) implements HttpService {

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/Archives/edgar/data/{cik}/{folder}/{file}", this::inFolder);
        Routes.read(rules, "/Archives/edgar/data/{cik}/{file}", this::besideFolders);
    }

    private void inFolder(ServerRequest request, ServerResponse response) throws IOException {
        var path = request.path().pathParameters();
        answer(filing(path.get("cik"), path.get("folder")), path.get("file"), request, response);
    }

    /// EDGAR keeps the submission and its index page here too, as it did before it had folders.
    private void besideFolders(ServerRequest request, ServerResponse response) throws IOException {
        var path = request.path().pathParameters();
        var file = path.get("file");
        var number = file.replaceFirst("(-index\\.html?|\\.txt)$", "");
        answer(filing(path.get("cik"), number), file, request, response);
    }

    private Optional<Filing> filing(String cik, String number) {
        try {
            var folder = Cik.parse(cik);
            return reports.filing(number).filter(filing -> filing.isOf(folder));
        } catch (IllegalArgumentException notACik) {
            return Optional.empty();
        }
    }

    private void answer(Optional<Filing> found, String file, ServerRequest request, ServerResponse response)
            throws IOException {
        var report = found.isPresent() ? reports.report(found.get()) : Optional.<Reports.Report>empty();
        if (report.isEmpty()) {
            answers.notFound(request, response);
            return;
        }
        var number = report.get().filing().accession().toString();
        if (file.equals(number + ".txt")) {
            answers.filed(response, DocumentBody.asDisseminated(report.get().bytes()));
        } else if (file.equals(number + "-index.htm") || file.equals(number + "-index.html")) {
            answers.page(response, Pages.edgarIndex(reports.page(report.get())));
        } else {
            document(report.get(), file, request, response);
        }
    }

    private void document(Reports.Report report, String file, ServerRequest request, ServerResponse response)
            throws IOException {
        var document = report.dossier().report().submission().documents().stream()
                .filter(it -> Links.nameOf(it).equals(file))
                .findFirst();
        if (document.isPresent()) {
            answers.filed(response, DocumentBody.of(document.get()));
        } else {
            answers.notFound(request, response);
        }
    }
}
