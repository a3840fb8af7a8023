package eightk.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Constructions, found by the stems that a text has.
final class Constructions {

    private final List<Construction> all;
    private final Stems stems;

    /// Which of them name a stem in their first set, by their places.
    private final Map<String, BitSet> byStem = new HashMap<>();

    /// @throws IllegalArgumentException if one names no stem
    Constructions(List<Construction> all) {
        this.all = List.copyOf(all);
        var stems = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            var construction = all.get(i);
            if (construction.stems().getFirst().contains("")) {
                throw new IllegalArgumentException(
                        "a construction must name stems of which a text has one, found none before '%s'"
                                .formatted(construction.pattern()));
            }
            for (var stem : construction.stems().getFirst()) {
                byStem.computeIfAbsent(stem, _ -> new BitSet()).set(i);
            }
            construction.stems().forEach(stems::addAll);
        }
        this.stems = new Stems(stems);
    }

    /// Whether a text has a stem of the first set of any.
    boolean mayBeIn(String text) {
        return stems.areIn(text, byStem::containsKey);
    }

    /// Those of which a text has a stem of each set, in the order of all.
    Stream<Construction> in(String text) {
        var told = stems.in(text);
        var found = new BitSet();
        for (var stem : told) {
            var places = byStem.get(stem);
            if (places != null) {
                found.or(places);
            }
        }
        return found.stream().mapToObj(all::get).filter(one -> areMet(one.stems(), told));
    }

    private static boolean areMet(List<Set<String>> sets, Set<String> told) {
        for (var set : sets) {
            if (Collections.disjoint(set, told)) {
                return false;
            }
        }
        return true;
    }
}
