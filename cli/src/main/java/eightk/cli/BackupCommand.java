package eightk.cli;

import eightk.archive.folder.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Copies a folder while its desk goes on.
@Command(
        name = "backup",
        description = "Copy the folder of a desk as it is at one instant, running or not, and prove the copy.",
        footer = {"", "Example:", "  eightk backup desk copies/2026-06-25"})
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the desk.")
    private Path folder;

    @Parameters(paramLabel = "TO", description = "Folder for the copy, which must not be there yet.")
    private Path to;

    @Override
    public Integer call() throws Exception {
        var report = Backup.take(folder, to);
        spec.commandLine()
                .getOut()
                .println("%s holds %,d entries and %,d on the docket, and every promise is kept"
                        .formatted(to, report.entries(), report.docketed()));
        return Exit.DONE;
    }
}
