package eightk.server.filer;

import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;

/// What is said when nothing is granted: EDGAR's messages where EDGAR's addresses are, problems (RFC 9457) at ours.
final class Refusals {

    private static final Header PROBLEM = HeaderValues.createCached("Content-Type", "application/problem+json");

    private Refusals() {}

    static void send(Exchange exchange, Status status, String words) {
        if (exchange.request().content().hasEntity()) {
            exchange.response().header(HeaderValues.CONNECTION_CLOSE); // after what is left of the body
        }
        if (exchange.isOurs()) {
            exchange.response()
                    .status(status)
                    .header(PROBLEM)
                    .send(Exchange.JSON.writeValueAsBytes(Exchange.JSON
                            .createObjectNode()
                            .put("type", "about:blank")
                            .put("title", status.reasonPhrase())
                            .put("status", status.code())
                            .put("detail", words)
                            .put("tracking", exchange.tracking())));
        } else {
            var body = Exchange.JSON
                    .createObjectNode()
                    .put("tracking", exchange.tracking())
                    .put("locator", "");
            body.putArray("messages").addObject().put("type", "ERROR").put("content", words);
            exchange.json(status, body);
        }
    }
}
