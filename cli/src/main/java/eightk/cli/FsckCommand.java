package eightk.cli;

import eightk.archive.folder.Comparison;
import eightk.archive.folder.FolderStore;
import eightk.archive.folder.Fsck;
import eightk.cli.follow.FairClient;
import eightk.cli.follow.Pace;
import eightk.cli.follow.Standing;
import java.io.IOException;
import java.net.URI;
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
        footer = {
            "",
            "Examples:",
            "  eightk fsck desk --against mirror",
            "  eightk fsck mirror --against https://www.sec.gov --user-agent 'Example Research ann@example.com'"
        })
final class FsckCommand implements Callable<Integer> {

    /// Half of what EDGAR allows.
    private static final int ASKED_A_SECOND = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of a desk that is not running.")
    private Path folder;

    @Option(
            names = "--against",
            paramLabel = "DIR|URL",
            description = "Another folder, a desk or EDGAR, whose archive must hold the same. EDGAR is asked for each"
                    + " filing, so that takes time.")
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            defaultValue = "eightk-fsck",
            description = "Who asks a URL: a name and a mail address.")
    private String userAgent;

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

    private List<String> differences(String other) throws IOException, InterruptedException {
        if (other.matches("https?://.*")) {
            return differencesFrom(FollowCommand.base(URI.create(other)));
        }
        return differencesFrom(Path.of(other));
    }

    private List<String> differencesFrom(URI other) throws IOException, InterruptedException {
        var clock = Clock.systemUTC();
        try (var store = FolderStore.open(folder, clock);
                var client = new FairClient(other, userAgent, new Pace(ASKED_A_SECOND, clock, Thread::sleep))) {
            var here = Comparison.standing(store.archive());
            return Comparison.differences(here, Standing.there(client, store.archive(), here));
        }
    }

    private List<String> differencesFrom(Path other) throws IOException {
        if (Files.notExists(other)) {
            throw new IOException("folder %s is not there".formatted(other));
        }
        try (var one = FolderStore.open(folder, Clock.systemUTC());
                var two = FolderStore.open(other, Clock.systemUTC())) {
            return Comparison.differences(one.archive(), two.archive());
        }
    }
}
