package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.model.Document;
import java.util.List;

/// Whether every word of the main document stands in an item or a part, in order and once, by an independent witness.
final class NothingLost implements Measure {

    @Override
    public List<Score> of(Corpus corpus) {
        var words = new Count(
                "nothing_lost",
                "files whose items and parts, put together again, are character for character (white space apart) what "
                        + "another extractor finds, less page numbers and rules that fill a line");
        var borders = new Count(
                "word_borders", "of those files, the ones in which both extractors part the same words by white space");
        for (var filing : corpus.filings()) {
            if (!filing.report().parts().isEmpty() || !filing.report().items().isEmpty()) {
                measure(filing, words, borders);
            }
        }
        return List.of(words.score(), borders.score());
    }

    private static void measure(Filing filing, Count words, Count borders) {
        var witness = filing.report()
                .submission()
                .main()
                .map(Document::text)
                .map(Witness::of)
                .orElseThrow();
        var comparison = new Comparison(witness, Told.of(filing.report()));
        var difference = comparison.firstDifference();
        words.add(filing, difference.isEmpty(), () -> comparison.describe(difference.getAsInt()));
        if (difference.isEmpty()) {
            borders.add(filing, comparison.sameBorders(), comparison::describeBorders);
        }
    }
}
