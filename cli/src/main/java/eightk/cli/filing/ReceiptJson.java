package eightk.cli.filing;

import eightk.cli.filing.Receipt.Outcome;
import eightk.cli.filing.Receipt.Sent;
import eightk.cli.filing.Receipt.State;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A receipt as JSON, in and out.
final class ReceiptJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ReceiptJson() {}

    static String write(Receipt receipt) {
        var sent = receipt.sent();
        var json = JSON.createObjectNode()
                .put("attempt", sent.attempt())
                .put("mode", sent.mode().name())
                .put("server", sent.server().toString())
                .put("sha256", sent.sha256())
                .put("bytes", sent.bytes())
                .put("form", sent.form())
                .put("confirmedBy", sent.confirmedBy())
                .put("startedAt", sent.startedAt().toString())
                .put("key", sent.key())
                .put("ruleBookEdition", sent.edition());
        var filers = json.putArray("filers");
        sent.filers().forEach(cik -> filers.add(cik.toString()));
        var documents = json.putArray("documents");
        sent.documents().forEach(documents::add);
        write(receipt.outcome(), json);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static void write(Outcome outcome, ObjectNode json) {
        json.put("state", outcome.state().name())
                .put("words", outcome.words())
                .put(
                        "accessionNumber",
                        outcome.number().map(AccessionNumber::toString).orElse(null))
                .put("tracking", outcome.tracking())
                .put("knownAt", outcome.at().map(Instant::toString).orElse(null));
        outcome.standing().ifPresent(standing -> write(standing, json.putObject("standing")));
    }

    private static void write(Standing standing, ObjectNode json) {
        json.put("status", standing.status()).put("final", standing.isFinal());
        var dates = json.putObject("dates");
        standing.dates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(date -> dates.put(date.getKey(), date.getValue()));
        var messages = json.putArray("messages");
        for (var message : standing.messages()) {
            messages.addObject()
                    .put("type", message.type())
                    .put("content", message.content())
                    .put("label", message.label())
                    .put("document", message.document())
                    .put("line", message.line())
                    .put("column", message.column())
                    .put("context", message.context());
        }
    }

    /// @throws IOException if it is not a receipt, in words that do not name the file
    static Receipt read(String text) throws IOException {
        try {
            var json = JSON.readTree(text);
            return new Receipt(sent(json), outcome(json));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("must be a receipt as it was written, found it changed or cut", e);
        }
    }

    private static Sent sent(JsonNode json) {
        return new Sent(
                json.required("attempt").asInt(),
                Mode.valueOf(text(json, "mode")),
                URI.create(text(json, "server")),
                text(json, "sha256"),
                json.required("bytes").asLong(),
                text(json, "form"),
                list(json, "filers").stream().map(Cik::parse).toList(),
                list(json, "documents"),
                text(json, "confirmedBy"),
                Instant.parse(text(json, "startedAt")),
                text(json, "key"),
                text(json, "ruleBookEdition"));
    }

    private static Outcome outcome(JsonNode json) {
        return new Outcome(
                State.valueOf(text(json, "state")),
                text(json, "words"),
                optional(json, "accessionNumber").map(AccessionNumber::parse),
                text(json, "tracking"),
                optional(json, "knownAt").map(Instant::parse),
                json.has("standing") ? Optional.of(standing(json.required("standing"))) : Optional.empty());
    }

    private static Standing standing(JsonNode json) {
        var dates = new LinkedHashMap<String, String>();
        json.required("dates")
                .properties()
                .forEach(date -> dates.put(date.getKey(), date.getValue().asString()));
        var messages = json.required("messages")
                .valueStream()
                .map(one -> new ServerMessage(
                        text(one, "type"),
                        text(one, "content"),
                        text(one, "label"),
                        one.required("document").asInt(),
                        one.required("line").asInt(),
                        one.required("column").asInt(),
                        text(one, "context")))
                .toList();
        return new Standing(text(json, "status"), json.required("final").asBoolean(), dates, messages);
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asString();
    }

    private static Optional<String> optional(JsonNode json, String name) {
        var value = json.required(name);
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static List<String> list(JsonNode json, String name) {
        return json.required(name).valueStream().map(JsonNode::asString).toList();
    }
}
