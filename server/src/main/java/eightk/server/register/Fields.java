package eightk.server.register;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The details of an act, as a JSON object of texts.
final class Fields {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Fields() {}

    static String write(Map<String, String> fields) {
        var object = JSON.createObjectNode();
        fields.forEach(object::put);
        return JSON.writeValueAsString(object);
    }

    static Map<String, String> read(String text) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : JSON.readTree(text).properties()) {
            fields.put(field.getKey(), field.getValue().asString());
        }
        return fields;
    }
}
