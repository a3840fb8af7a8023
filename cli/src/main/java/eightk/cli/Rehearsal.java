package eightk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs once what people run most, so that the JVM keeps what these runs load and link for those that follow. The
/// launcher has it run after each build: `Rehearsal SAMPLES` for reading alone, which starts the sooner the less is
/// kept
/// with it, and `Rehearsal SAMPLES DRAFT FOLDER` for all, the last an empty folder to build into.
public final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var samples = arguments[0];
        var runs = new ArrayList<>(List.of(List.of("read", samples), List.of("read", "--json", samples)));
        if (arguments.length > 1) {
            var draft = arguments[1];
            var made = Files.createDirectories(Path.of(arguments[2])).toString();
            runs.add(List.of("check", samples));
            runs.add(List.of("check", "--json", samples, draft));
            runs.add(List.of("build", draft, "-o", made));
        }
        var nowhere = new PrintWriter(Writer.nullWriter());
        for (var run : runs) {
            var words = run.toArray(String[]::new);
            Eightk.run(nowhere, nowhere, words);
        }
    }
}
