package eightk.server;

import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// How many requests are worked on at once, and how many wait for their turn.
///
/// A reader of the live stream sleeps nearly always and takes no turn: [Subscribers] bounds them by themselves.
final class Turns {

    private final Semaphore places;
    private final Semaphore waiting;
    private final Duration longest;

    Turns(Limits limits) {
        this.places = new Semaphore(limits.count(Limit.REQUESTS));
        this.waiting = new Semaphore(limits.count(Limit.WAITING));
        this.longest = limits.seconds(Limit.WAIT);
    }

    void take(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        if (LiveRoutes.isAt(request.path().path())) {
            chain.proceed();
        } else if (enter()) {
            try {
                chain.proceed();
            } finally {
                places.release();
            }
        } else {
            response.status(Status.SERVICE_UNAVAILABLE_503)
                    .header(HeaderNames.RETRY_AFTER, Long.toString(longest.toSeconds()))
                    .header(HeaderNames.CONNECTION, "close")
                    .send("There is more to do at this moment than can be done.\n");
        }
    }

    private boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }
}
