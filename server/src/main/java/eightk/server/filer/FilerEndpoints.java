package eightk.server.filer;

import eightk.archive.Docketed;
import eightk.archive.IdempotencyKey;
import eightk.archive.Mode;
import eightk.archive.Offer;
import eightk.archive.Store;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.server.desk.BadEnvelopeException;
import eightk.server.desk.Bulk;
import eightk.server.desk.Envelope;
import eightk.server.desk.Envelopes;
import eightk.server.desk.Fingerprint;
import eightk.server.desk.Hours;
import eightk.server.desk.Hours.Condition;
import eightk.server.desk.Intake;
import eightk.server.desk.RefusedException;
import eightk.server.register.Register;
import eightk.server.setting.Limits;
import io.helidon.http.Status;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/// What a filer's program asks for: to submit, and to hear what became of it.
final class FilerEndpoints {

    /// EDGAR answers for so many numbers at once.
    private static final int MOST_NUMBERS = 25;

    /// Submissions on a page of one's own.
    private static final int PAGE = 100;

    private final Store store;
    private final Intake intake;
    private final Register register;
    private final Hours hours;
    private final InstantSource clock;
    private final Upload upload;

    FilerEndpoints(Store store, Intake intake, Register register, Hours hours, Limits limits, InstantSource clock) {
        this.store = store;
        this.intake = intake;
        this.register = register;
        this.hours = hours;
        this.clock = clock;
        this.upload = new Upload(limits);
    }

    List<Endpoint> list() {
        return List.of(
                Endpoint.get("/status", Need.FILER_TOKEN, "whether the desk is open", this::condition),
                Endpoint.post("/submission/single/live", Need.BOTH_TOKENS, "files a submission", single(Mode.LIVE)),
                Endpoint.post("/submission/single/test", Need.BOTH_TOKENS, "tries a submission", single(Mode.TEST)),
                Endpoint.post("/submission/bulk/live", Need.BOTH_TOKENS, "files several", bulk(Mode.LIVE)),
                Endpoint.post("/submission/bulk/test", Need.BOTH_TOKENS, "tries several", bulk(Mode.TEST)),
                Endpoint.get("/submission/{number}/status", Need.FILER_TOKEN, "where one stands", this::status),
                Endpoint.post("/submission/status", Need.FILER_TOKEN, "where up to 25 stand", this::statuses),
                Endpoint.post(
                        "/api/v1/submissions", Need.BOTH_TOKENS, "files or tries one, as XML or JSON", this::ours),
                Endpoint.get("/api/v1/submissions", Need.FILER_TOKEN, "one's own, newest first", this::own),
                Endpoint.get("/api/v1/submissions/{number}", Need.FILER_TOKEN, "where one stands", this::standing));
    }

    private void condition(Exchange exchange) {
        exchange.ok(Exchange.JSON
                .createObjectNode()
                .put("condition", hours.at(clock.instant()).name())
                .put("tracking", exchange.tracking()));
    }

    private Endpoint.Handler single(Mode mode) {
        return exchange -> {
            var login = login(exchange);
            upload.take(login, exchange.request(), body -> {
                var envelope = Envelopes.read(body);
                requireMode(mode, envelope);
                var docketed = receive(exchange, login, "", body, envelope);
                exchange.json(Status.ACCEPTED_202, Standing.receipt(docketed, exchange.tracking()));
            });
        };
    }

    /// The envelope itself says whether it is a test.
    private void ours(Exchange exchange) throws IOException {
        var login = login(exchange);
        upload.take(login, exchange.request(), body -> {
            var docketed = receive(exchange, login, "", body, Envelopes.read(body));
            exchange.json(Status.ACCEPTED_202, Standing.receipt(docketed, exchange.tracking()));
        });
    }

    private Endpoint.Handler bulk(Mode mode) {
        return exchange -> {
            var login = login(exchange);
            upload.take(login, exchange.request(), body -> {
                var answer = Exchange.JSON.createObjectNode().put("tracking", exchange.tracking());
                var responses = answer.putArray("responses");
                int at = 0;
                for (var attachment : Bulk.read(body)) {
                    at++;
                    one(mode, exchange, login, "/" + at, attachment, responses);
                }
                exchange.json(Status.ACCEPTED_202, answer);
            });
        };
    }

