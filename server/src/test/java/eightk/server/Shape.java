package eightk.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a document looks like, whatever it says: at each path the keys in their order, the types of the values and
/// their formats, in which a `9` stands for any digit.
///
/// Formats are kept of what is written for programs: numbers, dates, codes. Words are words.
final class Shape {

    private static final Pattern CODE = Pattern.compile("[\\dTZ:.,/+-]*\\d[\\dTZ:.,/+-]*");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Set<List<String>>> keys = new TreeMap<>();
    private final Map<String, Set<String>> types = new TreeMap<>();
    private final Map<String, Set<String>> formats = new TreeMap<>();

    private Shape() {}

    /// Of some documents of one kind: what one of them has, the kind may have.
    static Shape ofJson(Iterable<JsonNode> documents) {
        var shape = new Shape();
        documents.forEach(document -> shape.walk("", document));
        return shape;
    }

    static Shape ofXml(Iterable<String> documents) {
        var shape = new Shape();
        for (var document : documents) {
            Jsoup.parse(document, "", Parser.xmlParser()).children().forEach(root -> shape.walk("", root));
        }
        return shape;
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private void walk(String path, JsonNode node) {
        add(types, path, node.getNodeType().name());
        if (node.isObject()) {
            add(keys, path, List.copyOf(node.propertyNames()));
            node.properties().forEach(entry -> walk(path + "." + entry.getKey(), entry.getValue()));
        } else if (node.isArray()) {
            node.forEach(one -> walk(path + "[]", one));
        } else if (node.isString()) {
            add(formats, path, format(node.asString()));
        }
    }

    private void walk(String path, Element element) {
        var here = path + "/" + element.tagName();
        var inside = new ArrayList<String>();
        for (var attribute : element.attributes()) {
            inside.add("@" + attribute.getKey());
            add(formats, here + "@" + attribute.getKey(), format(attribute));
        }
        var children = element.children().stream().map(Element::tagName).toList();
        // A list is known by what it holds, not by how often.
        inside.addAll(new LinkedHashSet<>(children));
        add(keys, here, inside);
        if (children.isEmpty()) {
            add(formats, here, format(element.text()));
        }
        element.children().forEach(child -> walk(here, child));
    }

    private static String format(Attribute attribute) {
        return attribute.getValue().startsWith("http") ? "address" : format(attribute.getValue());
    }

    /// `2026-06-25` is `9999-99-99`, and of `2.02,9.01` each is `9.99`; the first line of a text with markup is taken
    /// with its words, and sizes in it have any number of digits.
    private static String format(String value) {
        var line = value.strip().lines().findFirst().orElse("").replaceFirst("<br>.*", "");
        if (CODE.matcher(line).matches()) {
            return line.replaceAll("\\d", "9").replaceFirst("^([^,]+)(,\\1)+$", "$1");
        }
        return line.startsWith("<b>") ? line.replaceAll("\\d", "9").replaceFirst("9+ [KM]B\\s*$", "9 KB") : words(line);
    }

    private static String words(String line) {
        return line.isEmpty() ? "" : "words";
    }

    private static <T> void add(Map<String, Set<T>> to, String path, T what) {
        to.computeIfAbsent(path, _ -> new LinkedHashSet<>()).add(what);
    }

    /// What is here otherwise than where it was recorded, a line each.
    List<String> differences(Shape recorded) {
        var differences = new ArrayList<String>();
        keys.forEach((path, lists) -> lists.stream()
                .filter(list -> !recorded.keys.getOrDefault(path, Set.of()).contains(list))
                .forEach(list -> differences.add("%s has the keys %s, not %s"
                        .formatted(path, list, recorded.keys.getOrDefault(path, Set.of())))));
        types.forEach((path, kinds) -> kinds.stream()
                .filter(kind -> recorded.types.containsKey(path))
                .filter(kind -> !recorded.types.getOrDefault(path, Set.of()).contains(kind))
                .forEach(kind -> differences.add(
                        "%s is %s, not %s".formatted(path, kind, recorded.types.getOrDefault(path, Set.of())))));
        formats.forEach((path, some) -> some.stream()
                .filter(format -> recorded.formats.containsKey(path))
                .filter(format -> !recorded.formats.getOrDefault(path, Set.of()).contains(format))
                .forEach(format -> differences.add("%s is written '%s', not %s"
                        .formatted(path, format, recorded.formats.getOrDefault(path, Set.of())))));
        return differences;
    }
}
