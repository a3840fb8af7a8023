package eightk.cli.input;

import eightk.cli.input.Input.Drafted;
import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Mistaken;
import eightk.cli.input.Input.Unreadable;
import eightk.draft.DocumentWriter;
import eightk.draft.Draft;
import eightk.draft.DraftReader;
import eightk.draft.SubmissionFiles;
import eightk.model.Bytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A folder that holds a draft is one input: the submission that would be made of it, or what must be mended before.
final class DraftFolder {

    private DraftFolder() {}

    static Input input(Path folder) {
        try {
            var read = DraftReader.read(folder);
            return read.draft()
                    .<Input>map(draft ->
                            new Given(folder.toString(), submission(draft), Optional.of(new Drafted(folder, draft))))
                    .orElseGet(() -> new Mistaken(folder.toString(), read.mistakes()));
        } catch (IOException e) {
            return new Unreadable(folder.toString(), Inputs.why(e));
        }
    }

    /// As if disseminated on the day of the signature.
    private static Bytes submission(Draft draft) {
        var files = new SubmissionFiles(draft, DocumentWriter.write(draft));
        return Bytes.of(files.text(draft.day()));
    }
}
