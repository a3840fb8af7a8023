package eightk.render;

import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A report as one fact a line, `items[5].caption = OTHER EVENTS`, so that a change of what is read shows as a
/// small difference between two files.
///
/// The lines hold everything [ReportJson] does but versions, the file's name, what the book says of a rule, what is
/// absent, and text that blocks or rows tell already.
public final class FactLines {

    private static final Set<String> LEFT_OUT =
            Set.of("schemaVersion", "readerVersion", "file", "edition", "citation", "mend");

    private FactLines() {}

    public static String of(Dossier dossier) {
        var lines = new StringJoiner("\n", "", "\n");
        var report = new ObjectMapper().readTree(ReportJson.line(dossier));
        report.propertyStream().forEach(fact -> add(lines, fact.getKey(), fact.getValue()));
        return lines.toString();
    }

    private static void add(StringJoiner lines, String path, JsonNode value) {
        if (LEFT_OUT.contains(path.substring(path.lastIndexOf('.') + 1))) {
            return;
        }
        if (value.isArray()) {
            addAll(lines, path, value);
        } else if (path.endsWith(".place")) {
            lines.add(path + " = " + place(value));
        } else if (value.isObject()) {
            value.propertyStream()
                    .filter(fact -> !(fact.getKey().equals("text") && toldElsewhere(value)))
                    .forEach(fact -> add(lines, path + "." + fact.getKey(), fact.getValue()));
        } else if (!value.isNull()) {
            value.asString().lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(path + " = " + line));
        }
    }

    private static boolean toldElsewhere(JsonNode text) {
        return !text.path("blocks").isEmpty() || !text.path("rows").isEmpty();
    }

    private static void addAll(StringJoiner lines, String path, JsonNode list) {
        if (list.values().stream().allMatch(JsonNode::isValueNode)) {
            if (!list.isEmpty()) {
                lines.add(path + " = "
                        + list.values().stream().map(FactLines::shown).collect(Collectors.joining(" | ")));
            }
            return;
        }
        var names = new HashSet<String>();
        int index = 0;
        for (var element : list.values()) {
            index++;
            var number = element.path("number").asString("");
            var name = number.isEmpty() || !names.add(number) ? Integer.toString(index) : number;
            add(lines, "%s[%s]".formatted(path, name), element);
        }
    }

    private static String shown(JsonNode value) {
        return value.isNull() ? "-" : value.asString();
    }

    private static String place(JsonNode place) {
        var where = new StringJoiner(":");
        for (var name : new String[] {"document", "line", "column"}) {
            if (!place.path(name).isNull()) {
                where.add(place.path(name).asString());
            }
        }
        return place.path("quote").isNull()
                ? where.toString()
                : where + " " + place.path("quote").asString();
    }
}
