package eightk.server;

import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import java.util.function.Predicate;

/// Routes that are read: `GET`, and `HEAD` for the same without its body.
final class Routes {

    static final Predicate<Method> READING = Method.predicate(Method.GET, Method.HEAD);

    private Routes() {}

    static void read(HttpRules rules, String path, Handler handler) {
        rules.route(READING, PathMatchers.create(path), handler);
    }
}
