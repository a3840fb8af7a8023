package eightk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A way in which English tells of an office: what it tells, and its pattern over a [MarkedSentence].
///
/// @param stems beginnings of words, of each set of which a sentence must have one. By those of the first set it tells
/// what
/// it tells; that is only the empty one if it need have none.
/// @param needsOffice whether it names one
record Construction(Kind kind, List<Set<String>> stems, LatePattern pattern, boolean needsOffice) {

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
        return RuleTable.rules("", Mark.NAMED, List.of(resources)).stream()
                .map(Construction::of)
                .toList();
    }

    private static Construction of(RuleTable.Rule rule) {
        return new Construction(
                RuleTable.named(rule.head(), Kind.values())
                        .orElseThrow(() -> rule.wrongHead("one of " + List.of(Kind.values()))),
                stems(rule),
                rule.pattern(),
                rule.written().contains("{posts}") || rule.written().contains("<posts>"));
    }

    private static List<Set<String>> stems(RuleTable.Rule rule) {
        if (rule.stems().isEmpty()) {
            return List.of(Set.of(""));
        }
        var sets = new ArrayList<Set<String>>();
        for (var set : rule.stems().split(" & ", -1)) {
            var stems = set.split(" ", -1);
            for (var stem : stems) {
                if (!Stems.isOne(stem)) {
                    throw rule.wrongStems("beginnings of words, of two small letters or more and one blank apart");
                }
            }
            sets.add(Set.of(stems));
        }
        return sets;
    }

    /// Whether the words have a stem, by which they tell it themselves, and not another part of the sentence.
    boolean isToldIn(String words) {
        return stems.getFirst().stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    }
}
