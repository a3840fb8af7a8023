package eightk.cli;

import eightk.draft.Amending;
import eightk.draft.NewDraft;
import eightk.law.BusinessDays;
import eightk.law.Provision;
import eightk.law.Trigger;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.CurrentReport;
import eightk.render.DueText;
import eightk.report.CurrentReports;
import eightk.rules.Due;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "On a terminal it asks for what is missing; in a pipe that is an error.",
            "",
            "Examples:",
            "  eightk new --item 5.02(b) --item 5.02(c) --event 2026-11-20 cfo-resigns",
            "  eightk new --what \"CFO resigned\" --registrant acme.yaml cfo-resigns",
            "  eightk new --amends 0000990001-26-000007.txt --item 5.02 cfo-amended"
        })
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to make; else draft.")
    private Path folder = Path.of("draft");

    @Option(names = "--item", paramLabel = "N", description = "An item or paragraph, such as 5.02(b); may be repeated.")
    private List<String> items = List.of();

    @Option(
            names = "--what",
            paramLabel = "WORDS",
            description = "Plain words for the event: takes the items that fit them best, and shows the others.")
    private Optional<String> what = Optional.empty();

    @Option(
            names = "--amends",
            paramLabel = "REPORT",
            description = "The report to amend: its file, whose items are taken over, or its accession number.")
    private Optional<String> amends = Optional.empty();

    @Option(names = "--event", paramLabel = "DATE", description = "The day of the earliest event; else today.")
    private Optional<LocalDate> event = Optional.empty();

    @Option(names = "--registrant", paramLabel = "FILE", description = "A registrant.yaml to copy into the folder.")
    private Optional<Path> registrant = Optional.empty();

    private final Clock clock;
    private final Asking asking;

    NewCommand(Clock clock) {
        this(clock, Asking.atTerminal());
    }

    NewCommand(Clock clock, Asking asking) {
        this.clock = clock;
        this.asking = asking;
    }

    @Override
    public Integer call() throws IOException {
        try {
            write(files());
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
        return Exit.DONE;
    }

    private Map<String, String> files() throws IOException {
        var number = amends.filter(text -> text.matches("\\d{10}-?\\d{2}-?\\d{6}"));
        if (amends.isPresent() && number.isEmpty()) {
            var report = CurrentReports.read(Path.of(amends.get())).value();
            var asked = items.stream().map(Provision::parse).toList();
            return Amending.files(
                    report,
                    asked,
                    report.periodOfReport().stream()
                            .flatMap(day -> heading(asked.isEmpty() ? provisions(report) : asked, day).stream())
                            .toList());
        }
        var asked = provisions();
        var day = day();
        return number.isPresent()
                ? Amending.files(AccessionNumber.parse(number.get()), asked, day, heading(asked, day))
                : NewDraft.files(asked, day, heading(asked, day));
    }

    private static List<Provision> provisions(CurrentReport report) {
        return report.items().stream().map(item -> Provision.of(item.number())).toList();
    }

    /// As given; else those that fit what happened.
    private List<Provision> provisions() {
        if (!items.isEmpty()) {
            return items.stream().map(Provision::parse).toList();
        }
        var words = what.or(() -> asking.ask("What happened, in plain words or as items such as 5.02(b)?"))
                .orElseThrow(() -> misuse("an item is needed: --item, --what or --amends"));
        if (words.matches("[\\d.()a-z, ]*\\d[\\d.()a-z, ]*") && words.matches("\\d.*")) {
            return Stream.of(words.split("[, ]+", -1)).map(Provision::parse).toList();
        }
        var day = day();
        var found = Trigger.of(words, day).stream()
                .filter(trigger -> trigger.kind() == Trigger.Kind.TRIGGER)
                .toList();
        if (found.isEmpty()) {
            throw misuse("no item is known for '%s'; see eightk rules, and give --item".formatted(words));
        }
        spec.commandLine().getErr().println(DueText.candidates(words, Trigger.of(words, day), false));
        var best = found.stream()
                .filter(trigger ->
                        trigger.words().size() == found.getFirst().words().size())
                .map(Trigger::provision)
                .distinct()
                .toList();
        var joined = String.join(" ", best.stream().map(Provision::toString).toList());
        return asking.ask("Which items? [%s]".formatted(joined))
                .map(text ->
                        Stream.of(text.split("[, ]+", -1)).map(Provision::parse).toList())
                .orElse(best);
    }

    private LocalDate day() {
        var today = LocalDate.ofInstant(clock.instant(), Washington.zone());
        if (event.isEmpty()) {
            try {
                event = Optional.of(asking.ask("On which day was the earliest event? [%s]".formatted(today))
                        .map(LocalDate::parse)
                        .orElse(today));
            } catch (DateTimeException e) {
                throw misuse("event must look like 2026-11-20: " + e.getMessage());
            }
        }
        return event.orElse(today);
    }

    private List<String> heading(List<Provision> provisions, LocalDate day) {
        var lines = new ArrayList<String>();
        for (var provision : provisions) {
            Due.of(provision, day, BusinessDays.washington())
                    .ifPresent(due ->
                            DueText.of(due, Washington.zone(), false).lines().forEach(lines::add));
        }
        return lines;
    }

    private void write(Map<String, String> files) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        var company = registrant.isPresent() || amends.isPresent()
                ? registrant
                : asking.ask("The registrant's file, if there is one?").map(Path::of);
        var text = company.isPresent() ? Optional.of(Files.readString(company.get())) : Optional.<String>empty();
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            boolean isCompany = file.getKey().equals("registrant.yaml");
            Files.writeString(
                    folder.resolve(file.getKey()), isCompany ? text.orElse(file.getValue()) : file.getValue());
            spec.commandLine().getOut().println(folder.resolve(file.getKey()));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
