package eightk.draft;

import eightk.draft.Draft.Attachment;
import eightk.draft.Draft.Text;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Item;
import eightk.model.Origin;
import eightk.model.Part;
import eightk.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The way back from a report to the draft it was made of: from a place of the report to the file and line in which a
/// person wrote what stands there. It goes by the words alone, so it holds for every manner in which a report is made.
public final class DraftLines {

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    private final Path folder;
    private final Draft draft;
    private final CurrentReport report;
    private final YamlFile names;
    private final YamlValues values;
    private final Map<String, Letters> files = new HashMap<>();
    private final NavigableMap<Place, Stretch> stretches = new TreeMap<>(IN_ORDER);

    /// A stretch of the main document, and the part of the draft that it was made of.
    ///
    /// @param file in the folder
    /// @param line where that part begins
    /// @param words with which the stretch begins; empty for a heading, which nobody wrote
    private record Stretch(String file, int line, String words) {}

    private DraftLines(Path folder, Draft draft, CurrentReport report, String yaml, YamlValues values) {
        this.folder = folder;
        this.draft = draft;
        this.report = report;
        this.names = YamlFile.of(DraftReader.REPORT, yaml, new ArrayList<>());
        this.values = values;
        draft.texts().forEach(text -> files.put(text.file(), Letters.of(text.markdown())));
        draft.exhibits().stream()
                .filter(exhibit -> exhibit.file().endsWith(".md"))
                .forEach(exhibit -> files.put(exhibit.file(), Letters.of(text(exhibit))));
        report.parts().forEach(this::part);
        report.items().forEach(this::item);
    }

    /// @param draft read from the folder
    /// @param report read from what was made of it
    /// @throws IOException if a file of the draft can no longer be read
    public static DraftLines of(Path folder, Draft draft, CurrentReport report) throws IOException {
        var values = new YamlValues();
        var yaml = "";
        try (var listed = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var file : listed) {
                if (Files.isRegularFile(file) && Files.size(file) <= YamlFile.LONGEST) {
                    var name = file.getFileName().toString();
                    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    yaml = name.equals(DraftReader.REPORT) ? text : yaml;
                    values.add(name, text);
                }
            }
        }
        return new DraftLines(folder, draft, report, yaml, values);
    }

    private static String text(Attachment exhibit) {
        return new String(exhibit.content().toArray(), StandardCharsets.UTF_8);
    }

    /// The line where a person wrote what stands at a place; where she wrote nothing there, that part of the draft to
    /// which it belongs.
    public Origin origin(Place place) {
        var main = report.submission().documents().stream().findFirst();
        boolean isMain =
                main.filter(document -> document.sequence() == place.document()).isPresent();
        if (place.document() == 0) {
            return inYaml(place.quote()).orElseGet(() -> origin(DraftReader.REPORT, names.lineOf("event")));
        }
        return isMain ? inReport(place) : inExhibit(place);
    }

    private Origin inReport(Place place) {
        var before = stretches.floorEntry(place);
        if (before == null || place.line() == 0) {
            return inYaml(place.quote()).orElseGet(() -> origin(DraftReader.REPORT, 0));
        }
        var stretch = before.getValue();
        return found(stretch.file(), place.quote(), stretch.words())
                .or(() -> inYaml(place.quote()))
                .or(() -> found(stretch.file(), stretch.words(), ""))
                .or(() -> inYaml(stretch.words()))
                .orElseGet(() -> origin(stretch.file(), stretch.line()));
    }

    private Origin inExhibit(Place place) {
        return report.submission().documents().stream()
                .filter(document -> document.sequence() == place.document())
                .flatMap(document -> attachment(document).stream())
                .findFirst()
                .map(exhibit -> exhibit.file().endsWith(".txt")
                        ? origin(exhibit.file(), place.line())
                        : found(exhibit.file(), place.quote(), "").orElseGet(() -> origin(exhibit.file(), 0)))
                .orElseGet(() -> origin(DraftReader.REPORT, names.lineOf("exhibits")));
    }

    private Optional<Attachment> attachment(Document document) {
        return draft.exhibits().stream()
                .filter(exhibit -> document.type().code().equals("EX-" + exhibit.number()))
                .findFirst();
    }

    private void part(Part part) {
        var own = switch (part.kind()) {
            case COVER -> new Stretch(registrant(), 0, "");
            case SIGNATURE -> new Stretch(DraftReader.REPORT, names.lineOf("signed"), "");
            case EXHIBIT_INDEX -> new Stretch(DraftReader.REPORT, names.lineOf("exhibits"), "");
            case OTHER -> new Stretch(DraftReader.REPORT, 0, "");
        };
        part.blocks().forEach(block -> put(block, own));
        boolean cover = part.kind() == Part.Kind.COVER;
        stretches.put(part.place(), cover ? new Stretch(DraftReader.REPORT, names.lineOf("event"), "") : own);
    }

    private void item(Item item) {
        draft.texts().stream()
                .filter(text -> text.provisions().getFirst().item().equals(item.number()))
                .findFirst()
                .map(Text::file)
                .ifPresent(file -> {
                    var own = new Stretch(file, 1, "");
                    stretches.put(item.place(), own);
                    item.blocks().forEach(block -> put(block, own));
                });
    }

    private void put(Block block, Stretch own) {
        stretches.put(block.place(), new Stretch(own.file(), own.line(), block.text()));
    }

    private String registrant() {
        return names.words("registrant").stream().findFirst().orElse(DraftReader.REPORT);
    }

    private Optional<Origin> inYaml(String words) {
        return values.in(words).map(value -> origin(value.file(), value.line()));
    }

    private Optional<Origin> found(String file, String words, String after) {
        var letters = files.get(file);
        int line = letters == null ? 0 : letters.line(words, after);
        return Optional.of(origin(file, line)).filter(_ -> line > 0);
    }

    private Origin origin(String file, int line) {
        return new Origin(folder.resolve(file).toString(), line);
    }
}
