package eightk.server.filer;

import eightk.archive.Docket;
import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.State;
import eightk.archive.Subscription.Subject;
import eightk.model.Cik;
import eightk.server.notice.Roster;
import eightk.server.notice.Standing;
import eightk.server.register.Register;
import eightk.server.setting.Reach;
import io.helidon.http.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Where a filer is told of what is decided: one mail address, and webhooks.
///
/// The secret of a webhook is shown when it is made and never again.
final class ContactEndpoints {

    private static final String CONTACT = "/api/v1/filers/{cik}/contact";
    private static final String WEBHOOKS = "/api/v1/filers/{cik}/webhooks";
    private static final String WEBHOOK = WEBHOOKS + "/{id}";

    private final Register register;
    private final Roster roster;
    private final Docket docket;
    private final Reach reach;

    ContactEndpoints(Register register, Roster roster, Docket docket, Reach reach) {
        this.register = register;
        this.roster = roster;
        this.docket = docket;
        this.reach = reach;
    }

    List<Endpoint> list() {
        var need = Need.ACCOUNT_ADMINISTRATOR;
        return List.of(
                Endpoint.put(CONTACT + "/{mail}", need, "tells it by mail of what is decided from now on", this::tell),
                Endpoint.delete(CONTACT, need, "ends that", this::tellNoMore),
                Endpoint.get(WEBHOOKS, need, "its webhooks, and what is in the way of each", this::webhooks),
                Endpoint.post(WEBHOOKS, need, "calls the url of its body with what is decided from now on", this::call),
                Endpoint.delete(WEBHOOK, need, "ends that", this::callNoMore),
                Endpoint.post(WEBHOOK + "/secret", need, "makes a new secret; both sign for a day", this::renew),
                Endpoint.post(WEBHOOK + "/resume", need, "goes on where a dead one stands", this::resume));
    }

    /// The same address given again goes on as it was.
    private void tell(Exchange exchange) throws IOException {
        var cik = known(exchange);
        var channel = new Channel.Mail(Register.person(exchange.parameter("mail")));
        if (mails(cik).stream().noneMatch(it -> it.channel().equals(channel))) {
            endMails(cik);
            var _ = roster.add(new Subject.Decisions(cik), channel, State.ACTIVE, docket.lastDecision());
        }
        note(exchange, "contact", Map.of("mail", channel.address()));
        exchange.done();
    }

    private void tellNoMore(Exchange exchange) throws IOException {
        endMails(known(exchange));
        note(exchange, "contact", Map.of());
        exchange.done();
    }

    private List<Subscription> mails(Cik cik) {
        return roster.of(cik).stream()
                .filter(it -> it.channel() instanceof Channel.Mail)
                .toList();
    }

    private void endMails(Cik cik) throws IOException {
        for (var it : mails(cik)) {
            var _ = roster.remove(it.id());
        }
    }

    private void webhooks(Exchange exchange) {
        var answer = Exchange.JSON.createObjectNode();
        var list = answer.putArray("webhooks");
        roster.of(known(exchange)).stream()
                .filter(it -> it.channel() instanceof Channel.Webhook)
                .forEach(it -> list.add(json(it)));
        exchange.ok(answer);
    }

    private void call(Exchange exchange) throws IOException {
        var cik = known(exchange);
        var url = reach.url(exchange.form().path("url").asString(""));
        var added =
                roster.add(new Subject.Decisions(cik), new Channel.Webhook(url), State.ACTIVE, docket.lastDecision());
        note(exchange, "webhook", Map.of("id", added.id(), "url", url.toString()));
        exchange.json(Status.CREATED_201, withSecret(added));
    }

    private void callNoMore(Exchange exchange) throws IOException {
        var it = webhook(exchange);
        var _ = roster.remove(it.id());
        note(exchange, "webhook-ended", Map.of("id", it.id()));
        exchange.done();
    }

    private void renew(Exchange exchange) throws IOException {
        var renewed = roster.renewSecret(webhook(exchange).id()).orElseThrow();
        note(exchange, "webhook-secret", Map.of("id", renewed.id()));
        exchange.ok(withSecret(renewed));
    }

    private void resume(Exchange exchange) throws IOException {
        exchange.ok(json(roster.resume(webhook(exchange).id()).orElseThrow()));
    }

    private Cik known(Exchange exchange) {
        var cik = exchange.cik();
        return register.find(cik)
                .orElseThrow(() -> Refusal.notFound("Filer %s is not known here.".formatted(cik)))
                .cik();
    }

    private Subscription webhook(Exchange exchange) {
        return roster.of(exchange.cik()).stream()
                .filter(it -> it.id().equals(exchange.parameter("id")) && it.channel() instanceof Channel.Webhook)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such webhook of this filer."));
    }

    private void note(Exchange exchange, String act, Map<String, String> details) throws IOException {
        var _ = register.note(exchange.caller().name(), act, exchange.cik().toString(), details);
    }

    private ObjectNode withSecret(Subscription it) {
        return json(it).put("secret", roster.secret(it));
    }

    private static ObjectNode json(Subscription it) {
        var json = Exchange.JSON
                .createObjectNode()
                .put("id", it.id())
                .put("url", it.channel().target());
        Standing.put(json, it);
        return json;
    }
}
