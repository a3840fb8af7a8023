package eightk.cli;

import eightk.archive.folder.FolderStore;
import eightk.server.Server;
import java.nio.file.Path;
import java.time.Clock;
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

    @Override
    public Integer call() throws Exception {
        var clock = Clock.systemUTC();
        try (var termination = new Termination();
                var store = FolderStore.open(folder, clock);
                var server = Server.start(store, host, port, clock)) {
            var out = spec.commandLine().getOut();
            out.println("eightk ready " + server.address());
            out.flush();
            termination.await();
        }
        return Exit.DONE;
    }
}
