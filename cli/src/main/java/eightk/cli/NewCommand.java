package eightk.cli;

import eightk.draft.NewDraft;
import eightk.law.BusinessDays;
import eightk.law.Provision;
import eightk.render.DueText;
import eightk.rules.Due;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Starts a draft. Holds no logic: look up, write files, exit.
@Command(
        name = "new",
        description = "Start the folder of a report: what the form wants under each item as comments to replace, and"
                + " when it is due on top.",
        footer = {
            "",
            "Examples:",
            "  eightk new --item 5.02(b) --item 5.02(c) --event 2026-11-20 cfo-resigns",
            "  eightk new --item 8.01 --registrant acme.yaml news"
        })
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    private Path folder = Path.of("draft");

    @Option(
            names = "--item",
            paramLabel = "N",
            required = true,
            description = "An item or paragraph, such as 5.02(b); may be repeated.")
    private List<String> items = List.of();

    @Option(names = "--event", paramLabel = "DATE", description = "The day of the earliest event; else today.")
    private Optional<LocalDate> event = Optional.empty();

    @Option(names = "--registrant", paramLabel = "FILE", description = "A registrant.yaml to copy into the folder.")
    private Optional<Path> registrant = Optional.empty();

    private final Clock clock;

    NewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var day = event.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Due.WASHINGTON));
        try {
            var provisions = items.stream().map(Provision::parse).toList();
            write(NewDraft.files(provisions, day, heading(provisions, day)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        return Exit.DONE;
    }

    private List<String> heading(List<Provision> provisions, LocalDate day) {
        var lines = new ArrayList<String>();
        for (var provision : provisions) {
            Due.of(provision, day, BusinessDays.washington())
                    .ifPresent(due ->
                            DueText.of(due, Due.WASHINGTON, false).lines().forEach(lines::add));
        }
        return lines;
    }

    private void write(Map<String, String> files) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        var company =
                registrant.isPresent() ? Optional.of(Files.readString(registrant.get())) : Optional.<String>empty();
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            var text = file.getKey().equals("registrant.yaml") ? company.orElse(file.getValue()) : file.getValue();
            Files.writeString(folder.resolve(file.getKey()), text);
            spec.commandLine().getOut().println(folder.resolve(file.getKey()));
        }
    }
}
