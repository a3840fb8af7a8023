package eightk.cli;

import eightk.archive.folder.Comparison;
import eightk.archive.folder.FolderStore;
import eightk.archive.folder.Fsck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Proves a folder.
@Command(
        name = "fsck",
        description = "Prove from its own bytes that the folder of a desk keeps every promise. Mends nothing, and says"
                + " what would.",
        footer = {"", "Example:", "  eightk fsck desk --against mirror"})
final class FsckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of a desk that is not running.")
    private Path folder;

    @Option(names = "--against", paramLabel = "DIR", description = "Another folder, whose archive must hold the same.")
    private Optional<Path> against = Optional.empty();

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var report = Fsck.check(folder);
        report.faults().forEach(out::println);
        var differences = against.isPresent() ? differences(against.get()) : List.<String>of();
        differences.forEach(out::println);
        out.println("%,d entries, %,d on the docket, %,d runs of bytes: %s"
                .formatted(
                        report.entries(),
                        report.docketed(),
                        report.blobs(),
                        report.clean() && differences.isEmpty()
                                ? "every promise is kept"
                                : "%,d faults, %,d differences"
                                        .formatted(report.faults().size(), differences.size())));
        return report.clean() && differences.isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private List<String> differences(Path other) throws IOException {
        if (Files.notExists(other)) {
            throw new IOException("folder %s is not there".formatted(other));
        }
        try (var one = FolderStore.open(folder, Clock.systemUTC());
                var two = FolderStore.open(other, Clock.systemUTC())) {
            return Comparison.differences(one.archive(), two.archive());
        }
    }
}
