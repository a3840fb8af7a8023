package eightk.render;

import eightk.events.Event;
import eightk.events.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Events in few words, for people: what is said, each but the plainest with its name before it.
public final class EventPhrases {

    /// Facts that say themselves what they are.
    private static final Set<String> PLAIN = Set.of(
            "person",
            "positions",
            "people",
            "reason",
            "period",
            "title",
            "kind",
            "document",
            "parties",
            "action",
            "date");

    /// Facts about a person that a phrase does without.
    private static final Set<String> LEFT_OUT = Set.of("honorific", "age");

    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll})\\p{Lu}");

    private EventPhrases() {}

    /// What kind of thing happened and, in a phrase, what.
    public static List<String> row(Event event) {
        return List.of(
                event.type().label(),
                Phrases.listed(event.facts().stream()
                        .filter(fact -> !LEFT_OUT.contains(fact.name()))
                        .map(EventPhrases::phrase)
                        .toList()));
    }

    /// No switch over all kinds: the JVM would make a class for it at each start.
    private static Optional<String> phrase(Fact fact) {
        var printed = fact.value().printed();
        if (!printed.isEmpty()) {
            return Optional.of(named(fact, String.join("; ", printed)));
        }
        if (fact.value() instanceof Fact.Flag(var flag)) {
            return flag.filter(is -> is).map(_ -> words(fact.name()));
        }
        return fact.value() instanceof Fact.Rows(var rows) && !rows.isEmpty()
                ? Optional.of(rows.size() + " " + words(fact.name()))
                : Optional.empty();
    }

    private static String named(Fact fact, String value) {
        return PLAIN.contains(fact.name()) ? value : words(fact.name()) + " " + value;
    }

    /// `recordDate` as `record date`.
    private static String words(String name) {
        return CAPITAL.matcher(name).replaceAll(m -> " " + m.group().toLowerCase(Locale.ROOT));
    }
}
