package eightk.cli;

import eightk.cli.preview.Preview;
import eightk.draft.DocumentWriter;
import eightk.draft.Draft;
import eightk.draft.DraftLines;
import eightk.draft.DraftReader;
import eightk.draft.Pages;
import eightk.draft.SubmissionFiles;
import eightk.law.Effect;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.render.Blackline;
import eightk.render.CheckText;
import eightk.render.Dossier;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes the documents of a draft. Holds no logic: read, write, examine, exit.
@Command(
        name = "build",
        description = "Make the documents of a draft, and examine them as if filed on the day of the signature.",
        footer = {
            "",
            "Writes each document, submission.xml for EDGAR (a test, without the CCC) and submission.txt as EDGAR would",
            "disseminate it; beside them index.html, which shows all, proof.html to print, and signature-page.html to sign",
            "and keep (Rule 302(b) of Regulation S-T). The same draft always gives the same files. What is wrong in the",
            "draft is told at its line, and nothing is written then.",
            "",
            "Examples:",
            "  eightk build cfo-resigns",
            "  eightk build cfo-resigns -o out",
            "  eightk build cfo-resigns --watch",
            "  eightk build cfo-resigns --against 0009990001-26-000003.txt",
            "",
            "This is not legal advice."
        })
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DRAFT", description = "The folder that holds report.yaml.")
    private Path folder = Path.of("");

    @Option(names = "-o", paramLabel = "OUT", description = "Where to write; else the folder out in the draft.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "PREVIOUS",
            description = "Write blackline.html too: what changed since a draft, a folder that was built, or a filing.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--watch",
            description = "Write nothing; show the draft in a browser on this machine, and anew at each save, until"
                    + " Ctrl-C.")
    private boolean watch;

    @Option(
            names = "--port",
            defaultValue = "0",
            converter = Port.class,
            description = "With --watch, the port to listen at (default: any that is free).")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!DraftReader.isDraft(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s must be a draft, which is a folder with a %s, found none; eightk new makes one"
                            .formatted(folder, DraftReader.REPORT));
        }
        if (watch) {
            return watch();
        }
        var read = DraftReader.read(folder);
        read.mistakes().forEach(mistake -> spec.commandLine().getErr().println(folder.resolve(mistake.toString())));
        return read.draft().isPresent() ? build(read.draft().get()) : Exit.FINDINGS;
    }

    private int watch() throws IOException, InterruptedException {
        try (var termination = new Termination();
                var preview = Preview.of(folder, port)) {
            spec.commandLine().getOut().println("eightk preview " + preview.address());
            spec.commandLine().getOut().flush();
            termination.await();
        }
        return Exit.DONE;
    }

    private int build(Draft draft) throws IOException {
        var previous =
                against.isPresent() ? Optional.of(Previous.read(against.get())) : Optional.<CurrentReport>empty();
        var target = Files.createDirectories(out.orElseGet(() -> folder.resolve("out")));
        var documents = DocumentWriter.write(draft);
        for (var document : documents) {
            Files.write(target.resolve(document.fileName()), document.content().toArray());
        }
        var files = new SubmissionFiles(draft, documents);
        var text = files.text(draft.day());
        Files.writeString(target.resolve("submission.xml"), files.xml());
        Files.write(target.resolve("submission.txt"), text);
        for (var page : Pages.of(draft, documents).entrySet()) {
            Files.writeString(target.resolve(page.getKey()), page.getValue());
        }
        var examination = Examination.of(CurrentReports.read(Bytes.of(text)), RuleBook.current(), Optional.empty());
        if (previous.isPresent()) {
            var since = Blackline.page(against.orElseThrow().toString(), previous.get(), examination.report());
            Files.writeString(target.resolve("blackline.html"), since);
        }
        var name = target.resolve("submission.txt").toString();
        var lines = DraftLines.of(folder, draft, examination.report());
        spec.commandLine()
                .getOut()
                .println(CheckText.of(
                        Dossier.of(name, examination).writtenAt(lines::origin),
                        Terminal.current().ansi()));
        spec.commandLine().getErr().println("built; look at " + target.resolve("index.html"));
        boolean grave = examination.findings().stream()
                .map(Examination::effect)
                .anyMatch(effect -> effect == Effect.SUSPENDS || effect == Effect.DEFECT);
        return grave ? Exit.FINDINGS : Exit.DONE;
    }
}
