package eightk.cli;

import eightk.cli.Sources.Answer;
import eightk.cli.input.Input.Given;
import eightk.cli.input.Inputs;
import eightk.edgar.ContainerReader;
import eightk.render.ContainerJson;
import eightk.render.Dossier;
import eightk.render.ReportCleanText;
import eightk.render.ReportJson;
import eightk.render.ReportText;
import eightk.report.CurrentReports;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says what a report says. Holds no logic: read, render, exit.
@Command(
        name = "read",
        description = "Show what a report says: who, when, which items and exhibits, who signed, and what is doubtful.",
        footer = {
            "",
            "Examples:",
            "  eightk read 0000990001-26-000007.txt",
            "  eightk read --json 2026/ > reports.jsonl",
            "  curl -s URL | eightk read --text -"
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sources sources;

    @ArgGroup
    private Form form = new Form();

    /// One of them.
    private static final class Form {

        private static final List<String> NAMES = List.of("--json", "--text", "--container");

        @Option(names = "--json", description = "One JSON object a line, by the schema of the project.")
        private boolean json;

        @Option(names = "--text", description = "The words of each item, and nothing else.")
        private boolean text;

        @Option(
                names = "--container",
                description = "One JSON object a file, from which the file can be written again: every header line and"
                        + " document as filed.")
        private boolean container;
    }

    /// The command as it is asked for most: files, and perhaps one form. Anything else is for picocli, which finds what
    /// is wrong and helps; to start it takes about as long as to read a small report.
    static Optional<ReadCommand> plain(String... words) {
        var files = Stream.of(words).skip(1).filter(ReadCommand::isFile).toList();
        var forms = Stream.of(words).skip(1).filter(Form.NAMES::contains).toList();
        boolean plain = words.length > 1
                && words[0].equals("read")
                && !files.isEmpty()
                && forms.size() <= 1
                && 1 + files.size() + forms.size() == words.length;
        return plain ? Optional.of(of(files, forms)) : Optional.empty();
    }

    private static boolean isFile(String word) {
        return word.equals(Inputs.STANDARD_INPUT)
                || !(word.isEmpty() || word.startsWith("-") || word.startsWith("@") || word.startsWith("\""));
    }

    private static ReadCommand of(List<String> files, List<String> forms) {
        var read = new ReadCommand();
        read.sources = Sources.of(files);
        read.form.json = forms.contains("--json");
        read.form.text = forms.contains("--text");
        read.form.container = forms.contains("--container");
        return read;
    }

    @Override
    public Integer call() {
        return read(Outputs.of(spec));
    }

    int read(Outputs outputs) {
        var terminal = Terminal.current();
        return form.container
                ? sources.each(outputs, terminal, input -> new Answer(container(input), Exit.DONE))
                : sources.each(outputs, terminal, input -> new Answer(render(dossier(input), terminal), Exit.DONE));
    }

    private static String container(Given input) {
        return ContainerJson.line(ContainerReader.read(input.bytes())) + "\n";
    }

    private static Dossier dossier(Given input) {
        return Dossier.of(input.name(), CurrentReports.read(input.bytes()));
    }

    private String render(Dossier dossier, Terminal terminal) {
        if (form.json) {
            return ReportJson.line(dossier) + "\n";
        }
        return form.text ? ReportCleanText.of(dossier.report()) : ReportText.of(dossier, terminal.ansi()) + "\n";
    }
}
