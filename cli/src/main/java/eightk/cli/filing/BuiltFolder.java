package eightk.cli.filing;

import eightk.draft.DraftLines;
import eightk.draft.DraftReader;
import eightk.model.Origin;
import eightk.model.Place;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// What is submitted: a folder that `build` made, and the draft it was made of where that is known.
///
/// @param draft absent if the folder does not lie in its draft
public record BuiltFolder(Path folder, Optional<Path> draft) {

    /// The folder of a draft into which `build` writes unless told otherwise.
    public static final String NAME = "out";

    /// The full text of the submission, as `build` leaves it.
    static final String FULL_TEXT = "submission.txt";

    /// @param given a draft, or what was built of one
    /// @throws IllegalArgumentException if the draft was not built, or was changed since
    public static BuiltFolder of(Path given) throws IOException {
        if (DraftReader.isDraft(given)) {
            return new BuiltFolder(given.resolve(NAME), Optional.of(given)).requireFresh(given);
        }
        var around = given.resolveSibling("");
        return given.endsWith(NAME) && DraftReader.isDraft(around)
                ? new BuiltFolder(given, Optional.of(around)).requireFresh(around)
                : new BuiltFolder(given, Optional.empty());
    }

    private BuiltFolder requireFresh(Path draft) throws IOException {
        var xml = folder.resolve(Outgoing.FILE);
        if (!Files.exists(xml)) {
            throw new IllegalArgumentException(
                    "the draft %s must have been built, found no %s; run eightk build first".formatted(draft, xml));
        }
        try (var written = Files.list(draft)) {
            for (var file : written.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(xml)) > 0) {
                    throw new IllegalArgumentException(
                            "%s must be older than what was built of it, found it changed since; run eightk build"
                                    .formatted(file));
                }
            }
        }
        return this;
    }

    /// The way back from a place of the submission to the draft; to nowhere if there is none, or none that can be read.
    public Function<Place, Optional<Origin>> origins() throws IOException {
        var text = folder.resolve(FULL_TEXT);
        if (draft.isEmpty() || !Files.exists(text)) {
            return _ -> Optional.empty();
        }
        var read = DraftReader.read(draft.get()).draft();
        if (read.isEmpty()) {
            return _ -> Optional.empty();
        }
        var lines =
                DraftLines.of(draft.get(), read.get(), CurrentReports.read(text).value());
        return place -> Optional.of(place)
                .filter(it -> it.document() > 0 || !it.quote().isEmpty())
                .map(lines::origin);
    }
}
