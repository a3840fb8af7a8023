package eightk.server;

import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;

/// Routes that are read: `GET`, and `HEAD` for the same without its body.
final class Reading {

    static final java.util.function.Predicate<Method> METHODS = Method.predicate(Method.GET, Method.HEAD);

    private Reading() {}

    static void route(HttpRules rules, String path, Handler handler) {
        rules.route(METHODS, PathMatchers.create(path), handler);
    }
}
