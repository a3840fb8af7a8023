package eightk.cli;

import eightk.cli.Sources.Answer;
import eightk.cli.input.Input.Given;
import eightk.law.Effect;
import eightk.law.Requirements;
import eightk.model.RuleId;
import eightk.render.CheckText;
import eightk.render.Dossier;
import eightk.render.ReportHtml;
import eightk.render.ReportJson;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Says which rules of its day a report does not keep. Holds no logic: read, examine, render, exit.
@Command(
        name = "check",
        description = "Examine a report by the law of the day it was filed, and show what is found, gravest first.",
        footer = {
            "",
            "Of a draft, what is found is told at the line where you wrote it; what is missing before any report can be",
            "made of it is told on standard error, at its line.",
            "",
            "Examples:",
            "  eightk check cfo-resigns",
            "  eightk check draft.htm",
            "  eightk check --as-of 2004-08-23 0000990001-04-000003.txt",
            "  eightk check --html for-counsel.html report.txt",
            "  eightk check --ignore 8K-DUE=\"the staff moved the date\" report.txt",
            "",
            "This is not legal advice."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sources sources;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Examine as if filed on this day, such as 2004-08-23, whatever the header says.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--ignore",
            paramLabel = "RULE=REASON",
            description = "Set aside what this rule finds, for a reason, which is shown; may be repeated.")
    private Map<String, String> ignored = Map.of();

    @ArgGroup
    private Form form = new Form();

    /// Not both.
    private static final class Form {

        @Option(names = "--json", description = "One JSON object a line, by the schema of the project.")
        private boolean json;

        @Option(
                names = "--html",
                paramLabel = "OUT",
                description = "Write a page to this file, to keep or print: the report, and what was found beside it.")
        private Optional<Path> html = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.current();
        ignored.forEach(this::demandReason);
        if (form.html.isPresent()) {
            return page(form.html.get(), terminal);
        }
        return sources.each(
                Outputs.of(spec),
                terminal,
                Exit.FINDINGS,
                input -> answer(
                        input, dossier -> form.json ? ReportJson.line(dossier) + "\n" : text(dossier, terminal)));
    }

    private int page(Path file, Terminal terminal) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.print(ReportHtml.start(
                    "Examined by the rule book of " + RuleBook.current().edition()));
            var outputs =
                    new Outputs(spec.qualifiedName(), out, spec.commandLine().getErr());
            int exit = sources.each(outputs, terminal, Exit.FINDINGS, input -> answer(input, ReportHtml::fragment));
            out.print(ReportHtml.end());
            if (out.checkError()) {
                throw new IOException("%s could not be written to its end".formatted(file));
            }
            return exit;
        }
    }

    private Answer answer(Given input, Function<Dossier, String> render) {
        var examination = Examination.of(CurrentReports.read(input.bytes()), RuleBook.current(), asOf)
                .ignoring(reasons());
        var dossier = Dossier.of(input.name(), examination);
        var written = input.draft().map(draft -> dossier.writtenAt(draft.lines(examination.report())::origin));
        return new Answer(render.apply(written.orElse(dossier)), exit(examination));
    }

    private Map<RuleId, String> reasons() {
        return ignored.entrySet().stream()
                .collect(Collectors.toMap(entry -> new RuleId(entry.getKey()), Map.Entry::getValue));
    }

    private void demandReason(String rule, String reason) {
        if (Requirements.all().stream().noneMatch(one -> one.id().id().equals(rule))) {
            throw new ParameterException(
                    spec.commandLine(), "--ignore must name a rule of the book, found '%s'".formatted(rule));
        }
        if (reason.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--ignore %s must give a reason: --ignore %s=REASON".formatted(rule, rule));
        }
    }

    private static String text(Dossier dossier, Terminal terminal) {
        return CheckText.of(dossier, terminal.ansi()) + "\n";
    }

    private static int exit(Examination examination) {
        return examination.findings().stream().map(Examination::effect).anyMatch(CheckCommand::isGrave)
                ? Exit.FINDINGS
                : Exit.DONE;
    }

    private static boolean isGrave(Effect effect) {
        return switch (effect) {
            case SUSPENDS, DEFECT -> true;
            case REVIEW, NOTE -> false;
        };
    }
}
