package eightk.cli.input;

import eightk.draft.Draft;
import eightk.draft.DraftLines;
import eightk.draft.Mistake;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something to read, or why it cannot be.
public sealed interface Input {

    /// The path as given; of a member of an archive, the archive's path and the member's; `-` for standard input.
    String name();

    /// @param draft that the bytes were made of, if they were
    record Given(String name, Bytes bytes, Optional<Drafted> draft) implements Input {

        public Given(String name, Bytes bytes) {
            this(name, bytes, Optional.empty());
        }
    }

    /// A draft of which no report can be made yet.
    record Mistaken(String name, List<Mistake> mistakes) implements Input {

        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }

        /// In the order of their files, each at its line, by the path of its file: `cfo/report.yaml:3: event must be
        /// ...`.
        public List<String> lines() {
            var files = mistakes.stream().map(Mistake::file).distinct().toList();
            return mistakes.stream()
                    .sorted(Comparator.comparingInt((Mistake mistake) -> files.indexOf(mistake.file()))
                            .thenComparingInt(Mistake::line))
                    .map(mistake -> Path.of(name).resolve(mistake.toString()).toString())
                    .toList();
        }
    }

    /// @param why in words that follow the name and a colon
    record Unreadable(String name, String why) implements Input {}

    /// A draft and its folder.
    record Drafted(Path folder, Draft draft) {

        /// The way back from the report that was made of it.
        public DraftLines lines(CurrentReport report) {
            try {
                return DraftLines.of(folder, draft, report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
