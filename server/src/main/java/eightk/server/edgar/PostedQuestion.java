package eightk.server.edgar;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The parameters of a search as EDGAR's page posts them: a JSON object of texts, numbers and lists of them.
final class PostedQuestion {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PostedQuestion() {}

    /// Each value by its name, several with commas between them. What is no JSON asks for nothing.
    static Map<String, String> read(byte[] body) {
        var parameters = new HashMap<String, String>();
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    parameters.put(json.currentName(), value(json));
                }
            }
            return parameters;
        } catch (JacksonException _) {
            return Map.of();
        }
    }

    private static String value(JsonParser json) {
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            var values = new StringJoiner(",");
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(scalar(json));
            }
            return values.toString();
        }
        return scalar(json);
    }

    /// Of anything else there is no text.
    private static String scalar(JsonParser json) {
        if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            return json.getString();
        }
        json.skipChildren();
        return "";
    }
}
