package eightk.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program: hands the words of the command line to one command, and leaves with its [Exit] code.
///
/// Results go to `spec.commandLine().getOut()`, which is UTF-8 and buffered, so a command that waits for
/// something flushes it first; everything else goes to `getErr()`.
@Command(
        name = "eightk",
        description = "Reads, checks, files and publishes SEC Form 8-K current reports.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, with findings of effect suspends or defect",
            "2:not used as intended",
            "3:some input could not be read or written"
        })
public final class Eightk implements Callable<Integer> {

    private static final String READ = "eightk read";

    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where in the program it failed.")
    private boolean stacktrace;

    private Eightk() {}

    /// Speaks English whatever the machine's language, which would else choose the digits of numbers.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.US);
        var out = new PrintWriter(writer(FileDescriptor.out), false);
        var err = new PrintWriter(writer(FileDescriptor.err), true);
        var read = ReadCommand.plain(arguments);
        int code = run(read, out, err, arguments);
        if (out.checkError()) {
            err.println("eightk: standard output could not be written to its end");
            code = Exit.UNREADABLE;
        }
        // After a read there is nothing to shut down, and to look for it takes its time.
        if (read.isPresent()) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    /// Runs any command line.
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(ReadCommand.plain(arguments), out, err, arguments);
    }

    private static int run(Optional<ReadCommand> read, PrintWriter out, PrintWriter err, String... arguments) {
        if (read.isEmpty()) {
            return run(Commands.asked(arguments), out, err, arguments);
        }
        try {
            return read.get().read(new Outputs(READ, out, err));
        } catch (RuntimeException | Error e) {
            return failed(READ, e, err);
        }
    }

    /// Runs a command line by these commands, and says how it ended.
    static int run(List<Object> commands, PrintWriter out, PrintWriter err, String... arguments) {
        var eightk = new Eightk();
        var line = new CommandLine(eightk);
        commands.forEach(line::addSubcommand);
        line.registerConverter(LocalDate.class, new Day())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((misuse, _) -> eightk.misused(misuse))
                .setExecutionExceptionHandler((failure, command, _) -> eightk.failed(failure, command));
        try {
            return line.execute(arguments);
        } catch (Error e) { // left alone, the JVM would exit with 1, which means something else here
            return eightk.failed(e, line);
        }
    }

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.MISUSE;
    }

    private int misused(ParameterException misuse) {
        var command = misuse.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().println("%s: %s".formatted(name, misuse.getMessage()));
        UnmatchedArgumentException.printSuggestions(misuse, command.getErr());
        command.getErr().println("Try '%s --help'.".formatted(name));
        return Exit.MISUSE;
    }

    private int failed(Throwable failure, CommandLine command) {
        var name = command.getCommandSpec().qualifiedName();
        int exit = failed(name, failure, command.getErr());
        if (stacktrace) {
            failure.printStackTrace(command.getErr());
        }
        return exit;
    }

    private static int failed(String name, Throwable failure, PrintWriter err) {
        err.println("%s: %s".formatted(name, Failure.sentence(failure)));
        return Exit.UNREADABLE;
    }

    private static BufferedWriter writer(FileDescriptor stream) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), 1 << 16);
    }
}
