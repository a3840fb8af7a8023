package eightk.server.desk;

import eightk.archive.Mode;
import eightk.model.Bytes;
import eightk.server.desk.Envelope.Attachment;
import eightk.server.desk.Envelope.Credential;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads our own envelope: `mode form filers[cik ccc] periodOfReport items[] documents[fileName type description
/// contents]`, of which `contents` is base64. One pass; documents are decoded as they come.
final class JsonEnvelope {

    private static final JsonFactory FACTORY = new JsonFactory();

    private record Part(String name, String type, Optional<String> description, long from, long to) {}

    private final JsonParser json;
    private final Spill contents;
    private Optional<Mode> mode = Optional.empty();
    private String form = "";
    private Optional<LocalDate> period = Optional.empty();
    private final List<Credential> filers = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private JsonEnvelope(JsonParser json, Spill contents) {
        this.json = json;
        this.contents = contents;
    }

    static Envelope read(Bytes bytes) throws IOException {
        try (var contents = new Spill(bytes.length());
                var json = FACTORY.createParser(ObjectReadContext.empty(), bytes.open())) {
            return new JsonEnvelope(json, contents).read();
        } catch (JacksonException e) {
            throw new BadEnvelopeException("not JSON: " + EnvelopeChecks.quoted(e.getOriginalMessage()));
        }
    }

    private Envelope read() throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "mode" -> mode = Optional.of(mode(text()));
                case "form" -> form = EnvelopeChecks.form(text());
                case "periodOfReport" -> period = Optional.of(EnvelopeChecks.period(text()));
                case "items" -> array(EnvelopeChecks.MOST_ITEMS, () -> items.add(EnvelopeChecks.item(text())));
                case "filers" -> array(EnvelopeChecks.MOST_FILERS, this::filer);
                case "documents" -> array(EnvelopeChecks.MOST_DOCUMENTS, this::document);
                default ->
                    throw new BadEnvelopeException(
                            "an envelope has no member '%s'".formatted(EnvelopeChecks.quoted(name)));
            }
        }
        require(json.nextToken() == null, "its end");
        var bytes = contents.bytes();
        var documents = parts.stream()
                .map(part -> new Attachment(
                        part.name(), part.type(), part.description(), bytes.slice(part.from(), part.to())))
                .toList();
        if (form.isEmpty() || mode.isEmpty()) {
            throw new BadEnvelopeException("an envelope must have a mode and a form, found one of them missing");
        }
        return EnvelopeChecks.whole(new Envelope(mode.get(), form, filers, period, items, documents));
    }

    private interface Element {
        void read() throws IOException;
    }

    private void array(int most, Element element) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "an array");
        for (int n = 0; json.nextToken() != JsonToken.END_ARRAY; n++) {
            if (n == most) {
                throw new BadEnvelopeException("a list must have at most %,d elements, found more".formatted(most));
            }
            element.read();
        }
    }

    private void filer() throws IOException {
        var cik = "";
        var ccc = "";
        require(json.currentToken() == JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "cik" -> cik = text();
                case "ccc" -> ccc = text();
                default ->
                    throw new BadEnvelopeException("a filer has no member '%s'".formatted(EnvelopeChecks.quoted(name)));
            }
        }
        filers.add(new Credential(EnvelopeChecks.cik(cik), ccc));
    }

    private void document() throws IOException {
        var fileName = "";
        var type = "";
        var description = "";
        long from = contents.length();
        require(json.currentToken() == JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "fileName" -> fileName = text();
                case "type" -> type = text();
                case "description" -> description = text();
                case "contents" -> {
                    require(json.currentToken() == JsonToken.VALUE_STRING, "base64");
                    json.readBinaryValue(contents);
                }
                default ->
                    throw new BadEnvelopeException(
                            "a document has no member '%s'".formatted(EnvelopeChecks.quoted(name)));
            }
        }
        var described = EnvelopeChecks.description(description);
        parts.add(new Part(
                EnvelopeChecks.fileName(fileName),
                EnvelopeChecks.type(type),
                described.isEmpty() ? Optional.empty() : Optional.of(described),
                from,
                contents.length()));
    }

    private String text() throws BadEnvelopeException {
        require(json.currentToken() == JsonToken.VALUE_STRING, "a text");
        return json.getString();
    }

    private static Mode mode(String text) throws BadEnvelopeException {
        return switch (text) {
            case "LIVE" -> Mode.LIVE;
            case "TEST" -> Mode.TEST;
            default ->
                throw new BadEnvelopeException(
                        "mode must be LIVE or TEST, found '%s'".formatted(EnvelopeChecks.quoted(text)));
        };
    }

    private void require(boolean right, String what) throws BadEnvelopeException {
        if (!right) {
            var at = json.currentLocation();
            throw new BadEnvelopeException("the envelope must have %s at line %d, column %d, found something else"
                    .formatted(what, at.getLineNr(), at.getColumnNr()));
        }
    }
}
