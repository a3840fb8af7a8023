package eightk.cli;

import eightk.cli.input.InOrder;
import eightk.cli.input.Input;
import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Mistaken;
import eightk.cli.input.Input.Unreadable;
import eightk.cli.input.Inputs;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
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

    /// What came of one input: something for standard output, or failures for standard error.
    private record Outcome(String output, List<String> failures, int exit) {}

    /// What a command has to show of one input.
    ///
    /// @param exit what the program would exit with if this were all
    record Answer(String text, int exit) {}

    /// Shows the answer for each input on standard output, and says how the program ends. A draft of which no report
    /// can be made is told as one that cannot be read.
    int each(CommandSpec spec, Terminal terminal, Function<Given, Answer> answer) {
        return each(spec, terminal, spec.commandLine().getOut(), Exit.UNREADABLE, answer);
    }

    /// Writes the answer for each input, and says how the program ends: with the greatest exit code of all.
    ///
    /// @param mistaken what a draft exits with of which no report can be made; its mistakes go to standard error
    int each(CommandSpec spec, Terminal terminal, PrintWriter out, int mistaken, Function<Given, Answer> answer) {
        var name = spec.qualifiedName();
        var err = spec.commandLine().getErr();
        var inputs = new Inputs(words, System.in);
        var progress = new Progress(err, terminal, inputs.files());
        var tally = new Tally();
        try (var work = new InOrder<Input, Outcome>(input -> outcome(input, mistaken, answer), outcome -> {
            progress.at(inputs.at(), tally.add(outcome.exit()));
            if (!outcome.failures().isEmpty()) {
                progress.clear();
                outcome.failures().forEach(failure -> err.println("%s: %s".formatted(name, failure)));
            }
            out.print(outcome.output());
        })) {
            inputs.each(work::add);
        }
        out.flush();
        progress.clear();
        tally.unread().ifPresent(words -> err.println("%s: %s".formatted(name, words)));
        return tally.exit();
    }

    /// A fault of ours on one input is told with its name, and the others go on.
    private static Outcome outcome(Input input, int mistaken, Function<Given, Answer> answer) {
        return switch (input) {
            case Unreadable(var name, var why) -> failed(name, why);
            case Mistaken draft -> new Outcome("", draft.lines(), mistaken);
            case Given given -> {
                try {
                    var found = answer.apply(given);
                    yield new Outcome(found.text(), List.of(), found.exit());
                } catch (RuntimeException | StackOverflowError fault) {
                    yield failed(given.name(), Failure.sentence(fault));
                }
            }
        };
    }

    private static Outcome failed(String name, String why) {
        return new Outcome("", List.of("%s: %s".formatted(name, why)), Exit.UNREADABLE);
    }
}
