package eightk.server;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What went wrong with a request to the API, as RFC 9457 has it.
///
/// @param status of HTTP
/// @param title the same for every problem of its kind
/// @param detail about this one
record Problem(int status, String title, String detail) {

    private static final JsonFactory FACTORY = new JsonFactory();

    byte[] json() {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject()
                    .writeStringProperty("type", "about:blank")
                    .writeStringProperty("title", title)
                    .writeNumberProperty("status", status)
                    .writeStringProperty("detail", detail)
                    .writeEndObject();
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
