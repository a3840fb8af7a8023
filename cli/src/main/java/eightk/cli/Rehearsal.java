package eightk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs once what people run most, so that the JVM keeps what these runs load and link for those that follow. The
/// launcher has it run after each build: `Rehearsal SAMPLES DRAFT FOLDER`, the last an empty folder to build into.
public final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var samples = arguments[0];
        var draft = arguments[1];
        var made = Files.createDirectories(Path.of(arguments[2])).toString();
        var runs = List.of(
                List.of("read", samples),
                List.of("read", "--json", samples),
                List.of("check", samples),
                List.of("check", "--json", samples, draft),
                List.of("build", draft, "-o", made));
        var nowhere = new PrintWriter(Writer.nullWriter());
        for (var run : runs) {
            Eightk.run(Eightk.COMMANDS, nowhere, nowhere, run.toArray(String[]::new));
        }
    }
}