    /// One bad envelope does not keep out the others.
    private void one(Mode mode, Exchange exchange, Cik login, String suffix, Bytes attachment, ArrayNode responses)
            throws IOException {
        try {
            var envelope = Envelopes.read(attachment);
            requireMode(mode, envelope);
            responses.add(
                    Standing.receipt(receive(exchange, login, suffix, attachment, envelope), exchange.tracking()));
        } catch (BadEnvelopeException | Refusal bad) {
            responses
                    .addObject()
                    .put("tracking", exchange.tracking())
                    .put("status", "REJECTED")
                    .putArray("messages")
                    .addObject()
                    .put("type", "ERROR")
                    .put("content", bad.getMessage());
        }
    }

    private static void requireMode(Mode mode, Envelope envelope) {
        if (envelope.mode() != mode) {
            throw Refusal.bad("liveTestFlag must be %s at this address, found %s".formatted(mode, envelope.mode()));
        }
    }

    /// Whose number it will be: the token's filer, or one that delegates to it; and whether the person files for it.
    private Cik login(Exchange exchange) {
        var token = exchange.caller().filer().orElseThrow();
        var login = exchange.header("X-EDGAR-LOGIN-CIK").map(Exchange::cik).orElse(token);
        var person = exchange.caller().person().orElseThrow();
        if (!register.speaksFor(token, login) || !register.files(person, login)) {
            throw Refusal.forbidden("%s may not file for CIK %s with this filer token".formatted(person, login));
        }
        return login;
    }

    private Docketed receive(Exchange exchange, Cik login, String suffix, Bytes body, Envelope envelope)
            throws IOException {
        if (hours.at(clock.instant()) == Condition.OUTSIDE_OPERATING_HOURS) {
            throw new RefusedException("the desk receives from 06:00 to 22:00 in Washington on business days");
        }
        var key = exchange.header("Idempotency-Key").orElse(exchange.tracking()) + suffix;
        var offer = new Offer(
                login,
                new IdempotencyKey(key),
                envelope.mode(),
                exchange.caller().name(),
                exchange.query("releaseAt").map(FilerEndpoints::instant),
                body,
                Fingerprint.of(body, envelope));
        return intake.receive(offer, envelope);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.bad("releaseAt must look like 2026-06-25T13:00:00Z, found '%s'".formatted(text));
        }
    }

    /// What a filer sees of the docket: its own, and that of filers who delegate to it. All else is not there.
    private Optional<Docketed> visible(Exchange exchange, AccessionNumber number) throws IOException {
        var token = exchange.caller().filer().orElseThrow();
        var found = register.speaksFor(token, number.login())
                ? store.docket().docketed(number)
                : Optional.<Docketed>empty();
        return found.isPresent() ? Optional.of(intake.shown(found.get())) : found;
    }

    private void status(Exchange exchange) throws IOException {
        var found = visible(exchange, Exchange.number(exchange.parameter("number")));
        if (found.isPresent()) {
            exchange.ok(Standing.json(found.get(), register));
        } else {
            exchange.done();
        }
    }

    private void standing(Exchange exchange) throws IOException {
        var number = Exchange.number(exchange.parameter("number"));
        exchange.ok(Standing.json(
                visible(exchange, number).orElseThrow(() -> Refusal.notFound("There is no such submission here.")),
                register));
    }

    private void statuses(Exchange exchange) throws IOException {
        var numbers = new ArrayList<AccessionNumber>();
        for (var number : exchange.form().path("accessionNumbers")) {
            numbers.add(Exchange.number(number.asString()));
        }
        if (numbers.isEmpty() || numbers.size() > MOST_NUMBERS) {
            throw Refusal.bad("accessionNumbers must be 1 to %d, found %d".formatted(MOST_NUMBERS, numbers.size()));
        }
        var found = Exchange.JSON.createArrayNode();
        for (var number : numbers) {
            visible(exchange, number).ifPresent(docketed -> found.add(Standing.json(docketed, register)));
        }
        if (found.isEmpty()) {
            exchange.done();
        } else {
            exchange.ok(found);
        }
    }

    private void own(Exchange exchange) throws IOException {
        var before = exchange.query("before").map(Exchange::number);
        var answer = Exchange.JSON.createObjectNode();
        var list = answer.putArray("submissions");
        for (var docketed : store.docket().of(exchange.caller().filer().orElseThrow(), before, PAGE)) {
            list.add(Standing.json(intake.shown(docketed), register));
        }
        exchange.ok(answer);
    }
}
