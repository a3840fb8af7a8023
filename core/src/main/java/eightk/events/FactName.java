package eightk.events;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The dictionary: what an event of some type says under some name.
///
/// @param meaning in half a sentence of Markdown
public record FactName(EventType type, String name, Kind kind, String meaning) {

    /// What the value is; see `facts.txt`.
    public enum Kind {
        TEXT,
        TEXTS,
        DATE,
        MONEY,
        MONEYS,
        COUNT,
        FLAG,
        FIGURES,
        BALLOTS
    }

    private static final Pattern LINE = Pattern.compile("(\\w+) (\\w+) (\\w+): (.+)");

    private static final List<FactName> ALL =
            WordList.lines("facts.txt").stream().map(FactName::of).toList();

    /// All names, in the order of types and of their JSON.
    public static List<FactName> all() {
        return ALL;
    }

    /// The names of one type, in the order of its JSON.
    public static List<FactName> of(EventType type) {
        return ALL.stream().filter(name -> name.type == type).toList();
    }

    private static FactName of(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "facts.txt must have lines 'type name kind: meaning', found '%s'".formatted(line));
        }
        return new FactName(
                EventType.of(parts.group(1)),
                parts.group(2),
                Kind.valueOf(parts.group(3).toUpperCase(Locale.ROOT)),
                parts.group(4));
    }
}
