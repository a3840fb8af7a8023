package eightk.server;

import eightk.model.Bytes;
import eightk.server.edgar.Delivery;
import eightk.server.edgar.FullTextSearch;
import eightk.server.edgar.Ready;
import eightk.server.edgar.ReadyAnswers;
import eightk.server.filer.Counter;
import eightk.server.office.OfficeRoutes;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.RequestLog;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// How answers leave: each kind of content with the headers that keep a browser from making anything else of it.
final class Answers {

    /// Our own pages: nothing from elsewhere, scripts only of our own files, and no one may frame them.
    private static final Header PAGE_POLICY = HeaderValues.createCached(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
                    + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    /// What filers wrote: shown without an origin, so that it can run, fetch and send nothing.
    private static final Header FILER_POLICY = HeaderValues.createCached(
            "Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");

    /// The same, for the frame in which our page of a filing shows its original.
    private static final Header ORIGINAL_POLICY = HeaderValues.createCached(
            "Content-Security-Policy",
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
                    + " base-uri 'none'; frame-ancestors 'self'");

    /// A type is what it is said to be.
    private static final Header NO_SNIFFING = HeaderValues.createCached("X-Content-Type-Options", "nosniff");

    private static final Header NO_REFERRER = HeaderValues.createCached("Referrer-Policy", "no-referrer");

    /// May be kept, but asked for anew: a filing can be taken back.
    private static final Header REVALIDATED = HeaderValues.createCached("Cache-Control", "no-cache");

    private static final Header NOT_KEPT = HeaderValues.createCached("Cache-Control", "no-store");

    private static final String PAGE = "text/html; charset=utf-8";
    private static final Header HTML = HeaderValues.createCached("Content-Type", PAGE);
    private static final Header JSON = HeaderValues.createCached("Content-Type", "application/json");
    private static final Header PROBLEM = HeaderValues.createCached("Content-Type", "application/problem+json");
    private static final Header ONLY_READING = HeaderValues.createCached("Allow", "GET, HEAD");

    /// RFC 9110, section 15.5.16.
    private static final Header ONLY_PLAIN = HeaderValues.createCached("Accept-Encoding", "identity");

    /// What a proxy before us may have called a request already.
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final String edition;
    private final PublicAddress known;
    private final RequestLog log;
    private final InstantSource clock;
    private final ReadyAnswers ready;

    /// @param edition of the law, which every page names
    Answers(String edition, PublicAddress known, RequestLog log, ReadyAnswers ready, InstantSource clock) {
        this.edition = edition;
        this.known = known;
        this.log = log;
        this.ready = ready;
        this.clock = clock;
    }

    String edition() {
        return edition;
    }

    /// Sets what every answer has, and lets a request with a body pass only to the counter, which bounds it.
    void guard(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        response.header(PAGE_POLICY).header(NO_SNIFFING).header(NO_REFERRER);
        logged(request, response);
        if (hasBody(request) && !takesBodies(request.path().path())) {
            bodyRefused(request, response);
        } else if (hasBody(request) && request.headers().contains(HeaderNames.CONTENT_ENCODING)) {
            packedRefused(request, response);
        } else {
            chain.proceed();
        }
    }

    private static boolean takesBodies(String path) {
        return Counter.isAt(path) || OfficeRoutes.isAt(path) || FullTextSearch.isAt(path) || SubscribeRoutes.isAt(path);
    }

    /// Gives the request a name, which its answer and the log have.
    private void logged(RoutingRequest request, RoutingResponse response) {
        var id = request.headers()
                .first(Counter.REQUEST_ID)
                .filter(word -> REQUEST_ID.matcher(word).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        response.header(Counter.REQUEST_ID, id);
        var at = clock.instant();
        long began = System.nanoTime();
        response.whenSent(() -> log.answered(
                id, known, request, response.status().code(), at, Duration.ofNanos(System.nanoTime() - began)));
    }

    /// For a request that no route took.
    void nothingHere(ServerRequest request, ServerResponse to) {
        if (Routes.READING.test(request.prologue().method())) {
            notFound(request, to);
        } else {
            readOnly(request, to);
        }
    }

    /// A page that is the same for everyone until something new is visible.
    ///
    /// @param key of the page
    /// @param position of the archive, read before anything that the page shows
    <E extends Exception> void page(ServerRequest request, ServerResponse to, String key, long position, Maker<E> page)
            throws E {
        ready.get(key, position, () -> Ready.of(PAGE, page.make(), Optional.empty()))
                .send(request, to);
    }

    /// What a filer wrote, made harmless, for a frame in our own page.
    <E extends Exception> void original(
            ServerRequest request, ServerResponse to, String key, long position, Maker<E> page) throws E {
        to.headers().set(ORIGINAL_POLICY);
        page(request, to, key, position, page);
    }

    /// Makes a page.
    ///
    /// @param <E> what may go wrong
    interface Maker<E extends Exception> {
        byte[] make() throws E;
    }

    void page(ServerResponse to, byte[] html) {
        to.header(HTML).header(REVALIDATED).send(html);
    }

    void json(ServerResponse to, byte[] json) {
        to.header(JSON).header(REVALIDATED).send(json);
    }

    /// What a filer wrote, in its sandbox.
    void filed(ServerRequest request, ServerResponse to, DocumentBody body, Instant modified) throws IOException {
        to.headers().set(FILER_POLICY);
        new Delivery(body.type(), body.bytes(), modified).send(request, to);
    }

    /// What is made here of a filing, under the policy of our own pages.
    void made(ServerRequest request, ServerResponse to, Delivery delivery) throws IOException {
        delivery.send(request, to);
    }

    static Delivery html(byte[] page, Instant modified) {
        return new Delivery(PAGE, Bytes.of(page), modified);
    }

    void notFound(ServerRequest request, ServerResponse to) {
        refuse(request, to, Status.NOT_FOUND_404, "Not found", "There is nothing at this address.");
    }

    private void readOnly(ServerRequest request, ServerResponse to) {
        to.header(ONLY_READING);
        refuse(request, to, Status.METHOD_NOT_ALLOWED_405, "Only reading", "This address can only be read.");
    }

    private void bodyRefused(ServerRequest request, ServerResponse to) {
        to.header(HeaderValues.CONNECTION_CLOSE);
        refuse(request, to, Status.REQUEST_ENTITY_TOO_LARGE_413, "No body wanted", "This address takes no body.");
    }

    private void packedRefused(ServerRequest request, ServerResponse to) {
        to.header(HeaderValues.CONNECTION_CLOSE).header(ONLY_PLAIN);
        refuse(
                request,
                to,
                Status.UNSUPPORTED_MEDIA_TYPE_415,
                "Packed body",
                "A body must come as it is, without Content-Encoding, found '%s'."
                        .formatted(request.headers()
                                .get(HeaderNames.CONTENT_ENCODING)
                                .values()));
    }

    /// To a program whose words cannot be read.
    void badRequest(ServerResponse to, String detail) {
        problem(to, Status.BAD_REQUEST_400, "Bad request", detail);
    }

    /// To a program.
    void problem(ServerResponse to, Status status, String title, String detail) {
        to.status(status).header(PROBLEM).send(new Problem(status.code(), title, detail).json());
    }

    /// A page that only says something.
    void said(ServerResponse to, Status status, String title, String detail) {
        to.status(status);
        page(to, Pages.notice(new NoticePage(edition, status.code(), title, detail)));
    }

    /// What is said to one is nobody else's to keep.
    void secretly(ServerResponse to, byte[] json) {
        to.header(JSON).header(NOT_KEPT).send(json);
    }

    /// The same, as a page.
    void secretPage(ServerResponse to, byte[] html) {
        to.header(HTML).header(NOT_KEPT).send(html);
    }

    void failed(ServerRequest request, ServerResponse to) {
        refuse(request, to, Status.INTERNAL_SERVER_ERROR_500, "Our fault", "Something failed here, and was logged.");
    }

    /// To programs as a problem, to people as a page.
    private void refuse(ServerRequest request, ServerResponse to, Status status, String title, String detail) {
        to.status(status);
        if (request.path().path().startsWith("/api/")) {
            problem(to, status, title, detail);
        } else {
            page(to, Pages.notice(new NoticePage(edition, status.code(), title, detail)));
        }
    }

    /// Whether the request brings a body, or says it will.
    private static boolean hasBody(ServerRequest request) {
        return request.headers().contains(HeaderNames.TRANSFER_ENCODING)
                || request.headers().contentLength().orElse(0) > 0;
    }
}
