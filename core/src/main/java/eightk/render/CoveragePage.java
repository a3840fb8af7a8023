package eightk.render;

import eightk.law.Coverage;
import eightk.law.Coverage.State;
import eightk.law.Element;
import eightk.law.ExhibitKind;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.law.Requirement;
import eightk.law.Requirements;
import eightk.law.Trigger;
import eightk.model.ItemNumber;
import eightk.model.RuleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far the rule book goes, as a page in Markdown: what the law asks and whether it is checked, what each item wants
/// said, and each rule with its effect and the reason for it.
public final class CoveragePage {

    private CoveragePage() {}

    /// @param edition of the rule book
    public static String of(LocalDate edition) {
        return Stream.of(head(edition), instructions(), items(), elements(), effects())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> head(LocalDate edition) {
        var counts = Stream.of(State.values())
                .map(state -> "%d %s"
                        .formatted(
                                Coverage.all().stream()
                                        .filter(one -> one.state() == state)
                                        .count(),
                                state.label()))
                .collect(Collectors.joining(", "));
        return Stream.of(
                "# What the rule book covers",
                "",
                "Made by `./eightk rules --coverage COVERAGE.md` from the book of %s; not edited by hand."
                        .formatted(edition),
                "*Checked*: a rule speaks of it. *Read*: it is in the data, and nothing is said of it. *Not yet*: it could",
                "be checked. *Not possible*: a report does not show it.",
                "",
                "%d rules. Of the instructions: %s."
                        .formatted(Requirements.all().size(), counts),
                "[docs/PRECISION.md](docs/PRECISION.md) says how often the rules are right on real filings.",
                "");
    }

    private static Stream<String> instructions() {
        var parts = Coverage.all().stream().map(Coverage::part).distinct();
        return parts.flatMap(part -> table(
                "## " + part,
                List.of("asked", "state", "rules", "note"),
                Coverage.all().stream()
                        .filter(one -> one.part().equals(part))
                        .map(one -> List.of(one.what(), one.state().label(), ids(one.rules()), one.why()))));
    }

    private static String ids(Collection<RuleId> rules) {
        return rules.stream().map("`%s`"::formatted).collect(Collectors.joining(" "));
    }

    private static Stream<String> items() {
        return table(
                "## Items",
                List.of("item", "caption", "in force", "status", "elements", "triggers", "exhibits"),
                Form8K.everyItem().stream()
                        .map(item -> List.of(
                                item.number().toString(),
                                item.caption(),
                                item.inForce().toString(),
                                item.status().label(),
                                Long.toString(elements(item).count()),
                                Long.toString(triggers(item)),
                                exhibits(item))));
    }

    private static Stream<Element> elements(FormItem item) {
        return Element.all().stream()
                .filter(element -> element.provision().item().equals(item.number())
                        && element.inForce().overlaps(item.inForce()));
    }

    private static long triggers(FormItem item) {
        return Trigger.all().stream()
                .filter(trigger -> trigger.provision().item().equals(item.number())
                        && trigger.inForce().overlaps(item.inForce()))
                .count();
    }

    private static String exhibits(FormItem item) {
        return ExhibitKind.requiredBy(item.inForce().from(), item.number()).stream()
                .map(ExhibitKind::number)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> elements() {
        var checked = Element.all().stream()
                .map(element -> new Said(
                        element.provision().item(),
                        List.of(
                                element.provision().toString(),
                                element.what(),
                                element.ifAny() ? State.READ.label() : State.CHECKED.label(),
                                element.inForce().toString(),
                                element.ifAny() ? "Silence is no sign: there may be nothing to say." : "")));
        var unchecked = Coverage.unchecked().stream()
                .map(one -> new Said(
                        one.provision().item(),
                        List.of(one.provision().toString(), one.what(), State.NOT_YET.label(), "", one.why())));
        var all = Stream.concat(checked, unchecked).toList();
        return table(
                "## Elements",
                List.of("provision", "what is to be said", "state", "in force", "note"),
                all.stream()
                        .map(Said::item)
                        .distinct()
                        .sorted()
                        .flatMap(item -> all.stream().filter(one -> one.item().equals(item)))
                        .map(Said::cells));
    }

    /// A row about something to be said under an item.
    private record Said(ItemNumber item, List<String> cells) {}

    private static Stream<String> effects() {
        return table(
                "## Every rule's effect, and why",
                List.of("rule", "effect", "at most", "in force", "why not graver or lesser"),
                Requirements.all().stream().map(CoveragePage::effect));
    }

    private static List<String> effect(Requirement one) {
        return List.of(
                "`%s`".formatted(one.id()),
                one.effect().label(),
                Phrases.label(one.confidence().most()),
                one.inForce().toString(),
                one.why());
    }

    private static Stream<String> table(String heading, List<String> columns, Stream<List<String>> rows) {
        return Stream.concat(
                Stream.of(heading, "", line(columns), "|" + "---|".repeat(columns.size())),
                Stream.concat(rows.map(CoveragePage::line), Stream.of("")));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
