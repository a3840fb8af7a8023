package eightk.server;

import eightk.archive.Store;
import eightk.server.desk.Intake;
import eightk.server.notice.Dispatcher;
import eightk.server.register.Register;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;

/// The desk on one port. It prints nothing; whoever starts it says that it is ready.
public final class Server implements AutoCloseable {

    static {
        HelidonLog.quiet();
    }

    private final WebServer web;
    private final Deadlines deadlines;
    private final URI address;
    private final Parts parts;
    private final Dispatcher dispatcher;

    private Server(WebServer web, Deadlines deadlines, URI address, Parts parts, Dispatcher dispatcher) {
        this.web = web;
        this.deadlines = deadlines;
        this.address = address;
        this.parts = parts;
        this.dispatcher = dispatcher;
    }

    /// Makes the catalogue from the archive and then listens. The store stays the caller's to close, after the server.
    ///
    /// @throws BindException if the address cannot be listened at
    /// @throws IOException if the archive cannot be read
    public static Server start(Store store, Settings settings, InstantSource clock) throws IOException {
        var parts = Parts.of(store, settings, clock);
        var address = new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port());
        requireFree(address);
        var deadlines = new Deadlines(settings.limits());
        var listening = Bounds.on(WebServerConfig.builder(), settings.limits(), deadlines);
        if (settings.certificate().isPresent()) {
            var context = settings.certificate().get().context();
            listening.tls(tls -> tls.sslContext(context));
        }
        var web = listening
                .bindAddress(address)
                .shutdownHook(false)
                .routing(parts.routing())
                .build()
                .start();
        if (!web.isRunning()) {
            throw new BindException("%s could not be listened at".formatted(address));
        }
        parts.intake().start();
        var own = own(settings, web.port());
        var dispatcher = parts.dispatcher(settings.known().base().orElse(own));
        dispatcher.start();
        return new Server(web, deadlines, own, parts, dispatcher);
    }

    private static URI own(Settings settings, int port) {
        var host = settings.host();
        return URI.create("%s://%s:%d"
                .formatted(
                        settings.certificate().isPresent() ? "https" : "http",
                        host.contains(":") ? "[" + host + "]" : host,
                        port));
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

    public URI address() {
        return address;
    }

    public Intake intake() {
        return parts.intake();
    }

    public Register register() {
        return parts.register();
    }

    public Catalogue catalogue() {
        return parts.catalogue();
    }

    /// Shows what has come into the archive by another door than the intake.
    public void refresh() throws IOException {
        parts.catalogue().catchUp();
    }

    /// Takes no more requests, and lets those under way come to an end.
    @Override
    public void close() {
        parts.subscribers().close();
        web.stop();
        deadlines.close();
        parts.intake().close();
        dispatcher.close();
    }
}
