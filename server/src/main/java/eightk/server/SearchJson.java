package eightk.server;

import eightk.archive.Search.Answer;
import eightk.archive.Search.Company;
import eightk.archive.Search.Filer;
import eightk.archive.Search.Hit;
import eightk.archive.Search.Level;
import eightk.archive.Search.Passage;
import eightk.model.Cik;
import eightk.model.ItemNumber;
import eightk.model.Place;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What was found, as JSON: the same from the server and from the command line.
public final class SearchJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SearchJson() {}

    /// A hit with its passages, read by whoever asks.
    public record Quoted(Hit hit, List<Passage> passages) {

        public Quoted {
            passages = List.copyOf(passages);
        }
    }

    /// One hit on one line.
    public static String line(Quoted quoted) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, quoted);
        }
        return out.toString();
    }

    /// The whole answer.
    static String answer(Answer answer, List<Quoted> hits, Level level, long position) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("total", answer.total());
            json.writeBooleanProperty("complete", answer.complete());
            json.writeStringProperty("level", level.name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("position", position);
            text(json, "next", answer.next().orElse(""));
            json.writeArrayPropertyStart("hits");
            hits.forEach(hit -> write(json, hit));
            json.writeEndArray();
            counts(json, answer);
            json.writeEndObject();
        }
        return out.toString();
    }

    /// Companies as they are named, best first.
    static String companies(List<Company> companies) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (var company : companies) {
                json.writeStartObject()
                        .writeStringProperty("cik", company.cik().toString())
                        .writeStringProperty("name", company.name());
                texts(json, "formerNames", company.formerNames());
                texts(json, "tickers", company.tickers());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return out.toString();
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, Answer answer) {
        json.writeObjectPropertyStart("counts");
        answer.counts().forEach((field, counts) -> {
            json.writeArrayPropertyStart(field.label());
            for (var count : counts) {
                json.writeStartObject()
                        .writeStringProperty("value", count.value())
                        .writeNumberProperty("hits", count.hits())
                        .writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Quoted quoted) {
        var hit = quoted.hit();
        json.writeStartObject();
        json.writeStringProperty("accessionNumber", hit.number().toString());
        json.writeNumberProperty("position", hit.position());
        json.writeStringProperty("form", hit.form());
        json.writeStringProperty("filedAsOf", hit.filed().toString());
        json.writeArrayPropertyStart("companies");
        hit.companies().forEach(company -> company(json, company));
        json.writeEndArray();
        texts(json, "items", hit.items());
        json.writeObjectPropertyStart("document").writeNumberProperty("sequence", hit.sequence());
        json.writeStringProperty("type", hit.type());
        text(json, "fileName", hit.fileName());
        text(json, "description", hit.description());
        json.writeEndObject();
        text(json, "item", hit.item().map(ItemNumber::toString).orElse(""));
        event(json, hit);
        json.writeArrayPropertyStart("passages");
        quoted.passages().forEach(passage -> passage(json, passage));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void company(JsonGenerator json, Filer company) {
        json.writeStartObject().writeStringProperty("name", company.name());
        text(json, "cik", company.cik().map(Cik::toString).orElse(""));
        json.writeEndObject();
    }

    private static void event(JsonGenerator json, Hit hit) {
        if (hit.event().isEmpty()) {
            json.writeNullProperty("event");
            return;
        }
        var told = hit.event().get();
        json.writeObjectPropertyStart("event")
                .writeStringProperty("eventId", told.eventId())
                .writeStringProperty("type", told.type());
        text(json, "person", told.person());
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, Passage passage) {
        json.writeStartObject().writeStringProperty("quote", passage.quote());
        json.writeArrayPropertyStart("marks");
        for (var mark : passage.marks()) {
            json.writeStartArray()
                    .writeNumber(mark.from())
                    .writeNumber(mark.to())
                    .writeEndArray();
        }
        json.writeEndArray();
        place(json, passage.place());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeObjectPropertyStart("place")
                .writeNumberProperty("document", place.document())
                .writeNumberProperty("line", place.line())
                .writeNumberProperty("column", place.column())
                .writeEndObject();
    }

    /// Absent is null, never an empty string.
    private static void text(JsonGenerator json, String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
