package eightk.server;

import eightk.archive.Archive;
import eightk.archive.Entry;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The lines of the archive in their order, corrections and deletions among them: what a mirror follows, and what an
/// archive is proved against. No further than everyone sees.
record EntryRoutes(Answers answers, Archive archive, Catalogue catalogue) implements HttpService {

    /// Lines in one answer: some hundred kilobytes.
    static final int PAGE = 1_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/api/v1/entries", this::entries);
    }

    private void entries(ServerRequest request, ServerResponse response) throws IOException {
        var after = request.query().first("after").orElse("0");
        if (!after.matches("\\d{1,18}")) {
            answers.notFound(request, response);
            return;
        }
        long visible = catalogue.position();
        var page = archive.after(Long.parseLong(after), PAGE).stream()
                .filter(entry -> entry.position() <= visible)
                .toList();
        answers.json(response, JSON.writeValueAsBytes(json(page, visible)));
    }

    private ObjectNode json(List<Entry> page, long visible) {
        var json = JSON.createObjectNode().put("visible", visible);
        var lines = json.putArray("entries");
        page.forEach(entry -> lines.add(json(entry)));
        return json;
    }

    /// `seenAt` is when the line was written here; at a mirror that is later than the filing was public.
    private ObjectNode json(Entry entry) {
        var line = JSON.createObjectNode()
                .put("position", entry.position())
                .put("accessionNumber", entry.number().toString())
                .put("seenAt", entry.at().toString())
                .put("sha256", entry.sha256());
        switch (entry) {
            case Entry.Disseminated it -> line.put("kind", "disseminated").put("bytes", it.length());
            case Entry.Corrected it ->
                line.put("kind", "corrected").put("bytes", it.length()).put("reason", it.reason());
            case Entry.Deleted it -> line.put("kind", "deleted").put("reason", it.reason());
        }
        catalogue
                .find(entry.number())
                .ifPresent(filing -> line.put("submission", filing.links().submission()));
        return line;
    }
}
