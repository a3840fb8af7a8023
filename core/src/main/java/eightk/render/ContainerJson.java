package eightk.render;

import eightk.edgar.Container;
import eightk.edgar.Container.Body;
import eightk.edgar.Container.LineEnd;
import eightk.edgar.Container.Part;
import eightk.edgar.ContainerLine;
import eightk.edgar.ContainerLine.Keyed;
import eightk.edgar.ContainerLine.Plain;
import eightk.edgar.ContainerLine.Tagged;
import eightk.edgar.ContainerReader;
import eightk.edgar.KeyGaps;
import eightk.edgar.UuencodeManner;
import eightk.model.Bytes;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The file of a submission as one JSON object and back, nothing lost: header lines as filed and in order, documents
/// with their texts, files that were in uuencode as Base64. What is usual is left out: gaps between keys and values,
/// closing tags, UTF-8.
///
/// A header line is `{"depth": 2, "key": "CITY", "value": "SPRINGFIELD"}`, `{"tag": "SEC-HEADER", "value": "..."}`, or
/// a string where it is neither.
public final class ContainerJson {

    /// Deepest nesting read: what is written has five.
    private static final int DEEPEST = 16;

    /// Longest string read: the text of the largest container as characters or as Base64.
    private static final int LONGEST = 2 * (int) ContainerReader.LARGEST;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .build();

    private ContainerJson() {}

    /// The object on one line, without a line end.
    public static String line(Container container) {
        var to = MAPPER.createObjectNode();
        to.put("lineEnd", lower(container.lineEnd()));
        lines(to.putArray("header"), container.header());
        var documents = to.putArray("documents");
        container.documents().forEach(part -> part(documents.addObject(), part));
        lines(to.putArray("closing"), container.closing());
        to.put("lastLineEnds", container.lastLineEnds());
        return MAPPER.writeValueAsString(to);
    }

    /// What [#line] wrote.
    ///
    /// @throws IllegalArgumentException if it is no such object; the message says what was wanted
    /// @throws tools.jackson.core.JacksonException if it is not JSON
    public static Container parse(String json) {
        var from = MAPPER.readTree(json);
        return new Container(
                one(from, "lineEnd", LineEnd.class),
                lines(array(from, "header")),
                stream(array(from, "documents")).map(ContainerJson::part).toList(),
                lines(array(from, "closing")),
                from.path("lastLineEnds").asBoolean(true));
    }

    private static void part(ObjectNode to, Part part) {
        lines(to.putArray("head"), part.head());
        if (part.startsOnTag()) {
            to.put("startsOnTag", true);
        }
        switch (part.body()) {
            case Body.Text(var text, var utf8) -> {
                to.put("text", text);
                if (!utf8) {
                    to.put("utf8", false);
                }
            }
            case Body.Encoded(var before, var mode, var name, var content, var manner, var after) ->
                to.putObject("file")
                        .put("before", before)
                        .put("mode", mode)
                        .put("name", name)
                        .put("base64", Base64.getEncoder().encodeToString(content.toArray()))
                        .put("uuencode", lower(manner))
                        .put("after", after);
        }
        if (!part.closing().equals(Part.USUAL_CLOSING)) {
            lines(to.putArray("closing"), part.closing());
        }
    }

    private static Part part(JsonNode from) {
        var closing = from.has("closing") ? lines(array(from, "closing")) : Part.USUAL_CLOSING;
        return new Part(lines(array(from, "head")), from.path("startsOnTag").asBoolean(false), body(from), closing);
    }

    private static Body body(JsonNode from) {
        var file = from.path("file");
        return file.isObject()
                ? new Body.Encoded(
                        text(file, "before"),
                        text(file, "mode"),
                        text(file, "name"),
                        Bytes.of(Base64.getDecoder().decode(text(file, "base64"))),
                        one(file, "uuencode", UuencodeManner.class),
                        text(file, "after"))
                : new Body.Text(text(from, "text"), from.path("utf8").asBoolean(true));
    }

    private static void lines(ArrayNode to, List<ContainerLine> lines) {
        for (var line : lines) {
            switch (line) {
                case Tagged(var tag, var value) ->
                    to.addObject().put("tag", tag).put("value", value);
                case Keyed(var depth, var key, var gap, var value) -> {
                    var each = to.addObject().put("depth", depth).put("key", key);
                    if (!gap.equals(KeyGaps.of(key))) {
                        each.put("gap", gap);
                    }
                    each.put("value", value);
                }
                case Plain(var text) -> to.add(text);
            }
        }
    }

    private static List<ContainerLine> lines(JsonNode from) {
        return stream(from).map(ContainerJson::line).toList();
    }

    private static ContainerLine line(JsonNode from) {
        if (from.isString()) {
            return new Plain(from.stringValue());
        }
        return from.has("tag")
                ? new Tagged(text(from, "tag"), text(from, "value"))
                : new Keyed(
                        Math.clamp(from.path("depth").asInt(0), 0, DEEPEST),
                        text(from, "key"),
                        optional(from, "gap").orElseGet(() -> KeyGaps.of(text(from, "key"))),
                        text(from, "value"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode array(JsonNode from, String name) {
        var array = from.path(name);
        if (!array.isArray()) {
            throw wanted(name, "an array", array);
        }
        return array;
    }

    private static String text(JsonNode from, String name) {
        return optional(from, name).orElseThrow(() -> wanted(name, "a string", from.path(name)));
    }

    private static Optional<String> optional(JsonNode from, String name) {
        var text = from.path(name);
        return text.isString() ? Optional.of(text.stringValue()) : Optional.empty();
    }

    private static <E extends Enum<E>> E one(JsonNode from, String name, Class<E> kind) {
        var word = text(from, name);
        for (var constant : kind.getEnumConstants()) {
            if (lower(constant).equals(word)) {
                return constant;
            }
        }
        throw wanted(name, "one of " + List.of(kind.getEnumConstants()), from.path(name));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException wanted(String name, String what, JsonNode found) {
        return new IllegalArgumentException(
                "container: %s must be %s, found %s".formatted(name, what, found.isMissingNode() ? "nothing" : found));
    }
}
