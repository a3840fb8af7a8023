package eightk.server.edgar;

import eightk.law.Washington;
import eightk.model.Cik;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// `index.json` of a folder: what EDGAR's web server would list in it.
final class FolderJson {

    private static final DateTimeFormatter MODIFIED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Washington.zone());

    private FolderJson() {}

    /// The folder of one submission: the pages that EDGAR makes, which have no size, and the documents.
    static byte[] of(Listing listing, Cik cik) {
        var number = listing.number();
        var folder = listing.folder(cik);
        return directory(folder, folder.substring(0, folder.lastIndexOf('/')), json -> {
            for (var made : List.of("-index-headers.html", "-index.html", ".txt")) {
                item(json, listing.modified(), number + made, "text.gif", "");
            }
            for (var file : listing.files()) {
                item(json, listing.modified(), file.name(), icon(file.name()), Long.toString(file.length()));
            }
        });
    }

    /// The folder of a company: a folder for each submission.
    static byte[] of(List<Listing> listings, Cik cik) {
        return directory("/Archives/edgar/data/" + cik.number(), "/Archives/edgar/data", json -> {
            for (var listing : listings) {
                item(json, listing.modified(), listing.number().undashed(), "folder.gif", "");
            }
        });
    }

    private static byte[] directory(String name, String parent, Consumer<JsonGenerator> items) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("directory");
            json.writeArrayPropertyStart("item");
            items.accept(json);
            json.writeEndArray();
            json.writeStringProperty("name", name);
            json.writeStringProperty("parent-dir", parent);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void item(JsonGenerator json, Instant modified, String name, String type, String size) {
        json.writeStartObject();
        json.writeStringProperty("last-modified", MODIFIED.format(modified));
        json.writeStringProperty("name", name);
        json.writeStringProperty("type", type);
        json.writeStringProperty("size", size);
        json.writeEndObject();
    }

    /// The name of the icon by which EDGAR's listing tells a kind of file.
    private static String icon(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "jpg", "jpeg", "gif", "png" -> "image2.gif";
            case "zip", "gz" -> "compressed.gif";
            default -> "text.gif";
        };
    }
}
