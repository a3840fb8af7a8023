package eightk.server;

import eightk.archive.Store;
import eightk.rules.Policy;
import eightk.rules.RuleBook;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The desk on one port. It prints nothing; whoever starts it says that it is ready.
public final class Server implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Server.class.getName());

    /// What Helidon says of itself at each start is for nobody. Kept, for loggers are forgotten with their levels.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    static {
        HELIDON.setLevel(Level.WARNING);
    }

    private final WebServer web;
    private final String host;
    private final Intake intake;
    private final Catalogue catalogue;

    private Server(WebServer web, String host, Intake intake, Catalogue catalogue) {
        this.web = web;
        this.host = host;
        this.intake = intake;
        this.catalogue = catalogue;
    }

    /// Makes the catalogue from the archive and then listens. The store stays the caller's to close, after the server.
    ///
    /// @param host the name or address to listen at
    /// @param port 0 for any that is free
    /// @throws BindException if the address cannot be listened at
    /// @throws IOException if the archive cannot be read
    public static Server start(Store store, String host, int port, InstantSource clock) throws IOException {
        var examiner = new Examiner(RuleBook.current());
        var catalogue = new Catalogue(store.archive(), examiner);
        catalogue.catchUp();
        var address = new InetSocketAddress(InetAddress.getByName(host), port);
        requireFree(address);
        var web = Limits.bound(WebServerConfig.builder())
                .bindAddress(address)
                .shutdownHook(false)
                .routing(routing(store, catalogue, examiner))
                .build()
                .start();
        if (!web.isRunning()) {
            throw new BindException("%s could not be listened at".formatted(address));
        }
        return new Server(web, host, new Intake(store, examiner, Policy.BY_EFFECT, catalogue, clock), catalogue);
    }

    /// Helidon says of a port that is taken only to its log, at length.
    private static void requireFree(InetSocketAddress address) throws BindException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address);
        } catch (IOException e) {
            throw new BindException("%s cannot be listened at: %s".formatted(address, e.getMessage()));
        }
    }

    private static HttpRouting.Builder routing(Store store, Catalogue catalogue, Examiner examiner) {
        var answers = new Answers(examiner.edition());
        var reports = new Reports(store.archive(), catalogue, examiner);
        return HttpRouting.builder()
                .addFilter(answers::guard)
                .error(Exception.class, (request, response, failure) -> fail(answers, request, response, failure))
                .register(new HealthRoutes(store.archive(), catalogue))
                .register(new AssetRoutes())
                .register(new PeopleRoutes(answers, catalogue, reports))
                .register(new EdgarRoutes(answers, catalogue, reports))
                .register(new ApiRoutes(answers, reports))
                .any(answers::nothingHere);
    }

    private static void fail(Answers answers, ServerRequest request, ServerResponse response, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "failed to answer " + request.path().rawPath(), failure);
        answers.failed(request, response);
    }

    public URI address() {
        return URI.create("http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, web.port()));
    }

    public Intake intake() {
        return intake;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// Takes no more requests, and lets those under way come to an end.
    @Override
    public void close() {
        web.stop();
    }
}
