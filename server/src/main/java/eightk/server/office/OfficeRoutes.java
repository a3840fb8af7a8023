package eightk.server.office;

import eightk.archive.OutOfTurnException;
import eightk.archive.Store;
import eightk.model.AccessionNumber;
import eightk.server.desk.BadEnvelopeException;
import eightk.server.desk.Decisions;
import eightk.server.desk.Envelope;
import eightk.server.desk.Envelopes;
import eightk.server.desk.Intake;
import eightk.server.office.Sessions.Session;
import eightk.server.register.Register;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The pages of the desk, below `/desk`. Who is not signed in sees only where to sign in.
public final class OfficeRoutes implements HttpService {

    private static final Header HTML = HeaderValues.createCached("Content-Type", "text/html; charset=utf-8");
    private static final Header NOT_KEPT = HeaderValues.createCached("Cache-Control", "no-store");
    private static final String COOKIE = "eightk-desk";

    /// Lines of the audit log on a page.
    private static final int LINES = 200;

    private final Store store;
    private final Intake intake;
    private final Register register;
    private final Decisions decisions;
    private final Sessions sessions;
    private final Look look;
    private final String edition;

    public OfficeRoutes(
            Store store,
            Intake intake,
            Register register,
            Decisions decisions,
            Look look,
            String edition,
            InstantSource clock) {
        this.store = store;
        this.intake = intake;
        this.register = register;
        this.decisions = decisions;
        this.sessions = new Sessions(register, clock);
        this.look = look;
        this.edition = edition;
    }

