package eightk.server.filer;

import eightk.archive.Docketed;
import eightk.archive.Mode;
import eightk.archive.State;
import eightk.law.Washington;
import eightk.server.desk.Notice;
import eightk.server.desk.Verdict;
import eightk.server.desk.Verdict.Reason;
import eightk.server.register.Register;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where a submission stands, in the words of EDGAR Next. What a person at the desk has yet to decide is said to no
/// filer: it is being processed.
final class Standing {

    private Standing() {}

    static String word(State state) {
        return switch (state) {
            case State.Received _, State.InReview _, State.Held _ -> "PROCESSING";
            case State.Suspended _ -> "SUSPENDED";
            case State.Passed _, State.Accepted _ -> "ACCEPTED";
            case State.Disseminated _ -> "DISSEMINATED";
        };
    }

    /// Whether nothing more will come of it.
    static boolean isFinal(State state) {
        return switch (state) {
            case State.Received _, State.InReview _, State.Held _, State.Accepted _ -> false;
            case State.Suspended _, State.Passed _, State.Disseminated _ -> true;
        };
    }

    static ObjectNode json(Docketed docketed, Register register) {
        var state = docketed.state();
        var json = Exchange.JSON
                .createObjectNode()
                .put("accessionNumber", docketed.number().toString())
                .put("mode", docketed.mode().name())
                .put("status", word(state))
                .put("final", isFinal(state))
                .put("receivedDate", Washington.written(docketed.receivedAt()))
                .put("sha256", docketed.fingerprint())
                .put("bytes", docketed.length());
        register.find(docketed.number().login())
                .ifPresent(login -> json.put("company", login.facts().name()));
        at(docketed, it -> it instanceof State.Accepted || it instanceof State.Passed)
                .ifPresent(at -> json.put("acceptedDate", Washington.written(at)));
        at(docketed, it -> it instanceof State.Suspended)
                .ifPresent(at -> json.put("suspendedDate", Washington.written(at)));
        if (state instanceof State.Accepted accepted) {
            json.put("releaseAt", Washington.written(accepted.releaseAt()));
        }
        var messages = json.putArray("submissionMessages");
        verdict(docketed).ifPresent(verdict -> verdict.reasons().forEach(reason -> message(reason, messages)));
        json.putArray("messages");
        if (isFinal(state)) {
            json.put(
                    "notification",
                    Base64.getEncoder().encodeToString(Notice.of(docketed).getBytes(StandardCharsets.UTF_8)));
        }
        return json;
    }

    /// The last thing that review said.
    static Optional<Verdict> verdict(Docketed docketed) {
        return docketed.history().reversed().stream()
                .flatMap(step -> switch (step.state()) {
                    case State.Suspended(var words) -> Optional.of(words).stream();
                    case State.Passed(var words) -> Optional.of(words).stream();
                    case State.Accepted(var words, _, _) -> Optional.of(words).stream();
                    case State.Received _, State.InReview _, State.Held _, State.Disseminated _ ->
                        Optional.<String>empty().stream();
                })
                .findFirst()
                .map(Verdict::read);
    }

    private static Optional<Instant> at(Docketed docketed, Predicate<State> which) {
        return docketed.history().stream()
                .filter(step -> which.test(step.state()))
                .map(Docketed.Step::at)
                .findFirst();
    }

    private static void message(Reason reason, ArrayNode messages) {
        messages.addObject()
                .put("type", type(reason))
                .put("content", reason.message())
                .put("errorLabel", reason.rule())
                .put("docSequenceNum", reason.document())
                .put("lineNumber", reason.line())
                .put("lineOffset", reason.column())
                .put("context", reason.quote())
                .put("effect", reason.effect())
                .put("certainty", reason.certainty())
                .put("mend", reason.mend())
                .put("citation", reason.citation());
    }

    private static String type(Reason reason) {
        return switch (reason.effect()) {
            case "suspends" -> "ERROR";
            case "defect" -> "WARNING";
            case "review" -> "NOTICE";
            default -> "INFO";
        };
    }

    /// What a submission is to the API: never more than this before the end.
    static ObjectNode receipt(Docketed docketed, String tracking) {
        var json = Exchange.JSON
                .createObjectNode()
                .put("tracking", tracking)
                .put("locator", docketed.fingerprint())
                .put("accessionNumber", docketed.number().toString())
                .put("mode", docketed.mode() == Mode.LIVE ? "LIVE" : "TEST")
                .put("status", "RECEIVED")
                .put("transmissionStatus", "RECEIVED");
        json.putArray("messages");
        return json;
    }
}
