package eightk.cli;

import eightk.archive.folder.FolderStore;
import eightk.rules.Policy;
import eightk.server.Server;
import eightk.server.Settings;
import eightk.server.desk.Hours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Runs the server on a folder until it is told to end.
@Command(
        name = "serve",
        description = "Serve the filings of a folder, until Ctrl-C. Prints its address when it is ready.",
        footer = {"", "Example:", "  eightk serve desk --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the desk, which is made if it is not there.")
    private Path folder;

    @Option(
            names = "--host",
            defaultValue = "localhost",
            description = "Name or address to listen at (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            converter = Port.class,
            description = "Port to listen at, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--hours",
            defaultValue = "always",
            description = "When the desk receives and releases: edgar, or always (default: ${DEFAULT-VALUE}).")
    private Hours hours;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Review policy: CSV of rule,decision,from,until,reason, of which decision is accept, hold or"
                    + " suspend. Without it only what EDGAR would not take is suspended.")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--two-persons", description = "What is held needs the word of two persons to be let through.")
    private boolean twoPersons;

    private Settings settings() throws IOException {
        return new Settings(host, port, hours, policy(), twoPersons);
    }

    private Policy policy() throws IOException {
        if (policy.isEmpty()) {
            return Policy.BY_EFFECT;
        }
        try (var text = Files.newBufferedReader(policy.get())) {
            return Policy.read(policy.get().toString(), text);
        }
    }

    @Override
    public Integer call() throws Exception {
        var clock = Clock.systemUTC();
        try (var termination = new Termination();
                var store = FolderStore.open(folder, clock);
                var server = Server.start(store, settings(), clock)) {
            var out = spec.commandLine().getOut();
            out.println("eightk ready " + server.address());
            server.register()
                    .firstCode()
                    .ifPresent(code -> out.println(
                            "The first supervisor: eightk desk first --code %s --person MAIL".formatted(code)));
            out.flush();
            termination.await();
        }
        return Exit.DONE;
    }
}
