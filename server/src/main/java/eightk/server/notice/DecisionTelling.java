package eightk.server.notice;

import eightk.archive.Decision;
import eightk.archive.Docket;
import eightk.archive.Docketed;
import eightk.archive.State;
import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.Subject;
import eightk.server.desk.Notice;
import eightk.server.desk.Verdict;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What is decided about the submissions of a filer: accepted, held, suspended, and passed of a test.
record DecisionTelling(Docket docket) implements Telling {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public long head() throws IOException {
        return docket.lastDecision();
    }

    @Override
    public Optional<Message> next(Subscription to, long after, long upTo) throws IOException {
        if (!(to.subject() instanceof Subject.Decisions(var filer))) {
            return Optional.empty();
        }
        var next = docket.decisions(filer, after, 1).stream().findFirst();
        if (next.filter(it -> it.position() <= upTo).isEmpty()) {
            return Optional.empty();
        }
        var decided = docket.docketed(next.get().number())
                .orElseThrow()
                .after(next.get().step());
        return Optional.of(message(to, next.get(), decided));
    }

    /// `0009990001-26-000001.2`: the accession number and the step that is told.
    static String id(Decision decision) {
        return "%s.%d".formatted(decision.number(), decision.step());
    }

    private static Message message(Subscription to, Decision decision, Docketed decided) {
        return switch (to.channel()) {
            case Channel.Mail _ ->
                new Message(id(decision), decision.position(), Notice.subject(decided), Notice.body(decided), Map.of());
            case Channel.Webhook _ ->
                Message.posted(to.id() + "." + id(decision), decision.position(), json(decision, decided));
        };
    }

    private static String json(Decision decision, Docketed decided) {
        var last = decided.history().getLast();
        var json = JSON.createObjectNode()
                .put("type", "submission." + last.state().label())
                .put("timestamp", last.at().toString());
        var data = json.putObject("data")
                .put("accessionNumber", decided.number().toString())
                .put("decision", decision.step())
                .put("mode", decided.mode().name())
                .put("status", last.state().label())
                .put("receivedAt", decided.receivedAt().toString())
                .put("sha256", decided.fingerprint());
        switch (last.state()) {
            case State.Accepted accepted ->
                data.put("releaseAt", accepted.releaseAt().toString());
            case State.Suspended(var words) -> reasons(Verdict.read(words), data);
            case State.Received _, State.InReview _, State.Held _, State.Passed _, State.Disseminated _ -> {}
        }
        data.put("notice", Notice.of(decided));
        return JSON.writeValueAsString(json);
    }

    private static void reasons(Verdict verdict, ObjectNode data) {
        var reasons = data.putArray("reasons");
        verdict.reasons().stream()
                .filter(reason -> reason.effect().equals("suspends"))
                .forEach(reason -> reasons.addObject()
                        .put("rule", reason.rule())
                        .put("document", reason.document())
                        .put("line", reason.line())
                        .put("message", reason.message()));
    }
}
