package eightk.server;

import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/// Takes in what is left of a body after its answer, and then keeps the word that the connection is closed.
///
/// A connection closed on bytes that nobody has read is reset, and the other end, which may be sending still, loses an
/// answer it has not read yet (RFC 9112, section 9.6); and Helidon reads on, and takes what is left for the next
/// request. What is left may be as long as any body, which Helidon bounds, and take as long as [Deadlines] gives it.
final class Leftovers {

    private Leftovers() {}

    static void takeIn(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        chain.proceed();
        try {
            request.content().consume();
        } catch (RuntimeException e) {
            throw new CloseConnectionException("a body went on for too long after its answer, or broke off", e);
        }
        if (response.headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
            throw new CloseConnectionException("the answer was the last of this connection");
        }
    }
}
