package eightk.render;

import eightk.law.Trigger;
import eightk.rules.Due;
import java.time.ZoneId;
import java.util.List;

/// When reports are due, for a terminal.
public final class DueText {

    private DueText() {}

    /// @param local where the reader's clock is
    public static String of(Due due, ZoneId local, boolean ansi) {
        return new Sheet(ansi)
                .section(DueWords.title(due).split(",", 2)[0], caption(due))
                .joined(
                        "Event",
                        one("%s: %s"
                                .formatted(DueWords.day(due.event()), due.duty().dayZero())))
                .joined("Due", one(DueWords.due(due)))
                .joined("", rows(DueWords.moments(due, local)))
                .section(
                        "Counted",
                        due.counting().days().stream()
                                .map(day -> List.of(DueWords.day(day.date()), DueWords.step(day)))
                                .toList())
                .section(
                        "Follow-ups",
                        rows(due.followUps().stream().map(DueWords::followUp).toList()))
                .section("If late", rows(DueWords.consequences(due)))
                .section("Source", one(DueWords.citation(due)))
                .toString();
    }

    /// The items that an event told in plain words may bring.
    public static String candidates(String event, List<Trigger> triggers, boolean ansi) {
        var sheet = new Sheet(ansi).section("Event", one(event));
        for (var kind : Trigger.Kind.values()) {
            sheet.section(
                    switch (kind) {
                        case TRIGGER -> "May bring";
                        case EXCLUSION -> "Is not";
                    },
                    triggers.stream()
                            .filter(trigger -> trigger.kind() == kind)
                            .map(trigger ->
                                    List.of("Item " + trigger.provision(), trigger.question() + source(trigger)))
                            .toList());
        }
        return sheet.section(
                        "",
                        one(
                                triggers.isEmpty()
                                        ? "No item is known for these words. Item 8.01 takes whatever a company thinks important."
                                        : "Words suggest, they do not decide. " + Phrases.disclaimer()))
                .toString();
    }

    private static String source(Trigger trigger) {
        return trigger.source() == Trigger.Source.OURS ? " (our words)" : "";
    }

    private static List<List<String>> caption(Due due) {
        var parts = DueWords.title(due).split(", ", 2);
        return one(parts.length > 1 ? parts[1] : "");
    }

    private static List<List<String>> one(String cell) {
        return List.of(List.of(cell));
    }

    private static List<List<String>> rows(List<String> cells) {
        return cells.stream().map(List::of).toList();
    }
}
