package eightk.server.filer;

import eightk.archive.AuditLine;
import eightk.archive.AuditLog;
import eightk.archive.Docketed;
import eightk.archive.State;
import eightk.archive.Store;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.server.desk.Decisions;
import eightk.server.desk.Intake;
import eightk.server.register.DeskRole;
import eightk.server.register.Register;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What the people of the desk see and decide.
final class DeskEndpoints {

    private final Store store;
    private final Intake intake;
    private final Register register;
    private final Decisions decisions;

    DeskEndpoints(Store store, Intake intake, Register register, Decisions decisions) {
        this.store = store;
        this.intake = intake;
        this.register = register;
        this.decisions = decisions;
    }

    List<Endpoint> list() {
        var one = "/api/v1/desk/submissions/{number}";
        return List.of(
                Endpoint.post("/api/v1/desk/first", Need.NOTHING, "the first supervisor, by the code", this::first),
                Endpoint.get("/api/v1/desk/queue", Need.DESK, "what waits for a person or its instant", this::queue),
                Endpoint.get(one, Need.DESK, "a submission with its history", this::history),
                Endpoint.post(one + "/hold", Need.OFFICER, "holds it", this::hold),
                Endpoint.post(one + "/release", Need.OFFICER, "lets it through", this::release),
                Endpoint.post(one + "/suspend", Need.OFFICER, "suspends it", this::suspend),
                Endpoint.post(one + "/delete", Need.SUPERVISOR, "takes it back from the public", this::delete),
                Endpoint.get("/api/v1/desk/audit", Need.AUDITOR, "the audit log", this::audit),
                Endpoint.put("/api/v1/desk/people/{mail}/{role}", Need.SUPERVISOR, "gives a role", this::grant),
                Endpoint.delete("/api/v1/desk/people/{mail}/{role}", Need.SUPERVISOR, "takes it away", this::end),
                Endpoint.post(
                        "/api/v1/desk/people/{mail}/token", Need.SUPERVISOR, "a person's first token", this::token),
                Endpoint.delete("/api/v1/desk/tokens/{id}", Need.SUPERVISOR, "revokes any token", this::revoke));
    }

    private void first(Exchange exchange) throws IOException {
        var form = exchange.form();
        AccountEndpoints.created(
                exchange,
                register.redeem(
                        form.path("code").asString(), form.path("person").asString()));
    }

    private void queue(Exchange exchange) throws IOException {
        var answer = Exchange.JSON.createObjectNode();
        var list = answer.putArray("submissions");
        for (var docketed : intake.pending()) {
            list.add(json(docketed));
        }
        exchange.ok(answer);
    }

    private void history(Exchange exchange) throws IOException {
        var docketed = store.docket()
                .docketed(number(exchange))
                .orElseThrow(() -> Refusal.notFound("There is no such submission here."));
        exchange.ok(json(docketed));
    }

    /// With what a filer is not told: that a person looks at it, and why.
    private ObjectNode json(Docketed docketed) {
        var json = Standing.json(docketed, register)
                .put("state", docketed.state().label())
                .put("sender", docketed.sender());
        docketed.embargo().ifPresent(embargo -> json.put("embargo", Washington.written(embargo)));
        var history = json.putArray("history");
        for (var step : docketed.history()) {
            var line = history.addObject()
                    .put("state", step.state().label())
                    .put("at", step.at().toString());
            if (step.state() instanceof State.Held(var reason)) {
                line.put("reason", reason);
            }
        }
        return json;
    }

    private void hold(Exchange exchange) throws IOException {
        exchange.ok(json(decisions.hold(exchange.caller().name(), number(exchange), reason(exchange))));
    }

    private void release(Exchange exchange) throws IOException {
        var release = decisions.release(exchange.caller().name(), number(exchange), reason(exchange));
        var answer = json(release.docketed());
        exchange.ok(release.needsSecond() ? answer.put("needs", "the word of a second person") : answer);
    }

    private void suspend(Exchange exchange) throws IOException {
        exchange.ok(json(decisions.suspend(exchange.caller().name(), number(exchange), reason(exchange))));
    }

    private void delete(Exchange exchange) throws IOException {
        var deleted = decisions.delete(exchange.caller().name(), number(exchange), reason(exchange));
        exchange.ok(Exchange.JSON
                .createObjectNode()
                .put("accessionNumber", deleted.number().toString())
                .put("position", deleted.position())
                .put("sha256", deleted.sha256())
                .put("reason", deleted.reason()));
    }

    private static String reason(Exchange exchange) throws IOException {
        return exchange.form().path("reason").asString("");
    }

    private void audit(Exchange exchange) throws IOException {
        long after = exchange.query("after").map(DeskEndpoints::position).orElse(0L);
        var answer = Exchange.JSON.createObjectNode();
        var list = answer.putArray("lines");
        for (AuditLine line : store.audit().after(after, AuditLog.MOST_AT_ONCE)) {
            list.addObject()
                    .put("position", line.position())
                    .put("at", line.at().toString())
                    .put("actor", line.actor())
                    .put("act", line.act())
                    .put("subject", line.subject())
                    .put("details", line.details())
                    .put("hash", line.hash());
        }
        exchange.ok(answer);
    }

    private static long position(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Refusal.bad("after must be a position, found '%s'".formatted(text));
        }
        return Long.parseLong(text);
    }

    private void grant(Exchange exchange) throws IOException {
        register.grantDesk(
                exchange.caller().name(), exchange.parameter("mail"), DeskRole.parse(exchange.parameter("role")));
        exchange.done();
    }

    private void end(Exchange exchange) throws IOException {
        register.endDesk(
                exchange.caller().name(), exchange.parameter("mail"), DeskRole.parse(exchange.parameter("role")));
        exchange.done();
    }

    private void token(Exchange exchange) throws IOException {
        AccountEndpoints.created(exchange, register.userToken(exchange.caller().name(), exchange.parameter("mail")));
    }

    private void revoke(Exchange exchange) throws IOException {
        register.revoke(exchange.caller().name(), exchange.parameter("id"));
        exchange.done();
    }

    private static AccessionNumber number(Exchange exchange) {
        return Exchange.number(exchange.parameter("number"));
    }
}
