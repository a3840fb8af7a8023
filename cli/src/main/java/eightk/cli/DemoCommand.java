package eightk.cli;

import eightk.archive.Store;
import eightk.archive.folder.FolderStore;
import eightk.model.Bytes;
import eightk.server.Server;
import eightk.server.Settings;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the samples of the project on a server with nothing to set up and nothing left behind.
@Command(
        name = "demo",
        description = "Serve the sample filings from a temporary folder, until Ctrl-C; then the folder is deleted.")
final class DemoCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8080;
    private static final int ANY_FREE_PORT = 0;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            converter = Port.class,
            description = "Port to listen at (default: " + USUAL_PORT + ", else any that is free).")
    private Optional<Integer> port = Optional.empty();

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("eightk-demo-");
        try (var termination = new Termination();
                var _ = (AutoCloseable) () -> Folders.delete(folder)) {
            serve(folder, termination);
        }
        return Exit.DONE;
    }

    private void serve(Path folder, Termination termination) throws Exception {
        try (var store = FolderStore.open(folder, Clock.systemUTC());
                var server = start(store)) {
            for (var sample : samples()) {
                server.intake().mirror(Bytes.mapped(sample));
            }
            var out = spec.commandLine().getOut();
            out.println("eightk ready " + server.address());
            out.printf(
                    "%d sample filings of invented companies, from 1994 on. Ctrl-C ends it.%n",
                    server.catalogue().size());
            out.flush();
            termination.await();
        }
    }

    private Server start(Store store) throws IOException {
        try {
            return Server.start(store, Settings.at("localhost", port.orElse(USUAL_PORT)), Clock.systemUTC());
        } catch (BindException e) {
            if (port.isPresent()) {
                throw e;
            }
            return Server.start(store, Settings.at("localhost", ANY_FREE_PORT), Clock.systemUTC());
        }
    }

    /// The samples stand beside the launcher, which says where that is.
    private static List<Path> samples() throws IOException {
        var home = Path.of(System.getProperty("eightk.home", "."));
        try (var folders = Files.list(home.resolve("samples"))) {
            return folders.map(folder -> folder.resolve("submission.txt"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }
}