    /// Whether an address is one of these, so that a request to it may have a body.
    public static boolean isAt(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    private interface Page {
        byte[] of(Office office) throws IOException;
    }

    private interface Deed {
        String of(Session session, FormFields form) throws IOException;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/desk", (request, response) -> page(request, response, this::queue));
        rules.get(
                "/desk/filers",
                (request, response) ->
                        page(request, response, office -> look.filers(new FilersPage(office, register.filers()))));
        rules.get("/desk/audit", this::audit);
        rules.get(
                "/desk/submissions/{number}",
                (request, response) -> page(request, response, office -> submission(office, number(request))));
        rules.post("/desk/sign-in", this::signIn);
        rules.post("/desk/sign-out", this::signOut);
        rules.post(
                "/desk/submissions/{number}/{act}",
                (request, response) -> deed(request, response, (session, form) -> decide(request, session, form)));
    }

    private byte[] queue(Office office) throws IOException {
        var rows = intake.pending().stream()
                .map(it -> QueuePage.Row.of(it, register))
                .toList();
        return look.queue(new QueuePage(office, rows));
    }

    private byte[] submission(Office office, AccessionNumber number) throws IOException {
        var docketed = store.docket()
                .docketed(number)
                .orElseThrow(() -> new NoSuchElementException("%s is not on the docket".formatted(number)));
        return look.submission(CasePage.of(office, docketed, QueuePage.name(docketed, register), envelope(number)));
    }

    private Optional<Envelope> envelope(AccessionNumber number) throws IOException {
        var received = store.docket().received(number);
        return received.isPresent() ? Optional.of(Envelopes.read(received.get())) : Optional.empty();
    }

    private void audit(ServerRequest request, ServerResponse response) throws IOException {
        var from = request.query().first("after").orElse("0");
        long after = from.matches("\\d{1,18}") ? Long.parseLong(from) : 0;
        page(request, response, office -> {
            if (!office.audits()) {
                throw new NoSuchElementException("the audit log is for auditors and supervisors");
            }
            var lines = store.audit().after(after, LINES);
            long next = lines.size() == LINES ? lines.getLast().position() : 0;
            return look.audit(new AuditPage(office, lines, next));
        });
    }

    private void page(ServerRequest request, ServerResponse response, Page page) throws IOException {
        var session = session(request);
        if (session.isEmpty()) {
            send(response, Status.UNAUTHORIZED_401, look.signIn(new SignInPage(edition, "")));
            return;
        }
        try {
            send(response, Status.OK_200, page.of(office(session.get(), "")));
        } catch (NoSuchElementException | IllegalArgumentException e) {
            refuse(response, Status.NOT_FOUND_404, "Not found", e);
        }
    }

    private String decide(ServerRequest request, Session session, FormFields form) throws IOException {
        var office = office(session, "");
        var act = request.path().pathParameters().get("act");
        boolean may = act.equals("delete") ? office.supervises() : office.decides();
        if (!may) {
            throw new IllegalArgumentException("this is for others to decide");
        }
        var number = number(request);
        var person = session.caller().name();
        var reason = form.of("reason");
        return switch (act) {
            case "hold" ->
                "Now " + decisions.hold(person, number, reason).state().label() + ".";
            case "suspend" ->
                "Now " + decisions.suspend(person, number, reason).state().label() + ".";
            case "delete" ->
                "Taken back at position "
                        + decisions.delete(person, number, reason).position() + ".";
            case "release" -> {
                var release = decisions.release(person, number, reason);
                yield release.needsSecond()
                        ? "Your word is kept; another person's is needed."
                        : "Now " + release.docketed().state().label() + ".";
            }
            default -> throw new NoSuchElementException("there is no such decision");
        };
    }

    /// A form counts only from a page of ours, which the cookie and the word in the form show together.
    private void deed(ServerRequest request, ServerResponse response, Deed deed) throws IOException {
        var session = session(request);
        try {
            var form = form(request);
            if (session.isEmpty() || !session.get().isOf(form.of("form"))) {
                send(response, Status.UNAUTHORIZED_401, look.signIn(new SignInPage(edition, "Sign in, then decide.")));
                return;
            }
            var said = deed.of(session.get(), form);
            send(response, Status.OK_200, submission(office(session.get(), said), number(request)));
        } catch (IllegalArgumentException bad) {
            refuse(response, Status.BAD_REQUEST_400, "Not decided", bad);
        } catch (NoSuchElementException missing) {
            refuse(response, Status.NOT_FOUND_404, "Not found", missing);
        } catch (OutOfTurnException | BadEnvelopeException conflict) {
            refuse(response, Status.CONFLICT_409, "Not decided", conflict);
        }
    }

    private void signIn(ServerRequest request, ServerResponse response) throws IOException {
        var session = sessions.begin(form(request).of("token").strip());
        if (session.isEmpty()) {
            send(
                    response,
                    Status.UNAUTHORIZED_401,
                    look.signIn(new SignInPage(edition, "This is not a token of a person of the desk.")));
            return;
        }
        cookie(request, response, session.get().id(), Sessions.LONGEST.toSeconds());
        response.status(Status.SEE_OTHER_303)
                .header(HeaderNames.LOCATION, "/desk")
                .send();
    }

    private void signOut(ServerRequest request, ServerResponse response) throws IOException {
        var session = session(request);
        if (session.isPresent() && session.get().isOf(form(request).of("form"))) {
            sessions.end(session.get().id());
            cookie(request, response, "", 0);
        }
        response.status(Status.SEE_OTHER_303)
                .header(HeaderNames.LOCATION, "/desk")
                .send();
    }

    private static void cookie(ServerRequest request, ServerResponse response, String value, long seconds) {
        response.header(
                HeaderNames.SET_COOKIE,
                "%s=%s; Path=/desk; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                        .formatted(COOKIE, value, seconds, request.isSecure() ? "; Secure" : ""));
    }

    private static FormFields form(ServerRequest request) throws IOException {
        try (var in = request.content().inputStream()) {
            return FormFields.read(in);
        }
    }

    private Optional<Session> session(ServerRequest request) {
        return request.headers().cookies().first(COOKIE).asOptional().flatMap(sessions::find);
    }

    private Office office(Session session, String said) {
        return new Office(edition, session.caller(), session.form(), said);
    }

    private static AccessionNumber number(ServerRequest request) {
        return AccessionNumber.parse(request.path().pathParameters().get("number"));
    }

    private void refuse(ServerResponse response, Status status, String title, Exception why) {
        send(
                response,
                status,
                look.notice(
                        status.code(),
                        title,
                        Optional.ofNullable(why.getMessage()).orElse("")));
    }

    private static void send(ServerResponse response, Status status, byte[] html) {
        response.status(status).header(HTML).header(NOT_KEPT).send(html);
    }
}
