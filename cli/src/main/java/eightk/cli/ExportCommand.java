package eightk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes reports as tables. What does so is another module, of which nothing is touched before the command is run.
@Command(
        name = "export",
        description = "Write reports as tables: one each of filings, registrants, items, exhibits, signatures, findings"
                + " and every type of event, by year, with a manifest.",
        footer = {
            "",
            "The folder of a desk that is not running is read as an archive, in the order of its positions. The same",
            "filings always give the same files. docs/TABLES.md says what each column is, docs/RECIPES.md how to use it.",
            "",
            "Examples:",
            "  eightk export --to out filings/2024",
            "  eightk export --to out --format parquet desk",
            "  eightk export --to more --format parquet --since 120345 desk"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sources sources;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the tables: empty, not there yet, or with an export that is to be replaced.")
    private Path to;

    @Option(
            names = "--since",
            paramLabel = "POSITION",
            description = "Only what an archive holds after this position; a manifest says how far it went as upTo.")
    private Optional<Long> since = Optional.empty();

    @Option(names = "--format", description = "csv, jsonl or parquet; default: ${DEFAULT-VALUE}.", defaultValue = "csv")
    private String format;

    @Override
    public Integer call() throws IOException {
        try {
            return Exporting.run(spec, sources, to, since, format);
        } catch (NoClassDefFoundError absent) {
            throw new IOException("needs the module eightk-tables, which is not here: " + absent.getMessage(), absent);
        }
    }
}
