package eightk.cli;

import eightk.archive.folder.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A copy of a desk's folder, proved. A copy is a desk like any other, so that to take one and to go back to one is the
/// same act.
abstract class Copying implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FROM", description = "Folder of a desk, or of a copy. It stays as it is.")
    private Path from;

    @Parameters(paramLabel = "TO", description = "Folder to be made, which must not be there yet.")
    private Path to;

    @Override
    public Integer call() throws Exception {
        var report = Backup.take(from, to);
        spec.commandLine()
                .getOut()
                .println("%s holds %,d entries and %,d on the docket, and every promise is kept"
                        .formatted(to, report.entries(), report.docketed()));
        return Exit.DONE;
    }
}
