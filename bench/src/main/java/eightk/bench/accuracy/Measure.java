package eightk.bench.accuracy;

import java.util.List;

/// Something about the library that can be right or wrong, and is counted over a corpus.
@FunctionalInterface
interface Measure {

    List<Score> of(Corpus corpus);
}
