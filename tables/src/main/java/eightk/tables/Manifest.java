package eightk.tables;

import eightk.model.Bytes;
import eightk.render.ReaderVersion;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an export holds: `manifest.json`. It has no time and no place in it, so that the same filings give the same.
final class Manifest {

    static final String NAME = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifest() {}

    /// @param folder where the parts lie, as they will be left
    static String of(Path folder, Export.Extent extent, Format format, Collection<Parts.Part> parts)
            throws IOException {
        var manifest = JSON.createObjectNode()
                .put("manifestVersion", "1")
                .put("readerVersion", ReaderVersion.CURRENT)
                .put("ruleBookEdition", RuleBook.current().edition().toString())
                .put("format", format.label())
                .put("since", extent.since())
                .put("upTo", extent.upTo())
                .put("filings", extent.filings());
        var tables = manifest.putArray("tables");
        for (var table : Tables.ALL) {
            table(tables.addObject(), table, folder, of(table, parts));
        }
        return JSON.writeValueAsString(manifest) + "\n";
    }

    private static List<Parts.Part> of(Table<?> table, Collection<Parts.Part> parts) {
        return parts.stream().filter(part -> part.table().equals(table.name())).toList();
    }

    private static void table(ObjectNode to, Table<?> table, Path folder, List<Parts.Part> parts) throws IOException {
        to.put("name", table.name())
                .put("rows", parts.stream().mapToLong(Parts.Part::rows).sum());
        var columns = to.putArray("columns");
        for (var header : table.headers()) {
            columns.addObject()
                    .put("name", header.name())
                    .put("type", header.kind().sql());
        }
        var files = to.putArray("files");
        for (var part : parts) {
            var bytes = Bytes.mapped(folder.resolve(part.path()));
            files.addObject()
                    .put("path", part.path().toString().replace('\\', '/'))
                    .put("rows", part.rows())
                    .put("bytes", bytes.length())
                    .put("sha256", bytes.sha256());
        }
    }

    /// The files that a manifest names, and where it began.
    record Named(long since, List<Path> files) {}

    /// Reads a manifest that is there.
    ///
    /// @throws IOException if it is none of ours, or names a file outside its folder
    static Named read(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        var manifest = JSON.readTree(Files.readString(folder.resolve(NAME)));
        if (!manifest.path("tables").isArray() || !manifest.path("since").isNumber()) {
            throw new IOException("%s must be the manifest of an export".formatted(folder.resolve(NAME)));
        }
        for (var table : (ArrayNode) manifest.path("tables")) {
            for (var file : table.path("files")) {
                var path = folder.resolve(file.path("path").asString("")).normalize();
                if (!path.startsWith(folder.normalize())) {
                    throw new IOException("%s names a file outside its folder".formatted(folder.resolve(NAME)));
                }
                files.add(path);
            }
        }
        return new Named(manifest.path("since").asLong(), files);
    }
}
