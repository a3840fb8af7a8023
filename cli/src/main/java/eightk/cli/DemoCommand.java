package eightk.cli;

import eightk.archive.Store;
import eightk.archive.folder.FolderStore;
import eightk.cli.demo.InventedFilings;
import eightk.cli.input.Input;
import eightk.cli.input.Inputs;
import eightk.model.Bytes;
import eightk.server.Server;
import eightk.server.Settings;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows filings on a server with nothing to set up and nothing left behind, and lets invented companies file more.
@Command(
        name = "demo",
        description =
                "Serve filings from a temporary folder, while invented companies file more, until Ctrl-C; then the"
                        + " folder is deleted.",
        footer = {"", "Examples:", "  eightk demo", "  eightk demo --every 2", "  eightk demo ~/filings --every 0"})
final class DemoCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8080;
    private static final int ANY_FREE_PORT = 0;

    /// Chosen once, so that every demonstration tells the same stories.
    private static final long SEED = 8;

    /// So many have been filed today when the first visitor comes.
    private static final int FILED_BEFORE = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "Submissions to show, in files, folders, tar, zip or gzip (default: the samples).")
    private Optional<Path> shown = Optional.empty();

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "How often an invented company files, 0 for never (default: ${DEFAULT-VALUE}).")
    private int every;

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
            show(server);
            var invented = new InventedFilings(SEED, Clock.systemUTC());
            for (int i = 0; every > 0 && i < FILED_BEFORE; i++) {
                server.intake().mirror(invented.next());
            }
            var out = spec.commandLine().getOut();
            out.println("eightk ready " + server.address());
            out.printf("%d %s. %s Ctrl-C ends it.%n", server.catalogue().size(), what(), stream());
            out.flush();
            while (every > 0 && !termination.await(Duration.ofSeconds(every))) {
                server.intake().mirror(invented.next());
            }
            termination.await();
        }
    }

    private String what() {
        return shown.isEmpty() ? "sample filings" : "filings";
    }

    private String stream() {
        return every > 0 ? "Invented companies file another every %d seconds.".formatted(every) : "No more will come.";
    }

    /// What is no submission, or is one already shown, is told and left out.
    private void show(Server server) throws IOException {
        if (shown.isEmpty()) {
            for (var sample : samples()) {
                server.intake().mirror(Bytes.of(sample));
            }
            return;
        }
        var inputs = new Inputs(List.of(shown.get().toString()), System.in);
        inputs.each(input -> {
            switch (input) {
                case Input.Given given -> mirror(given, server);
                case Input.Mistaken(var name, _) -> leaveOut(name, "a draft is not a submission");
                case Input.Unreadable(var name, var why) -> leaveOut(name, why);
            }
        });
    }

    private void mirror(Input.Given given, Server server) {
        try {
            server.intake().mirror(given.bytes());
        } catch (IOException | IllegalArgumentException e) {
            leaveOut(given.name(), String.valueOf(e.getMessage()));
        }
    }

    private void leaveOut(String name, String why) {
        spec.commandLine().getErr().printf("left out: %s: %s%n", name, why);
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
