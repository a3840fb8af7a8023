package eightk.server.filer;

import eightk.archive.AlreadyArchivedException;
import eightk.archive.KeyReusedException;
import eightk.archive.OutOfTurnException;
import eightk.archive.Store;
import eightk.model.Cik;
import eightk.server.desk.BadEnvelopeException;
import eightk.server.desk.Decisions;
import eightk.server.desk.Hours;
import eightk.server.desk.Intake;
import eightk.server.desk.RefusedException;
import eightk.server.desk.TooLargeException;
import eightk.server.notice.Roster;
import eightk.server.register.Caller;
import eightk.server.register.Register;
import eightk.server.setting.Limits;
import eightk.server.setting.Reach;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.PathMatchers;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of all endpoints of the desk, and the door to each: who calls, may they, and what is said if not.
public final class Counter implements HttpService {

    private static final System.Logger LOG = System.getLogger(Counter.class.getName());

    /// What a request is called, in its answer and in the log.
    public static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");

    private static final String BEARER = "Bearer ";

    private final Register register;
    private final List<Endpoint> endpoints;

    public Counter(
            Store store,
            Intake intake,
            Register register,
            Roster roster,
            Reach reach,
            Hours hours,
            Decisions decisions,
            Limits limits,
            InstantSource clock) {
        this.register = register;
        this.endpoints = Stream.of(
                        new FilerEndpoints(store, intake, register, hours, limits, clock).list(),
                        new AccountEndpoints(register, roster).list(),
                        new ContactEndpoints(register, roster, store.docket(), reach).list(),
                        new DeskEndpoints(store, intake, register, decisions).list())
                .flatMap(List::stream)
                .toList();
    }

    /// The endpoints as OpenAPI, with those that everyone may read.
    public static byte[] openApi(List<Described> all) {
        return OpenApi.of(all).getBytes(StandardCharsets.UTF_8);
    }

    public List<Described> described() {
        return endpoints.stream().map(Described::of).toList();
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    /// Whether an address is one of these, so that a request to it may have a body.
    public static boolean isAt(String path) {
        return path.equals("/status")
                || Stream.of(
                                "/submission/",
                                "/fm/",
                                "/api/v1/desk",
                                "/api/v1/filers",
                                "/api/v1/submissions",
                                "/api/v1/token")
                        .anyMatch(path::startsWith);
    }

    /// Whether submissions are sent to an address, which may be long.
    public static boolean takesSubmissions(String path) {
        return path.startsWith("/submission/") || path.equals("/api/v1/submissions");
    }

    @Override
    public void routing(HttpRules rules) {
        for (var endpoint : endpoints) {
            rules.route(
                    endpoint.method(),
                    PathMatchers.create(endpoint.path()),
                    (request, response) -> answer(endpoint, request, response));
        }
    }

    private void answer(Endpoint endpoint, ServerRequest request, ServerResponse response) {
        var tracking = response.headers().first(REQUEST_ID).orElse("");
        var stranger = new Exchange(request, response, Caller.NOBODY, tracking);
        try {
            var exchange = new Exchange(request, response, caller(stranger), tracking);
            admit(endpoint, exchange);
            endpoint.handler().answer(exchange);
        } catch (Refusal refusal) {
            Refusals.send(stranger, refusal.status(), refusal.words());
        } catch (BadEnvelopeException | IllegalArgumentException bad) {
            Refusals.send(stranger, Status.BAD_REQUEST_400, said(bad));
        } catch (TooLargeException large) {
            Refusals.send(stranger, Status.REQUEST_ENTITY_TOO_LARGE_413, said(large));
        } catch (NoSuchElementException missing) {
            Refusals.send(stranger, Status.NOT_FOUND_404, said(missing));
        } catch (KeyReusedException | OutOfTurnException | AlreadyArchivedException conflict) {
            Refusals.send(stranger, Status.CONFLICT_409, said(conflict));
        } catch (Roster.FullException full) {
            Refusals.send(stranger, Status.CONFLICT_409, said(full));
        } catch (RefusedException refused) {
            response.header(HeaderNames.RETRY_AFTER, "60");
            Refusals.send(stranger, Status.SERVICE_UNAVAILABLE_503, said(refused));
        } catch (IOException | RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "request " + tracking + " failed", fault);
            Refusals.send(
                    stranger,
                    Status.INTERNAL_SERVER_ERROR_500,
                    "Something failed here, and was logged. Whether a submission was received, its key will tell.");
        }
    }

    private static String said(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse("refused");
    }

    private Caller caller(Exchange exchange) {
        if (exchange.header("User-Agent").filter(words -> !words.isBlank()).isEmpty()) {
            throw Refusal.bad("a request must name its program in User-Agent, found none");
        }
        var authorization = exchange.header("Authorization");
        if (authorization.isEmpty()) {
            return Caller.NOBODY;
        }
        var words = authorization.get();
        if (!words.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new Refusal(Status.UNAUTHORIZED_401, "Authorization must be Bearer and one or two tokens");
        }
        var secrets = Stream.of(words.substring(BEARER.length()).split(",", 3))
                .map(String::strip)
                .toList();
        return register.caller(secrets)
                .orElseThrow(() -> new Refusal(Status.UNAUTHORIZED_401, "a token is not valid, or no longer"));
    }

    private void admit(Endpoint endpoint, Exchange exchange) {
        var caller = exchange.caller();
        var need = endpoint.need();
        if (!need.isShown(caller)) {
            exchange.response().header(HeaderValues.create("WWW-Authenticate", "Bearer"));
            throw new Refusal(Status.UNAUTHORIZED_401, "this needs " + need.words());
        }
        var filer = endpoint.path().contains("{cik}") ? Optional.of(exchange.cik()) : Optional.<Cik>empty();
        if (!need.isMet(caller, register, filer)) {
            throw Refusal.forbidden("this needs " + need.words());
        }
    }
}
