package eightk.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A way in which English tells of an office: what it tells, and its pattern over a [MarkedSentence].
///
/// @param order what a sentence must have one after the other; a word of it has a stem of the first set
/// @param stems beginnings of words, of each set of which a sentence must have one. The first set has the words that
/// tell it; it is only the empty one if a sentence need have none.
/// @param needsOffice whether it names one
record Construction(Kind kind, List<Step> order, List<Set<String>> stems, SiftedPattern pattern, boolean needsOffice) {

    /// What stands between two sets of stems.
    private static final String AND = " & ";

    /// What stands between two steps of an order.
    private static final String THEN = " > ";

    Construction {
        order = List.copyOf(order);
        stems = List.copyOf(stems);
    }

    /// What comes one after the other in a sentence.
    enum Step {
        /// A word of the first set.
        WORD,
        PERSON,
        /// An office, or the board.
        OFFICE,
        COLON
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
        var order = new ArrayList<Step>(3);
        var stems = new ArrayList<Set<String>>(2);
        var parts = parts(rule.stems(), AND);
        for (var step : parts(parts.getFirst(), THEN)) {
            switch (step) {
                case "P" -> order.add(Step.PERSON);
                case "T" -> order.add(Step.OFFICE);
                case ":" -> order.add(Step.COLON);
                default -> {
                    order.add(Step.WORD);
                    stems.add(step.isEmpty() ? Set.of("") : sets.computeIfAbsent(step, set -> stems(rule, set)));
                }
            }
        }
        for (var set : parts.subList(1, parts.size())) {
            stems.add(sets.computeIfAbsent(set, each -> stems(rule, each)));
        }
        if (stems.isEmpty() || stems.size() > parts.size()) {
            throw rule.wrongStems("one set of stems at least, and one at most in an order");
        }
        return new Construction(
                RuleTable.named(rule.head(), Kind.values())
                        .orElseThrow(() -> rule.wrongHead("one of " + List.of(Kind.values()))),
                order,
                stems,
                rule.pattern(),
                rule.written().contains("{posts}") || rule.written().contains("<posts>"));
    }

    private static List<String> parts(String whole, String between) {
        if (!whole.contains(between)) {
            return List.of(whole);
        }
        var parts = new ArrayList<String>(3);
        int from = 0;
        for (int end = whole.indexOf(between); end >= 0; end = whole.indexOf(between, from)) {
            parts.add(whole.substring(from, end));
            from = end + between.length();
        }
        parts.add(whole.substring(from));
        return parts;
    }

    private static Set<String> stems(RuleTable.Rule rule, String set) {
        var stems = set.split(" ", -1);
        Arrays.setAll(stems, i -> stems[i].replace('_', ' '));
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
