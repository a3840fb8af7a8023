package eightk.events;

import eightk.report.CurrentReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A filing labelled by reading, and the events found in it.
///
/// @param label one line of LABELS.jsonl
record Labelled(String file, JsonNode label, List<Event> events) {

    /// All filings of a corpus that are labelled, read.
    static List<Labelled> in(Path corpus) throws IOException {
        var mapper = new ObjectMapper();
        var reader = new EventReader();
        var all = new ArrayList<Labelled>();
        for (var line : Files.readAllLines(corpus.resolve("LABELS.jsonl"))) {
            var label = mapper.readTree(line);
            var file = label.path("path").asString();
            all.add(new Labelled(
                    file,
                    label,
                    reader.read(CurrentReports.read(corpus.resolve(file)).value())));
        }
        return all;
    }

    <E extends Event> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
