package eightk.cli;

import eightk.archive.folder.FolderStore;
import eightk.cli.Batch.Done;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Brings filings that EDGAR has disseminated into an archive, under the numbers they have.
@Command(
        name = "load",
        description = "Load existing filings into the archive of a folder, as a mirror. What is there already stays,"
                + " so a load that was cut short is simply begun again.",
        footer = {"", "Example:", "  eightk load --into desk filings/2024 more.tar.gz"})
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sources sources;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the desk, which no server has open; it is made if it is not there.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        try (var store = FolderStore.openToLoad(folder, Clock.systemUTC())) {
            var loading = new Loading(store.archive(), spec);
            int exit = sources.each(
                    Outputs.of(spec),
                    Terminal.current(),
                    Exit.UNREADABLE,
                    (_, given) -> new Done<>(loading.prepare(given), Exit.DONE),
                    (_, prepared) -> loading.begin(prepared));
            loading.finish();
            spec.commandLine().getOut().println("%,d filings are in %s".formatted(loading.loaded(), folder));
            return loading.failed() ? Exit.UNREADABLE : exit;
        }
    }
}
