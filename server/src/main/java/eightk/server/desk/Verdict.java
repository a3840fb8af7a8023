package eightk.server.desk;

import eightk.law.Requirements;
import eightk.model.Finding;
import eightk.render.Wording;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What review says of a submission, as the docket keeps it: JSON with the edition of the law and the reasons.
///
/// @param edition of the law, a date
/// @param decision one word, or the sentence of the person who decided
public record Verdict(String edition, String decision, List<Reason> reasons) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Past this a filer has seen enough to begin mending, and the answer stays small.
    private static final int MOST_REASONS = 1_000;

    public Verdict {
        reasons = reasons.stream().limit(MOST_REASONS).toList();
    }

    /// One thing found, at its place.
    ///
    /// @param effect `suspends`, `defect`, `review`, `note`
    /// @param document sequence, 0 for the header
    public record Reason(
            String rule,
            String effect,
            String certainty,
            String message,
            String mend,
            String citation,
            int document,
            int line,
            int column,
            String quote) {

        static Reason of(Finding finding) {
            var requirement = Requirements.of(finding.rule());
            var place = finding.place();
            return new Reason(
                    finding.rule().id(),
                    requirement.effect().label(),
                    finding.certainty().label(),
                    Wording.sentence(finding),
                    requirement.mend(),
                    requirement.citation(),
                    place.document(),
                    place.line(),
                    place.column(),
                    place.quote());
        }

        /// Something about the desk's own accounts, which is no finding of the law.
        static Reason ofDesk(String rule, String message, String mend) {
            return new Reason(rule, "suspends", "sure", message, mend, "EDGAR Filer Manual, Volume I", 0, 0, 0, "");
        }
    }

    public String json() {
        var verdict = JSON.createObjectNode().put("edition", edition).put("decision", decision);
        var list = verdict.putArray("findings");
        for (var reason : reasons) {
            write(reason, list.addObject());
        }
        return JSON.writeValueAsString(verdict);
    }

    private static void write(Reason reason, ObjectNode to) {
        to.put("rule", reason.rule())
                .put("effect", reason.effect())
                .put("certainty", reason.certainty())
                .put("message", reason.message())
                .put("mend", reason.mend())
                .put("citation", reason.citation());
        to.putObject("place")
                .put("document", reason.document())
                .put("line", reason.line())
                .put("column", reason.column())
                .put("quote", reason.quote());
    }

    /// Reads it back. What an older program kept as plain words is a decision without reasons.
    public static Verdict read(String kept) {
        if (!kept.startsWith("{")) {
            return new Verdict("", kept, List.of());
        }
        var verdict = JSON.readTree(kept);
        return new Verdict(
                verdict.path("edition").asString(),
                verdict.path("decision").asString(),
                verdict.path("findings").valueStream().map(Verdict::reason).toList());
    }

    private static Reason reason(JsonNode node) {
        var place = node.path("place");
        return new Reason(
                node.path("rule").asString(),
                node.path("effect").asString(),
                node.path("certainty").asString(),
                node.path("message").asString(),
                node.path("mend").asString(),
                node.path("citation").asString(),
                place.path("document").asInt(),
                place.path("line").asInt(),
                place.path("column").asInt(),
                place.path("quote").asString());
    }
}
