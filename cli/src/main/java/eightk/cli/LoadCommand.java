package eightk.cli;

import eightk.archive.Store;
import eightk.archive.folder.FolderStore;
import eightk.cli.input.Input.Given;
import eightk.edgar.SubmissionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
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
        var loaded = new AtomicLong();
        try (var store = FolderStore.open(folder, Clock.systemUTC())) {
            int exit = sources.each(spec, Terminal.current(), given -> {
                load(given, store);
                loaded.incrementAndGet();
                return new Sources.Answer("", Exit.DONE);
            });
            spec.commandLine().getOut().println("%,d filings are in %s".formatted(loaded.get(), folder));
            return exit;
        }
    }

    private static void load(Given given, Store store) {
        try {
            var number = new SubmissionReader()
                    .read(given.bytes())
                    .value()
                    .header()
                    .accessionNumber()
                    .orElseThrow(
                            () -> new IOException("a filing must have an accession number in its header, found none"));
            var _ = store.archive().append(number, given.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
