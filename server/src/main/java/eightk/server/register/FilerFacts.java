package eightk.server.register;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the desk knows of a filer. What is not known is an empty text.
public final class FilerFacts {

    /// The longest line that a header of EDGAR's has.
    private static final int LONGEST = 150;

    private final Map<FilerFact, String> known = new EnumMap<>(FilerFact.class);

    /// Reads them by their words; what is not there is empty.
    ///
    /// @throws IllegalArgumentException if there is no name, or what is there cannot stand in a header
    public static FilerFacts of(Map<String, String> fields) {
        var facts = new FilerFacts();
        for (var fact : FilerFact.values()) {
            facts.known.put(fact, checked(fields.getOrDefault(fact.word(), "").strip()));
        }
        if (facts.name().isEmpty()) {
            throw new IllegalArgumentException("a filer must have a name, found none");
        }
        return facts;
    }

    private FilerFacts() {}

    private static String checked(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ' || c == '<' || c == '>' || c > '~')) {
            throw new IllegalArgumentException(
                    "a fact about a filer must be at most %d printable ASCII characters without < and >, found '%s'"
                            .formatted(LONGEST, text));
        }
        return text;
    }

    public String get(FilerFact fact) {
        return known.getOrDefault(fact, "");
    }

    public String name() {
        return get(FilerFact.NAME);
    }

    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        known.forEach((fact, text) -> fields.put(fact.word(), text));
        return fields;
    }
}
