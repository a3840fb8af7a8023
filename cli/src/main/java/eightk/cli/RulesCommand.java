package eightk.cli;

import eightk.law.Element;
import eightk.law.Form8K;
import eightk.law.Provision;
import eightk.law.Requirement;
import eightk.law.Requirements;
import eightk.model.RuleId;
import eightk.render.BookHtml;
import eightk.render.BookJson;
import eightk.render.BookText;
import eightk.render.CoveragePage;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows the rule book. Holds no logic: look up, render, exit.
@Command(
        name = "rules",
        description = "Show the rule book, one rule of it, or what the form wants said under an item.",
        footer = {
            "",
            "Examples:",
            "  eightk rules --on 2003-11-04",
            "  eightk rules 8K-LEGEND-WITHOUT-EFFECT",
            "  eightk rules --item 5.02",
            "  eightk rules --coverage COVERAGE.md"
        })
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "A rule to explain, such as 8K-ITEM-KNOWN.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "Only what bound a report filed on this day.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--item", paramLabel = "N", description = "What is to be said under this item, such as 5.02.")
    private Optional<String> item = Optional.empty();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = "--html", paramLabel = "OUT", description = "Write the book as a page to this file.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--coverage",
            paramLabel = "OUT",
            description = "Write a page in Markdown to this file: what of the law is checked, and every rule's effect.")
    private Optional<Path> coverage = Optional.empty();

    @Override
    public Integer call() throws IOException {
        try {
            spec.commandLine().getOut().print(answer(Terminal.current().ansi()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return Exit.DONE;
    }

    private String answer(boolean ansi) throws IOException {
        if (coverage.isPresent()) {
            Files.writeString(coverage.get(), CoveragePage.of(RuleBook.current().edition()));
            return "";
        }
        if (item.isPresent()) {
            return item(
                    Provision.parse(item.get()), on.orElse(RuleBook.current().edition()), ansi);
        }
        var chosen = chosen();
        if (html.isPresent()) {
            Files.writeString(html.get(), BookHtml.page(title(), chosen));
            return "";
        }
        if (json) {
            return String.join(
                    "", chosen.stream().map(one -> BookJson.line(one) + "\n").toList());
        }
        return rule.isPresent() ? BookText.explain(chosen.getFirst(), ansi) : BookText.list(chosen, ansi);
    }

    private List<Requirement> chosen() {
        if (rule.isPresent()) {
            return List.of(Requirements.of(new RuleId(rule.get())));
        }
        return Requirements.all().stream()
                .filter(one -> on.isEmpty() || one.inForce().contains(on.get()))
                .toList();
    }

    private String title() {
        return "The rule book of %s%s"
                .formatted(
                        RuleBook.current().edition(),
                        on.map(day -> ", as of " + day).orElse(""));
    }

    private static String item(Provision provision, LocalDate day, boolean ansi) {
        var number = provision.item();
        return Form8K.on(day)
                .item(number)
                .map(found -> BookText.item(found, Element.on(day, number), ansi))
                .orElseThrow(
                        () -> new IllegalArgumentException("Item %s was not in the form on %s".formatted(number, day)));
    }
}
