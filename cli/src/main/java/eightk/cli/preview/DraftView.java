package eightk.cli.preview;

import eightk.draft.DocumentWriter;
import eightk.draft.DocumentWriter.Built;
import eightk.draft.Draft;
import eightk.draft.DraftLines;
import eightk.draft.DraftReader;
import eightk.draft.Mistake;
import eightk.draft.SubmissionFiles;
import eightk.model.Bytes;
import eightk.render.Dossier;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A draft as it stands: the last report that could be made of it, and what keeps another from being made.
///
/// @param made absent as long as none could be made
/// @param mistakes of the draft as it is now; none if `made` is of it
record DraftView(Path folder, Optional<Made> made, List<Mistake> mistakes) {

    DraftView {
        mistakes = List.copyOf(mistakes);
    }

    /// A report that was made, and what is found in it, told at the lines of the draft.
    record Made(Dossier dossier, List<Built> documents) {

        Made {
            documents = List.copyOf(documents);
        }
    }

    static DraftView first(Path folder) throws IOException {
        return new DraftView(folder, Optional.empty(), List.of()).next();
    }

    /// The same draft read again.
    DraftView next() throws IOException {
        var read = DraftReader.read(folder);
        return read.draft().isPresent()
                ? new DraftView(folder, Optional.of(made(read.draft().get())), List.of())
                : new DraftView(folder, made, read.mistakes());
    }

    private Made made(Draft draft) throws IOException {
        var documents = DocumentWriter.write(draft);
        var text = new SubmissionFiles(draft, documents).text(draft.day());
        var examination = Examination.of(CurrentReports.read(Bytes.of(text)), RuleBook.current(), Optional.empty());
        var lines = DraftLines.of(folder, draft, examination.report());
        return new Made(Dossier.of(folder.toString(), examination).writtenAt(lines::origin), documents);
    }

    /// A document of the last report, by the name of its file.
    Optional<Built> document(String name) {
        return made.stream()
                .flatMap(it -> it.documents().stream())
                .filter(document -> document.fileName().equals(name))
                .findFirst();
    }
}
