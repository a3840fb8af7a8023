package eightk.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command writes its results and its failures, and the name under which it tells these.
record Outputs(String name, PrintWriter out, PrintWriter err) {

    static Outputs of(CommandSpec spec) {
        return new Outputs(
                spec.qualifiedName(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }
}
