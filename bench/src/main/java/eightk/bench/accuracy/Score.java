package eightk.bench.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How one measured thing came out.
///
/// @param name as in `figure <name> …`
/// @param meaning what counts as right, and what is counted, in a sentence
public record Score(String name, String meaning, Map<Era, Tally> byEra, List<Miss> misses) {

    public Score {
        byEra = Map.copyOf(byEra);
        misses = List.copyOf(misses);
    }

    public Tally all() {
        return byEra.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    public Tally of(Era era) {
        return byEra.getOrDefault(era, Tally.NONE);
    }

    /// Misses that nobody has argued: the reader's own.
    public List<Miss> own() {
        return misses.stream().filter(miss -> miss.argued().isEmpty()).toList();
    }

    /// Counts while a measure goes through its corpus.
    static final class Count {

        private final String name;
        private final String meaning;
        private final Map<Era, Tally> byEra = new EnumMap<>(Era.class);
        private final List<Miss> misses = new ArrayList<>();

        Count(String name, String meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        /// @param what said of it if it is a miss
        void add(Filing filing, boolean right, Supplier<String> what) {
            add(filing.path(), filing.era(), right, what);
        }

        void add(String path, Era era, boolean right, Supplier<String> what) {
            byEra.merge(era, Tally.NONE.plus(right), Tally::plus);
            if (!right) {
                var found = what.get();
                misses.add(new Miss(path, found, Arguments.of(name, path, found)));
            }
        }

        Score score() {
            return new Score(name, meaning, byEra, misses);
        }
    }
}
