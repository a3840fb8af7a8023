package eightk.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eightk.draft.DocumentWriter.Built;
import eightk.model.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Shows a draft in a browser on this machine, and anew at each save, until it is closed.
public final class Preview implements AutoCloseable {

    /// A save is seen within this: a person sees no delay below a tenth of a second.
    private static final Duration GLANCE = Duration.ofMillis(20);

    /// A page that was closed is noticed within this.
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /// Pages that are told of changes at once; a person looks at one or two.
    private static final int MOST_PAGES = 16;

    /// Our own style and script and nothing else: what a draft says is shown, never run.
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final String DOCUMENT_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
    private static final String DOCUMENTS = "/documents/";

    static {
        // The server writes the head and the body of an answer one after the other, and the second would wait until
        // the browser's system acknowledges the first, which it puts off for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore pages = new Semaphore(MOST_PAGES);
    private final Object change = new Object();
    private volatile Shown shown;
    private volatile boolean closed;

    /// What is shown now.
    ///
    /// @param version differs whenever the draft does
    private record Shown(DraftView view, String stamp, String page, String version) {

        static Shown of(DraftView view, String stamp) {
            var version = Bytes.of(stamp.getBytes(StandardCharsets.UTF_8)).sha256();
            return new Shown(view, stamp, PreviewPage.of(view, version), version);
        }
    }

    private Preview(HttpServer server, Shown first) {
        this.server = server;
        this.shown = first;
    }

    /// @param port 0 for any that is free
    /// @throws IOException if the folder cannot be read or the port is taken
    public static Preview of(Path folder, int port) throws IOException {
        var stamp = FolderStamp.of(folder);
        var first = Shown.of(DraftView.first(folder), stamp);
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var preview = new Preview(HttpServer.create(address, 0), first);
        preview.server.setExecutor(preview.threads);
        preview.server.createContext("/", preview::answer);
        preview.server.start();
        preview.threads.execute(() -> preview.watch(folder));
        return preview;
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /// A folder that cannot be read for a moment, as while an editor puts a file in the place of another, is read at
    /// the
    /// next glance.
    private void watch(Path folder) {
        while (!closed) {
            try {
                Thread.sleep(GLANCE);
                var stamp = FolderStamp.of(folder);
                if (!stamp.equals(shown.stamp())) {
                    var next = Shown.of(shown.view().next(), stamp);
                    synchronized (change) {
                        shown = next;
                        change.notifyAll();
                    }
                }
            } catch (IOException e) { // looked at again at the next glance
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var now = shown;
            var path = exchange.getRequestURI().getPath();
            if (!isOurs(exchange) || !exchange.getRequestMethod().equals("GET")) {
                send(exchange, 403, "text/plain", "", Bytes.of(new byte[0]));
            } else if (path.equals("/")) {
                send(
                        exchange,
                        200,
                        "text/html",
                        PAGE_POLICY,
                        Bytes.of(now.page().getBytes(StandardCharsets.UTF_8)));
            } else if (path.equals("/preview.css") || path.equals("/preview.js")) {
                send(exchange, 200, path.endsWith("css") ? "text/css" : "text/javascript", "", resource(path));
            } else if (path.equals("/changes")) {
                changes(exchange);
            } else {
                document(exchange, now.view(), path);
            }
        }
    }

    /// A page from elsewhere that has its name lead to this machine asks for another host.
    private boolean isOurs(HttpExchange exchange) {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        int port = server.getAddress().getPort();
        return host.equals("localhost:" + port) || host.equals("127.0.0.1:" + port) || host.equals("[::1]:" + port);
    }

    private static void document(HttpExchange exchange, DraftView view, String path) throws IOException {
        var built = path.startsWith(DOCUMENTS)
                ? view.document(path.substring(DOCUMENTS.length()))
                : Optional.<Built>empty();
        if (built.isPresent()) {
            send(
                    exchange,
                    200,
                    type(built.get().fileName()),
                    DOCUMENT_POLICY,
                    built.get().content());
        } else {
            send(exchange, 404, "text/plain", "", Bytes.of(new byte[0]));
        }
    }

    private static String type(String fileName) {
        return switch (fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "htm", "html" -> "text/html";
            case "jpg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "pdf" -> "application/pdf";
            default -> "text/plain";
        };
    }

    /// Server-sent events: the version now, and each that follows.
    private void changes(HttpExchange exchange) throws IOException {
        if (!pages.tryAcquire()) {
            send(exchange, 503, "text/plain", "", Bytes.of(new byte[0]));
            return;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            while (!closed) {
                var told = shown.version();
                out.write("data: %s\n\n".formatted(told).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                awaitOther(told);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pages.release();
        }
    }

    private void awaitOther(String told) throws InterruptedException {
        long end = System.nanoTime() + HEARTBEAT.toNanos();
        synchronized (change) {
            for (long left = HEARTBEAT.toMillis();
                    left > 0 && !closed && shown.version().equals(told);
                    left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                change.wait(left);
            }
        }
    }

    private static void send(HttpExchange exchange, int code, String type, String policy, Bytes body)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + (type.startsWith("text/") ? "; charset=utf-8" : ""));
        headers.set("Content-Security-Policy", policy.isEmpty() ? "default-src 'none'" : policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(code, body.length() == 0 ? -1 : body.length());
        exchange.getResponseBody().write(body.toArray());
    }

    private static Bytes resource(String name) throws IOException {
        try (InputStream in = Preview.class.getResourceAsStream("/eightk/cli/preview" + name)) {
            return Bytes.of(Objects.requireNonNull(in, name).readAllBytes());
        }
    }

    @Override
    public void close() {
        synchronized (change) {
            closed = true;
            change.notifyAll();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
