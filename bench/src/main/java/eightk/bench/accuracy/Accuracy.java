package eightk.bench.accuracy;

import java.util.List;

/// Every measure, in the order in which they are reported.
public final class Accuracy {

    private static final List<Measure> MEASURES = List.of(
            new Items(), new NothingLost(), new CoverFacts(), new Labels(), new Exhibits(), new EveryFileReads());

    private Accuracy() {}

    /// Measures everything on one corpus.
    public static List<Score> on(Corpus corpus) {
        return MEASURES.stream().flatMap(measure -> measure.of(corpus).stream()).toList();
    }
}
