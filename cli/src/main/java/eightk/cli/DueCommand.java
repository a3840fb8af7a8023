package eightk.cli;

import eightk.law.BusinessDays;
import eightk.law.Provision;
import eightk.law.Trigger;
import eightk.law.Washington;
import eightk.model.CurrentReport;
import eightk.render.DueCalendar;
import eightk.render.DueHtml;
import eightk.render.DueJson;
import eightk.render.DueText;
import eightk.report.CurrentReports;
import eightk.rules.Due;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says when a report is due. Holds no logic: look up, render, exit.
@Command(
        name = "due",
        description = "Say when a report is due, how that is counted, what follows, and what being late costs.",
        footer = {
            "",
            "Examples:",
            "  eightk due --item 5.02(b) --event 2026-11-20T16:05",
            "  eightk due --what \"CFO resigned\"",
            "  eightk due --ics due.ics 0000990001-26-000007.txt",
            "",
            "This is not legal advice."
        })
final class DueCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A report whose items and date of report to take.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--item", paramLabel = "N", description = "An item or paragraph, such as 5.02(b); may be repeated.")
    private List<String> items = List.of();

    @Option(
            names = "--event",
            paramLabel = "WHEN",
            description =
                    "The day of the event, in Washington, or a moment such as 2026-11-20T16:05-08:00; else today.")
    private Optional<String> event = Optional.empty();

    @Option(names = "--what", paramLabel = "WORDS", description = "Plain words for the event: shows what it may bring.")
    private Optional<String> what = Optional.empty();

    @Option(names = "--json", description = "One JSON object an item.")
    private boolean json;

    @Option(names = "--ics", paramLabel = "OUT", description = "Write a calendar with alarms to this file.")
    private Optional<Path> ics = Optional.empty();

    @Option(names = "--html", paramLabel = "OUT", description = "Write one page for the general counsel to this file.")
    private Optional<Path> html = Optional.empty();

    private final Clock clock;

    DueCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var ansi = Terminal.current().ansi();
        if (what.isPresent()) {
            out.print(DueText.candidates(what.get(), Trigger.of(what.get(), day()), ansi));
            return Exit.DONE;
        }
        var dues = dues();
        if (ics.isPresent()) {
            Files.writeString(ics.get(), DueCalendar.of(dues, clock.instant()));
        }
        if (html.isPresent()) {
            Files.writeString(html.get(), DueHtml.page(dues, clock.getZone()));
        }
        out.print(dues.stream()
                .map(due -> json ? DueJson.line(due) + "\n" : DueText.of(due, clock.getZone(), ansi))
                .collect(Collectors.joining(json ? "" : "\n")));
        return Exit.DONE;
    }

    private List<Due> dues() throws IOException {
        var report = file.isPresent()
                ? Optional.of(CurrentReports.read(file.get()).value())
                : Optional.<CurrentReport>empty();
        var day = event.isPresent()
                ? day()
                : report.flatMap(CurrentReport::periodOfReport).orElseGet(this::day);
        var asked = report.isPresent()
                ? report.get().items().stream()
                        .map(item -> Provision.of(item.number()))
                        .toList()
                : items.stream().map(this::provision).toList();
        if (asked.isEmpty()) {
            throw misuse("an item is needed: --item, --what or a report that has some");
        }
        return asked.stream()
                .map(provision -> Due.of(provision, day, BusinessDays.washington())
                        .orElseThrow(() -> misuse("Item %s was not in the form on %s".formatted(provision, day))))
                .toList();
    }

    private Provision provision(String item) {
        try {
            return Provision.parse(item);
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    /// The day of the event in Washington, where an hour late in the evening is still the same day.
    private LocalDate day() {
        var today = LocalDate.ofInstant(clock.instant(), Washington.zone());
        return event.map(this::day).orElse(today);
    }

    private LocalDate day(String moment) {
        try {
            if (moment.indexOf('T') < 0) {
                return LocalDate.parse(moment);
            }
            return moment.matches(".*(?:Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(moment)
                            .atZoneSameInstant(Washington.zone())
                            .toLocalDate()
                    : LocalDateTime.parse(moment).toLocalDate();
        } catch (DateTimeException e) {
            throw misuse("event must look like 2026-11-20 or 2026-11-20T16:05, found '%s'".formatted(moment));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
