package eightk.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Plain words for an event that brings an item, or seems to.
///
/// @param kind whether it does bring the item
/// @param source where the words are from
/// @param words groups of alternatives; the words of an event fit if they have one of each group
/// @param question whose answer decides; of an exclusion, why it is none
public record Trigger(
        Provision provision, Kind kind, Source source, List<List<String>> words, String question, Period inForce) {

    private static final List<Trigger> ALL =
            Row.resource("triggers.csv").stream().map(Trigger::of).toList();

    /// What the words mean for the item.
    public enum Kind {
        TRIGGER,
        /// It looks like one and is none.
        EXCLUSION
    }

    /// Who put the words down.
    public enum Source {
        /// They follow the text of the form or of a release.
        REFERENCE,
        /// They are ours.
        OURS
    }

    public Trigger {
        words = words.stream().map(List::copyOf).toList();
    }

    /// The whole table.
    public static List<Trigger> all() {
        return ALL;
    }

    /// What an event of that day may bring, told in plain words: the closest fit first, exclusions beside.
    public static List<Trigger> of(String event, LocalDate day) {
        var told = " " + event.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9()%-]+", " ") + " ";
        return ALL.stream()
                .filter(trigger -> trigger.inForce.contains(day) && trigger.fits(told))
                .sorted(Comparator.comparingInt((Trigger trigger) -> -trigger.words.size()))
                .toList();
    }

    /// A word of the table stands for every word that begins with it.
    private boolean fits(String told) {
        return words.stream().allMatch(group -> group.stream().anyMatch(word -> told.contains(" " + word)));
    }

    private static Trigger of(Row row) {
        return new Trigger(
                Provision.parse(row.text("provision")),
                row.one("kind", Kind.values()),
                row.one("source", Source.values()),
                Arrays.stream(row.text("words").split(" & "))
                        .map(group -> List.of(group.strip().split("\\|")))
                        .toList(),
                row.text("question"),
                row.period());
    }
}
