package eightk.server.filer;

import eightk.archive.Subscription.Channel;
import eightk.server.notice.Roster;
import eightk.server.register.FilerAccount;
import eightk.server.register.FilerFact;
import eightk.server.register.FilerFacts;
import eightk.server.register.IssuedToken;
import eightk.server.register.Register;
import eightk.server.register.Role;
import io.helidon.http.Status;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Filers, the people who act for them, and tokens, in the manner of EDGAR Next. The desk stands where Login.gov does:
/// a person's first token is given by a supervisor, and each next one by the one before.
final class AccountEndpoints {

    private final Register register;
    private final Roster roster;

    AccountEndpoints(Register register, Roster roster) {
        this.register = register;
        this.roster = roster;
    }

    List<Endpoint> list() {
        return List.of(
                Endpoint.get("/fm/{cik}", Need.BOTH_TOKENS, "the account of a filer", this::account),
                Endpoint.get("/fm/{cik}/verify", Need.BOTH_TOKENS, "whether one may file for it", this::verify),
                Endpoint.post("/fm/{cik}/ccc", Need.ACCOUNT_ADMINISTRATOR, "makes a CCC", this::newCcc),
                Endpoint.put("/fm/{cik}/ccc", Need.ACCOUNT_ADMINISTRATOR, "sets the CCC", this::setCcc),
                Endpoint.get("/api/v1/filers", Need.DESK, "all filers", this::filers),
                Endpoint.put("/api/v1/filers/{cik}", Need.SUPERVISOR, "adds a filer, or its new facts", this::put),
                Endpoint.put(
                        "/api/v1/filers/{cik}/people/{mail}/{role}",
                        Need.ACCOUNT_ADMINISTRATOR,
                        "gives a person a role",
                        this::add),
                Endpoint.delete(
                        "/api/v1/filers/{cik}/people/{mail}/{role}",
                        Need.ACCOUNT_ADMINISTRATOR,
                        "takes a role away",
                        this::remove),
                Endpoint.put(
                        "/api/v1/filers/{cik}/delegates/{to}",
                        Need.ACCOUNT_ADMINISTRATOR,
                        "lets another file for it",
                        this::delegate),
                Endpoint.delete(
                        "/api/v1/filers/{cik}/delegates/{to}",
                        Need.ACCOUNT_ADMINISTRATOR,
                        "ends that",
                        this::endDelegation),
                Endpoint.post(
                        "/api/v1/filers/{cik}/tokens",
                        Need.TECHNICAL_ADMINISTRATOR,
                        "makes a filer token",
                        this::token),
                Endpoint.delete(
                        "/api/v1/filers/{cik}/tokens/{id}",
                        Need.TECHNICAL_ADMINISTRATOR,
                        "revokes a filer token",
                        this::revoke),
                Endpoint.post("/api/v1/token", Need.USER_TOKEN, "one's own next user token", this::ownToken));
    }

    private void account(Exchange exchange) {
        requireFiles(exchange);
        exchange.ok(json(register.find(exchange.cik()).orElseThrow()));
    }

    private void verify(Exchange exchange) {
        requireFiles(exchange);
        var answer = Exchange.JSON
                .createObjectNode()
                .put("tracking", exchange.tracking())
                .put("cik", exchange.cik().toString())
                .put("authorized", true);
        answer.putArray("messages");
        exchange.ok(answer);
    }

    /// The same for a filer that is not there as for one that is not theirs.
    private void requireFiles(Exchange exchange) {
        var person = exchange.caller().person().orElseThrow();
        var token = exchange.caller().filer().orElseThrow();
        if (!register.speaksFor(token, exchange.cik()) || !register.files(person, exchange.cik())) {
            throw Refusal.forbidden("%s may not file for CIK %s".formatted(person, exchange.cik()));
        }
    }

    private void newCcc(Exchange exchange) throws IOException {
        var ccc = register.newCcc(exchange.caller().name(), exchange.cik());
        exchange.ok(Exchange.JSON.createObjectNode().put("ccc", ccc));
    }

