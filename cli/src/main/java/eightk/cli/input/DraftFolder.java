package eightk.cli.input;

import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Unreadable;
import eightk.draft.DocumentWriter;
import eightk.draft.Draft;
import eightk.draft.DraftReader;
import eightk.draft.Mistake;
import eightk.draft.SubmissionFiles;
import eightk.model.Bytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A folder that holds a draft is one input: the submission that would be made of it. What must be mended before that
/// is told at its line.
final class DraftFolder {

    private DraftFolder() {}

    static void handOut(Path folder, Consumer<Input> to) {
        try {
            var read = DraftReader.read(folder);
            read.mistakes().forEach(mistake -> to.accept(new Unreadable(line(folder, mistake), mistake.sentence())));
            if (read.draft().isPresent()) {
                to.accept(new Given(folder.toString(), submission(read.draft().get())));
            }
        } catch (IOException e) {
            to.accept(new Unreadable(folder.toString(), Inputs.why(e)));
        }
    }

    /// As if disseminated on the day of the signature.
    private static Bytes submission(Draft draft) {
        var files = new SubmissionFiles(draft, DocumentWriter.write(draft));
        return Bytes.of(files.text(draft.signatory().date()));
    }

    private static String line(Path folder, Mistake mistake) {
        var file = folder.resolve(mistake.file()).toString();
        return mistake.line() == 0 ? file : file + ":" + mistake.line();
    }
}
