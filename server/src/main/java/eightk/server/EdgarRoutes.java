package eightk.server;

import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.server.edgar.Folder;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// EDGAR's own paths, under which its clients look for filings: `/Archives/edgar/data/<cik>/<number>/<file>`.
///
/// What is asked for is compared with the names a filing has. No path of a visitor reaches the file system.
record EdgarRoutes(Answers answers, Reports reports) implements HttpService {

    private static final Pattern DOCUMENT = Pattern.compile("/Archives/edgar/data/\\d{1,10}/\\d{18}/[\\w.-]{1,200}");

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/Archives/edgar/data/{cik}/{folder}/{file}", this::inFolder);
        Routes.read(rules, "/Archives/edgar/data/{cik}/{file}", this::besideFolders);
        Routes.read(rules, "/ix", this::viewer);
    }

    /// The viewer of tagged reports leads to the report itself.
    private void viewer(ServerRequest request, ServerResponse response) {
        var document = request.query().first("doc").orElse("");
        if (DOCUMENT.matcher(document).matches()) {
            response.status(Status.FOUND_302)
                    .header(HeaderNames.LOCATION, document)
                    .send();
        } else {
            answers.notFound(request, response);
        }
    }

    private void inFolder(ServerRequest request, ServerResponse response) throws IOException {
        var path = request.path().pathParameters();
        answer(path.get("cik"), filing(path.get("cik"), path.get("folder")), path.get("file"), request, response);
    }

    /// EDGAR keeps the submission and its index page here too, as it did before it had folders.
    private void besideFolders(ServerRequest request, ServerResponse response) throws IOException {
        var path = request.path().pathParameters();
        var file = path.get("file");
        var number = file.replaceFirst("(-index\\.html?|\\.txt)$", "");
        answer(path.get("cik"), filing(path.get("cik"), number), file, request, response);
    }

    private Optional<Filing> filing(String cik, String number) {
        try {
            var folder = Cik.parse(cik);
            return reports.filing(number).filter(filing -> filing.isOf(folder));
        } catch (IllegalArgumentException notACik) {
            return Optional.empty();
        }
    }

    private void answer(String cik, Optional<Filing> found, String file, ServerRequest request, ServerResponse response)
            throws IOException {
        var bytes = found.isPresent() ? reports.bytes(found.get()) : Optional.<Bytes>empty();
        if (bytes.isEmpty()) {
            answers.notFound(request, response);
        } else if (file.equals(found.orElseThrow().accession() + ".txt")) {
            var at = found.orElseThrow().listing().modified();
            answers.filed(request, response, DocumentBody.asDisseminated(bytes.get()), at);
        } else {
            part(cik, reports.report(found.orElseThrow(), bytes.get()), file, request, response);
        }
    }

    /// What only a reading of the submission gives.
    private void part(String cik, Reports.Report report, String file, ServerRequest request, ServerResponse response)
            throws IOException {
        var number = report.filing().accession().toString();
        var made = folder(report, Cik.parse(cik)).made(file);
        if (made.isPresent()) {
            answers.made(request, response, made.get());
        } else if (file.equals(number + "-index.htm") || file.equals(number + "-index.html")) {
            answers.made(
                    request, response, Answers.html(Pages.edgarIndex(reports.page(report, false)), modified(report)));
        } else {
            document(report, file, request, response);
        }
    }

    /// One moment for the whole folder, as EDGAR has it.
    private static Instant modified(Reports.Report report) {
        return report.filing().listing().modified();
    }

    private static Folder folder(Reports.Report report, Cik cik) {
        return new Folder(
                report.filing().listing(), cik, report.dossier().report().submission(), report.bytes());
    }

    private void document(Reports.Report report, String file, ServerRequest request, ServerResponse response)
            throws IOException {
        var document = report.dossier().report().submission().documents().stream()
                .filter(it -> Links.nameOf(it).equals(file))
                .findFirst();
        if (document.isPresent()) {
            answers.filed(request, response, DocumentBody.of(document.get()), modified(report));
        } else {
            answers.notFound(request, response);
        }
    }
}
