package eightk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs once what people run most, so that the JVM keeps what these runs load and link for those that follow. The
/// launcher has it run after each build, for each cache by its name: `read SAMPLES`, `json SAMPLES`, and for all else
/// `eightk SAMPLES DRAFT FOLDER`, the last an empty folder to build into.
public final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var nowhere = new PrintWriter(Writer.nullWriter());
        for (var run : runs(arguments)) {
            Eightk.run(nowhere, nowhere, run.toArray(String[]::new));
        }
    }

    private static List<List<String>> runs(String[] arguments) throws IOException {
        var samples = arguments[1];
        var read = List.of("read", samples);
        var json = List.of("read", "--json", samples);
        return switch (arguments[0]) {
            case "read" -> List.of(read);
            case "json" -> List.of(json, List.of("read", "--container", samples));
            default -> {
                var draft = arguments[2];
                var made = Files.createDirectories(Path.of(arguments[3])).toString();
                yield List.of(
                        read,
                        json,
                        List.of("check", samples),
                        List.of("check", "--json", samples, draft),
                        List.of("build", draft, "-o", made));
            }
        };
    }
}
