package eightk.cli;

import eightk.cli.Batch.Done;
import eightk.cli.input.Input.Given;
import eightk.cli.input.Inputs;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Parameters;

/// What a command that reads is given, and the way it goes through it: several at once, shown in the order given,
/// to the end even if some cannot be read.
final class Sources {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "A submission as EDGAR disseminates it, or a main document on its own; a folder of them, a tar"
                            + " or zip, gzip or not; a draft, which is a folder with a report.yaml; - for standard"
                            + " input.")
    private List<String> words = List.of();

    static Sources of(List<String> words) {
        var sources = new Sources();
        sources.words = words;
        return sources;
    }

    /// What a command has to show of one input.
    ///
    /// @param exit what the program would exit with if this were all
    record Answer(String text, int exit) {}

    /// Shows the answer for each input on standard output, and says how the program ends. A draft of which no report
    /// can be made is told as one that cannot be read.
    int each(Outputs outputs, Terminal terminal, Function<Given, Answer> answer) {
        return each(outputs, terminal, Exit.UNREADABLE, answer);
    }

    /// Writes the answer for each input, and says how the program ends: with the greatest exit code of all.
    ///
    /// @param mistaken what a draft exits with of which no report can be made; its mistakes go to standard error
    int each(Outputs outputs, Terminal terminal, int mistaken, Function<Given, Answer> answer) {
        int exit = each(
                outputs,
                terminal,
                mistaken,
                (_, given) -> {
                    var found = answer.apply(given);
                    return new Done<>(found.text(), found.exit());
                },
                (_, text) -> outputs.out().print(text));
        outputs.out().flush();
        return exit;
    }

    /// Does some work on each input, hands on what came of it in the order of the inputs, and says how the program
    /// ends.
    ///
    /// @param mistaken as above
    <R> int each(Outputs outputs, Terminal terminal, int mistaken, Batch.Work<R> work, Batch.Results<R> results) {
        var inputs = new Inputs(words, System.in);
        try (var batch = new Batch<>(outputs, terminal, inputs.files(), mistaken, work, results)) {
            inputs.each(input -> batch.add(inputs.at(), input));
            return batch.finish();
        }
    }

    /// The words as given.
    List<String> words() {
        return List.copyOf(words);
    }
}
