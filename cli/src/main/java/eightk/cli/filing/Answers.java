package eightk.cli.filing;

import eightk.model.AccessionNumber;
import eightk.render.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a server of the submission API answers. Servers differ from the description and among themselves, in
/// the names of members and in numbers and flags as text, so what is absent or of another kind reads as empty; what
/// is not JSON is refused. No secret that an answer says back gets past here.
final class Answers {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A person reads no more; a server that says more is not well.
    private static final int MOST_MESSAGES = 1_000;

    private static final int LONGEST = 2_000;

    private static final List<String> DATES =
            List.of("receivedDate", "acceptedDate", "suspendedDate", "filingDate", "releaseAt");

    private final Secrets secrets;

    Answers(Secrets secrets) {
        this.secrets = secrets;
    }

    /// @throws IOException if it is not one JSON object, which may be the only element of an array
    JsonNode object(byte[] body) throws IOException {
        try {
            var read = JSON.readTree(body);
            var node = read.isArray() && read.size() == 1 ? read.get(0) : read;
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) { // said below, without its words, which quote the answer
        }
        throw new IOException("an answer in JSON was wanted, found something else");
    }

    String text(JsonNode node, String name) {
        var value = node.path(name).asString("");
        var clean = Printable.of(secrets.takenOutOf(value)).strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }

    Optional<AccessionNumber> number(JsonNode node) {
        try {
            return Optional.of(AccessionNumber.parse(text(node, "accessionNumber")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Standing standing(JsonNode node) {
        var dates = new LinkedHashMap<String, String>();
        for (var name : DATES) {
            var date = text(node, name);
            if (!date.isEmpty()) {
                dates.put(name, date);
            }
        }
        return new Standing(
                text(node, "status"), text(node, "final").equalsIgnoreCase("true"), Map.copyOf(dates), messages(node));
    }

    /// The messages about the submission, then those about the request.
    List<ServerMessage> messages(JsonNode node) {
        var messages = new ArrayList<ServerMessage>();
        for (var list : List.of("submissionMessages", "messages")) {
            for (var one : node.path(list)) {
                if (messages.size() < MOST_MESSAGES) {
                    messages.add(message(one));
                }
            }
        }
        return List.copyOf(messages);
    }

    private ServerMessage message(JsonNode one) {
        var content = text(one, "content");
        return new ServerMessage(
                text(one, "type"),
                content.isEmpty() ? text(one, "message") : content,
                text(one, "errorLabel"),
                count(one, "docSequenceNum"),
                count(one, "lineNumber"),
                count(one, "lineOffset"),
                text(one, "context"));
    }

    private int count(JsonNode node, String name) {
        var text = text(node, name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
