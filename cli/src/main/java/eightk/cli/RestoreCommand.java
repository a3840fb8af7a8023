package eightk.cli;

import eightk.archive.folder.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a desk of a copy.
@Command(
        name = "restore",
        description = "Make the folder of a desk from a copy that backup took, and prove it. The copy stays as it is.",
        footer = {"", "Example:", "  eightk restore copies/2026-06-25 desk"})
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COPY", description = "Folder of the copy.")
    private Path copy;

    @Parameters(paramLabel = "DIR", description = "Folder for the desk, which must not be there yet.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        var report = Backup.take(copy, folder);
        spec.commandLine()
                .getOut()
                .println("%s holds %,d entries and %,d on the docket, and every promise is kept"
                        .formatted(folder, report.entries(), report.docketed()));
        return Exit.DONE;
    }
}
