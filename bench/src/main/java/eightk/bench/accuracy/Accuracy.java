package eightk.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every measure, in the order in which they are reported.
public final class Accuracy {

    private static final List<Measure> MEASURES = List.of(
            new Items(),
            new NothingLost(),
            new CoverFacts(),
            new Labels(),
            new Happenings(),
            new Exhibits(),
            new EveryFileReads());

    private Accuracy() {}

    /// Measures everything on one corpus.
    public static List<Score> on(Corpus corpus) {
        return MEASURES.stream().flatMap(measure -> measure.of(corpus).stream()).toList();
    }

    /// The figures of a folder of filings, one to a line; the page about them, where it is asked for, into a file.
    ///
    /// @throws IOException if the folder is no corpus, or a file cannot be read or written
    public static String bench(Path folder, Optional<Path> page) throws IOException {
        var corpus = Corpus.open(folder);
        var scores = on(corpus);
        if (page.isPresent()) {
            Files.writeString(
                    page.get(), AccuracyPage.of(scores, corpus.filings().size()));
        }
        var figures = new StringBuilder();
        for (var score : scores.stream().filter(it -> it.all().n() > 0).toList()) {
            figures.append(String.format(
                    Locale.ROOT,
                    "figure %s %.2f %%%n",
                    score.name(),
                    100 * score.all().share()));
            figures.append(String.format(
                    Locale.ROOT,
                    "figure %s_n %d counted%n",
                    score.name(),
                    score.all().n()));
        }
        for (var balance : Balance.of(scores)) {
            figures.append(String.format(Locale.ROOT, "figure %s_f1 %.3f of_1%n", balance.name(), balance.f1()));
        }
        return figures.toString();
    }
}
