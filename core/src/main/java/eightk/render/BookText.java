package eightk.render;

import eightk.law.Confidence;
import eightk.law.Element;
import eightk.law.Example;
import eightk.law.FormItem;
import eightk.law.Requirement;
import eightk.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The rule book for a terminal: all of it as a list, or one rule explained.
public final class BookText {

    private BookText() {}

    /// One line a requirement.
    public static String list(List<Requirement> requirements, boolean ansi) {
        var sheet = new Sheet(ansi);
        requirements.forEach(one ->
                sheet.joined(one.effect().label(), List.of(List.of(one.id().toString(), one.text()))));
        return sheet.toString();
    }

    /// Everything there is to say about one.
    public static String explain(Requirement one, boolean ansi) {
        return new Sheet(ansi)
                .section("Rule", row(one.id().toString()))
                .joined("", row(one.text()))
                .joined("Effect", row(one.effect().label()))
                .joined("In force", row("%s, by the day of the %s".formatted(one.inForce(), by(one))))
                .joined("Source", row(one.citation()))
                .joined("Sure", row(sure(one.confidence())))
                .joined("Why so", row(one.why()))
                .joined("Mend", row(one.mend()))
                .section("Breaks it", changes(one))
                .toString();
    }

    /// What to change in a sound report to break the rule, one line a change.
    private static List<List<String>> changes(Requirement one) {
        return changed(one).map(List::of).toList();
    }

    static Stream<String> changed(Requirement one) {
        return Example.of(one.id()).changes().stream().map(BookText::change);
    }

    private static String change(Example.Change change) {
        var instead = shown(change.instead());
        return change.write().isEmpty()
                ? "leave out: %s".formatted(instead)
                : "instead of: %s write: %s".formatted(instead, shown(change.write()));
    }

    private static String shown(String words) {
        return new Place(1, 1, 1, words).quote();
    }

    /// An item of the form: its caption, status and what is to be said under it.
    public static String item(FormItem item, List<Element> elements, boolean ansi) {
        var rows = new ArrayList<List<String>>();
        elements.forEach(element -> rows.add(
                List.of(element.provision().toString(), element.what() + (element.ifAny() ? ", if any" : ""))));
        return new Sheet(ansi)
                .section("Item " + item.number(), row(item.caption()))
                .joined(
                        "Status",
                        row(item.status().label() + (item.canElectFiled() ? ", unless the report says filed" : "")))
                .joined("In force", row(item.inForce().toString()))
                .joined("Source", row(item.citation()))
                .section("Says", rows)
                .toString();
    }

    public static String by(Requirement one) {
        return switch (one.day()) {
            case FILING -> "filing";
            case EVENT -> "event";
        };
    }

    public static String sure(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "yes";
            case PROBABLE -> "probably; it never suspends";
            case LOW -> "no: check before relying; it never suspends";
        };
    }

    private static List<List<String>> row(String cell) {
        return List.of(List.of(cell));
    }
}
