package eightk.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A way in which English tells of an office: what it tells, and its pattern over a [MarkedSentence].
///
/// @param stems beginnings of words, of each set of which a sentence must have one. The first set has the words that
/// tell it; it is only the empty one if a sentence need have none.
/// @param needsOffice whether it names one
record Construction(Kind kind, List<Set<String>> stems, SiftedPattern pattern, boolean needsOffice) {

    /// What stands between two sets of stems.
    private static final String AND = " & ";

    Construction {
        stems = List.copyOf(stems);
    }

    /// What a construction tells.
    enum Kind {
        APPOINTMENT,
        DEPARTURE,
        /// That a person has an office, which is no event.
        HOLDS,
        /// That a person goes on in an office.
        KEEPS
    }

    /// The constructions of resources, in their order; a part of one is known in those after it.
    ///
    /// @throws IllegalStateException if a line is neither a part nor a construction
    static List<Construction> load(String... resources) {
        var sets = new HashMap<String, Set<String>>();
        return RuleTable.rules("", Mark.NAMED, List.of(resources)).stream()
                .map(rule -> of(rule, sets))
                .toList();
    }

    /// @param sets of stems as written, those that were read before; many rules have the same
    private static Construction of(RuleTable.Rule rule, Map<String, Set<String>> sets) {
        return new Construction(
                RuleTable.named(rule.head(), Kind.values())
                        .orElseThrow(() -> rule.wrongHead("one of " + List.of(Kind.values()))),
                stems(rule, sets),
                rule.pattern(),
                rule.written().contains("{posts}") || rule.written().contains("<posts>"));
    }

    private static List<Set<String>> stems(RuleTable.Rule rule, Map<String, Set<String>> sets) {
        var written = rule.stems();
        if (written.isEmpty()) {
            return List.of(Set.of(""));
        }
        var stems = new ArrayList<Set<String>>(2);
        int from = 0;
        for (int and = written.indexOf(AND); and >= 0; and = written.indexOf(AND, from)) {
            stems.add(sets.computeIfAbsent(written.substring(from, and), set -> stems(rule, set)));
            from = and + AND.length();
        }
        stems.add(sets.computeIfAbsent(written.substring(from), set -> stems(rule, set)));
        return stems;
    }

    private static Set<String> stems(RuleTable.Rule rule, String set) {
        var stems = set.split(" ", -1);
        for (var stem : stems) {
            if (!Stems.isOne(stem)) {
                throw rule.wrongStems(
                        "beginnings of words, of two small letters or more and one blank apart, and ' & ' between sets");
            }
        }
        return Set.of(stems);
    }

    /// Whether the words have a stem, by which they tell it themselves, and not another part of the sentence.
    boolean isToldIn(String words) {
        return stems.getFirst().stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    }
}
