package eightk.tables;

import eightk.tables.Table.Header;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON object a row, in the manner of the JSON of a report: what is absent is `null`, a decimal is text so that
/// none of it is lost on the way.
final class JsonLinesFormat implements LineFormat {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String start(List<Header> headers) {
        return "";
    }

    @Override
    public void row(List<Header> headers, List<Optional<Cell>> cells, StringBuilder to) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (int i = 0; i < cells.size(); i++) {
                json.writeName(headers.get(i).name());
                cells.get(i).ifPresentOrElse(cell -> cell(cell, json), json::writeNull);
            }
            json.writeEndObject();
        }
        to.append(out.getBuffer()).append('\n');
    }

    private static void cell(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Cell.Text(var text) -> json.writeString(text);
            case Cell.Texts(var texts) -> {
                json.writeStartArray();
                texts.forEach(json::writeString);
                json.writeEndArray();
            }
            case Cell.Whole(var number) -> json.writeNumber(number);
            case Cell.Decimal number -> json.writeString(number.plain());
            case Cell.Flag(var value) -> json.writeBoolean(value);
            case Cell.Day(var date) -> json.writeString(date.toString());
            case Cell.Moment moment -> json.writeString(LineFormat.inWashington(moment));
        }
    }
}
