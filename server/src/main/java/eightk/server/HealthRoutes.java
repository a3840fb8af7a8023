package eightk.server;

import eightk.archive.Archive;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// For whoever keeps the server running: is it alive, and are requests likely to succeed?
record HealthRoutes(Archive archive, Catalogue catalogue) implements HttpService {

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/health/live", (_, response) -> say(response, Status.OK_200, "live"));
        Routes.read(rules, "/health/ready", this::ready);
    }

    /// Ready while the archive answers.
    private void ready(ServerRequest request, ServerResponse response) {
        try {
            var _ = archive.after(catalogue.position(), 1);
            say(response, Status.OK_200, "ready");
        } catch (IOException e) {
            say(response, Status.SERVICE_UNAVAILABLE_503, "the archive does not answer");
        }
    }

    private static void say(ServerResponse response, Status status, String words) {
        response.status(status).header(AssetRoutes.PLAIN_TEXT).send((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
