package eightk.bench.accuracy;

import java.util.List;
import java.util.Optional;

/// Recall and precision of one thing together.
///
/// @param name what both figures are named after
record Balance(String name, Tally recall, Tally precision) {

    private static final String RECALL = "_recall";

    /// Of every figure of recall, with the one of precision beside it.
    static List<Balance> of(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.name().endsWith(RECALL))
                .flatMap(score -> of(score, scores).stream())
                .toList();
    }

    private static Optional<Balance> of(Score recall, List<Score> scores) {
        var name = recall.name().substring(0, recall.name().length() - RECALL.length());
        return scores.stream()
                .filter(score -> score.name().equals(name + "_precision"))
                .map(precision -> new Balance(name, recall.all(), precision.all()))
                .filter(balance -> balance.recall.n() + balance.precision.n() > 0)
                .findFirst();
    }

    /// Their harmonic mean: twice what is right, of all that is wanted and all that is found.
    double f1() {
        return (double) (recall.right() + precision.right()) / (recall.n() + precision.n());
    }
}
