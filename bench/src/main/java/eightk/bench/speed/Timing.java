package eightk.bench.speed;

import java.util.Comparator;
import java.util.List;

/// How long some work took over all filings: the best of its rounds, because whatever else a machine does can only make
/// a round longer.
record Timing(Work work, int threads, Round best) {

    static Timing of(Work work, int threads, List<Round> rounds) {
        var best = rounds.stream().min(Comparator.comparingLong(Round::nanos)).orElseThrow();
        return new Timing(work, threads, best);
    }

    double seconds() {
        return best.nanos() / 1e9;
    }

    double filesPerSecond() {
        return best.each().size() / seconds();
    }

    double megabytesPerSecond(long bytes) {
        return bytes / 1e6 / seconds();
    }

    /// Milliseconds within which a share of the filings was done.
    double quantile(double share) {
        var sorted = best.each().stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    long allocatedPerFiling() {
        return best.allocated() / best.each().size();
    }
}
