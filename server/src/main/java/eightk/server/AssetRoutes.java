package eightk.server;

import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The style sheet, the icon and our few scripts, from the class path. There is no other file.
final class AssetRoutes implements HttpService {

    static final Header PLAIN_TEXT = HeaderValues.createCached("Content-Type", "text/plain; charset=utf-8");

    private static final Header STYLE = HeaderValues.createCached("Content-Type", "text/css; charset=utf-8");
    private static final Header ICON = HeaderValues.createCached("Content-Type", "image/svg+xml");

    private static final Header SCRIPT = HeaderValues.createCached("Content-Type", "text/javascript; charset=utf-8");

    /// Long enough for a visit, short enough that an upgrade shows the same day.
    private static final Header AN_HOUR = HeaderValues.createCached("Cache-Control", "public, max-age=3600");

    @Override
    public void routing(HttpRules rules) {
        serve(rules, "style.css", STYLE);
        serve(rules, "icon.svg", ICON);
        serve(rules, "live.js", SCRIPT);
        serve(rules, "try.js", SCRIPT);
    }

    private static void serve(HttpRules rules, String name, Header type) {
        var bytes = resource("assets/" + name);
        Routes.read(
                rules,
                "/assets/" + name,
                (_, response) -> response.header(type).header(AN_HOUR).send(bytes));
    }

    private static byte[] resource(String name) {
        try (var stream = AssetRoutes.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the class path must have eightk/server/" + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading eightk/server/" + name, e);
        }
    }
}
