package eightk.server;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What Helidon logs, in as much as it is for the operator of a desk.
final class HelidonLog {

    private static final System.Logger LOG = System.getLogger(HelidonLog.class.getName());

    /// Both are kept here, for loggers are forgotten with their settings.
    private static final Logger ALL = Logger.getLogger("io.helidon");

    private static final Logger CONNECTIONS = Logger.getLogger("io.helidon.webserver.http1.Http1Connection");

    private HelidonLog() {}

    /// Has said no more than that.
    static void quiet() {
        ALL.setLevel(Level.WARNING); // what it says of itself at each start is for nobody
        CONNECTIONS.setFilter(HelidonLog::isNews);
    }

    /// Routing tells faults of ours. What fails outside of it is a line that broke, dripped or is no HTTP: Helidon
    /// calls
    /// that an error of the server's, at length, and whoever is at the other end could fill the log with it.
    private static boolean isNews(LogRecord said) {
        var cause = said.getThrown() == null ? null : said.getThrown().getCause();
        if (cause instanceof Exception) {
            LOG.log(System.Logger.Level.DEBUG, "a connection ended within a request: {0}", cause);
            return false;
        }
        return true;
    }
}
