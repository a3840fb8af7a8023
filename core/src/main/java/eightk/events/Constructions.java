package eightk.events;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Constructions, found by the stems that a text has.
final class Constructions {

    private final List<Construction> all;
    private final Stems stems;

    /// Which of them name a stem, by their places.
    private final Map<String, BitSet> byStem = new HashMap<>();

    /// @throws IllegalArgumentException if one names no stem
    Constructions(List<Construction> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            var construction = all.get(i);
            if (construction.stems().contains("")) {
                throw new IllegalArgumentException(
                        "a construction must name stems of which a text has one, found none before '%s'"
                                .formatted(construction.pattern()));
            }
            for (var stem : construction.stems()) {
                byStem.computeIfAbsent(stem, _ -> new BitSet()).set(i);
            }
        }
        this.stems = new Stems(byStem.keySet());
    }

    /// Whether a text has a stem of any.
    boolean mayBeIn(String text) {
        return stems.areIn(text);
    }

    /// Those of which a text has a stem, in the order of all.
    Stream<Construction> in(String text) {
        var found = new BitSet();
        for (var stem : stems.in(text)) {
            found.or(Objects.requireNonNull(byStem.get(stem)));
        }
        return found.stream().mapToObj(all::get);
    }
}
