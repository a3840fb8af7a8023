package eightk.server;

import eightk.archive.Store;
import eightk.archive.Subscription;
import eightk.server.desk.Intake;
import eightk.server.notice.Roster;
import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What the desk does and has, in the text form of Prometheus. Nothing of what was filed, and of no one in particular.
record MetricsRoutes(Store store, Catalogue catalogue, Intake intake, Roster roster) implements HttpService {

    private static final Header TYPE =
            HeaderValues.createCached("Content-Type", "text/plain; version=0.0.4; charset=utf-8");

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/metrics", this::metrics);
    }

    private void metrics(ServerRequest request, ServerResponse response) throws IOException {
        var counts = intake.counts();
        var memory = Runtime.getRuntime();
        var text = new StringBuilder();
        line(text, "counter", "eightk_received_total", counts.received().sum());
        line(text, "counter", "eightk_disseminated_total", counts.disseminated().sum());
        line(text, "counter", "eightk_tests_passed_total", counts.passed().sum());
        line(text, "counter", "eightk_held_total", counts.held().sum());
        line(text, "counter", "eightk_suspended_total", counts.suspended().sum());
        line(text, "counter", "eightk_reviews_failed_total", counts.failed().sum());
        line(text, "gauge", "eightk_unreviewed", intake.unreviewed());
        line(text, "gauge", "eightk_waiting_for_their_instant", intake.waiting());
        line(text, "gauge", "eightk_visible_position", catalogue.position());
        line(text, "gauge", "eightk_visible_filings", catalogue.size());
        for (var state : Subscription.State.values()) {
            line(text, "gauge", "eightk_subscriptions_" + state.name().toLowerCase(Locale.ROOT), subscriptions(state));
        }
        line(text, "gauge", "eightk_subscriptions_failing", failing());
        line(text, "gauge", "eightk_disk_free_bytes", store.room());
        line(text, "gauge", "eightk_heap_used_bytes", memory.totalMemory() - memory.freeMemory());
        response.header(TYPE).send(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private long subscriptions(Subscription.State state) {
        return roster.all().stream().filter(it -> it.state() == state).count();
    }

    private long failing() {
        return roster.all().stream().filter(it -> it.attempts().failed() > 0).count();
    }

    private static void line(StringBuilder text, String type, String name, long value) {
        text.append("# TYPE %s %s\n%s %d\n".formatted(name, type, name, value));
    }
}
