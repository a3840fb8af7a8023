package eightk.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    /// Every command, in the order in which help lists them.
    static final List<Object> COMMANDS = List.of(
            new ReadCommand(),
            new CheckCommand(),
            new RulesCommand(),
            new DueCommand(Clock.system(ZoneId.systemDefault())),
            new ExportCommand(),
            new NewCommand(Clock.system(ZoneId.systemDefault())),
            new BuildCommand(),
            new SubmitCommand(SubmitCommand.World.real()),
            new ServeCommand(),
            new DemoCommand(),
            new LoadCommand(),
            new FollowCommand(),
            new SearchCommand(),
            new ReindexCommand(),
            new DeskCommand(),
            new FilerCommand(),
            new FsckCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new BenchCommand());

    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where in the program it failed.")
    private boolean stacktrace;

    private Eightk() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(writer(FileDescriptor.out), false);
        var err = new PrintWriter(writer(FileDescriptor.err), true);
        int code = run(COMMANDS, out, err, arguments);
        if (out.checkError()) {
            err.println("eightk: standard output could not be written to its end");
            code = Exit.UNREADABLE;
        }
        System.exit(code);
    }

    /// Runs one command line and says how it ended.
    static int run(List<Object> commands, PrintWriter out, PrintWriter err, String... arguments) {
        var eightk = new Eightk();
        var line = new CommandLine(eightk);
        asked(commands, arguments).forEach(line::addSubcommand);
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

    /// The command that the first word names, for knowing one is quick and knowing all is not; all where it names none.
    private static List<Object> asked(List<Object> commands, String... arguments) {
        for (var command : commands) {
            var known = command.getClass().getAnnotation(Command.class);
            if (known != null && arguments.length > 0 && known.name().equals(arguments[0])) {
                return List.of(command);
            }
        }
        return commands;
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
        command.getErr().println("%s: %s".formatted(name, Failure.sentence(failure)));
        if (stacktrace) {
            failure.printStackTrace(command.getErr());
        }
        return Exit.UNREADABLE;
    }

    private static BufferedWriter writer(FileDescriptor stream) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), 1 << 16);
    }
}
