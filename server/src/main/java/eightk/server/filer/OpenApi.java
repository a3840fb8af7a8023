package eightk.server.filer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The list of endpoints as OpenAPI 3.1 has it, so that a client can be made from it.
final class OpenApi {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private OpenApi() {}

    static String of(List<Described> endpoints) {
        var text = new StringBuilder("""
                openapi: 3.1.0
                info:
                  title: eightk desk
                  version: '1'
                  description: >-
                    The filer API of EDGAR Next and the desk's own. A request names its program in User-Agent. Two tokens
                    are shown as one bearer, filer token first, with a comma between them.
                components:
                  securitySchemes:
                    tokens: {type: http, scheme: bearer}
                paths:
                """);
        for (var path : byPath(endpoints).entrySet()) {
            text.append("  %s:\n".formatted(path.getKey()));
            parameters(path.getKey(), text);
            path.getValue().forEach(endpoint -> operation(endpoint, text));
        }
        return text.toString();
    }

    private static Map<String, List<Described>> byPath(List<Described> endpoints) {
        return endpoints.stream()
                .collect(Collectors.groupingBy(Described::path, LinkedHashMap::new, Collectors.toList()));
    }

    private static void parameters(String path, StringBuilder text) {
        var names = PARAMETER.matcher(path).results().map(it -> it.group(1)).toList();
        if (!names.isEmpty()) {
            text.append("    parameters:\n");
        }
        for (var name : names) {
            text.append("      - {name: %s, in: path, required: true, schema: {type: string}}\n".formatted(name));
        }
    }

    private static void query(Described endpoint, StringBuilder text) {
        if (!endpoint.query().isEmpty()) {
            text.append("      parameters:\n");
        }
        for (var parameter : endpoint.query()) {
            text.append("        - {name: %s, in: query, schema: {type: string}, description: \"%s\"}\n"
                    .formatted(parameter.name(), parameter.says()));
        }
    }

    private static void operation(Described endpoint, StringBuilder text) {
        text.append("    %s:\n".formatted(endpoint.method().toLowerCase(Locale.ROOT)));
        text.append("      summary: \"%s\"\n".formatted(endpoint.does()));
        text.append("      description: \"Needs %s.\"\n".formatted(endpoint.needs()));
        text.append("      security: [%s]\n".formatted(endpoint.isOpen() ? "" : "{tokens: []}"));
        query(endpoint, text);
        text.append("      responses:\n");
        text.append("        default: {description: \"The answer, or why there is none.\"}\n");
        if (!endpoint.isOpen()) {
            text.append("        '401': {description: \"No token that will do.\"}\n");
            text.append("        '403': {description: \"A token that may not.\"}\n");
        }
    }
}
