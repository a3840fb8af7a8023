package eightk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that does nothing by itself: those below it do.
abstract class Group implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    /// Says which there are.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.MISUSE;
    }
}