    private void setCcc(Exchange exchange) throws IOException {
        var form = exchange.form();
        if (!register.isCcc(exchange.cik(), form.path("ccc").asString())) {
            throw Refusal.bad("the CCC given is not right");
        }
        register.setCcc(
                exchange.caller().name(), exchange.cik(), form.path("newCCC").asString());
        exchange.done();
    }

    private void filers(Exchange exchange) {
        var answer = Exchange.JSON.createObjectNode();
        var list = answer.putArray("filers");
        register.filers().forEach(filer -> list.add(json(filer)));
        exchange.ok(answer);
    }

    private ObjectNode json(FilerAccount account) {
        var json = Exchange.JSON.createObjectNode().put("cik", account.cik().toString());
        account.facts().fields().forEach(json::put);
        var names = json.putArray("formerNames");
        account.formerNames()
                .forEach(former -> names.addObject()
                        .put("name", former.name())
                        .put("until", former.until().toString()));
        var people = json.putObject("people");
        account.people().forEach((person, roles) -> {
            var list = people.putArray(person);
            roles.forEach(role -> list.add(role.label()));
        });
        var delegates = json.putArray("delegates");
        account.delegates().forEach(delegate -> delegates.add(delegate.toString()));
        roster.of(account.cik()).stream()
                .filter(it -> it.channel() instanceof Channel.Mail)
                .findFirst()
                .ifPresent(it -> json.put("contact", it.channel().target()));
        return json;
    }

    private void put(Exchange exchange) throws IOException {
        var fields = new HashMap<String, String>();
        for (var field : exchange.form().properties()) {
            fields.put(field.getKey(), field.getValue().asString());
        }
        for (var name : fields.keySet()) {
            if (FilerFact.of(name).isEmpty()) {
                throw Refusal.bad("a fact must be one of %s, found '%s'".formatted(FilerFact.WORDS, name));
            }
        }
        var ccc = register.put(exchange.caller().name(), exchange.cik(), FilerFacts.of(fields));
        var answer = Exchange.JSON.createObjectNode().put("cik", exchange.cik().toString());
        ccc.ifPresent(it -> answer.put("ccc", it));
        exchange.json(ccc.isPresent() ? Status.CREATED_201 : Status.OK_200, answer);
    }

    private void add(Exchange exchange) throws IOException {
        register.add(
                exchange.caller().name(),
                exchange.cik(),
                exchange.parameter("mail"),
                Role.parse(exchange.parameter("role")));
        exchange.done();
    }

    private void remove(Exchange exchange) throws IOException {
        register.remove(
                exchange.caller().name(),
                exchange.cik(),
                exchange.parameter("mail"),
                Role.parse(exchange.parameter("role")));
        exchange.done();
    }

    private void delegate(Exchange exchange) throws IOException {
        register.delegate(exchange.caller().name(), exchange.cik(), Exchange.cik(exchange.parameter("to")));
        exchange.done();
    }

    private void endDelegation(Exchange exchange) throws IOException {
        register.endDelegation(exchange.caller().name(), exchange.cik(), Exchange.cik(exchange.parameter("to")));
        exchange.done();
    }

    private void token(Exchange exchange) throws IOException {
        created(exchange, register.filerToken(exchange.caller().name(), exchange.cik()));
    }

    private void revoke(Exchange exchange) throws IOException {
        var id = exchange.parameter("id");
        if (register.ownerOf(id).filter(exchange.cik().toString()::equals).isEmpty()) {
            throw Refusal.notFound("There is no such token of this filer.");
        }
        register.revoke(exchange.caller().name(), id);
        exchange.done();
    }

    private void ownToken(Exchange exchange) throws IOException {
        var person = exchange.caller().person().orElseThrow();
        created(exchange, register.userToken(person, person));
    }

    static void created(Exchange exchange, IssuedToken issued) {
        exchange.json(Status.CREATED_201, json(issued));
    }

    private static JsonNode json(IssuedToken issued) {
        return Exchange.JSON
                .createObjectNode()
                .put("id", issued.id())
                .put("token", issued.secret())
                .put("expires", issued.expires().toString());
    }
}
