package eightk.bench.search;

import eightk.archive.Search;
import eightk.archive.Search.Request;
import eightk.bench.search.Draw.Phrase;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.store.FSDirectory;

/// How long a search takes beside the same phrase asked of Lucene itself, on the same index in the same run: its best
/// twenty units with what is kept of them, over all kinds of unit.
final class Speed {

    /// Measured, after as many that are not.
    private static final int ROUNDS = 20;
    private static final int HITS = 20;

    /// The field of the index that has what is kept of a unit.
    private static final String STORED = "hit";

    private static final double NANOSECONDS_IN_MICROSECOND = 1e3;

    private Speed() {}

    private interface Task {
        void run() throws IOException;
    }

    static String figures(Search search, List<Phrase> phrases, Path index) throws IOException {
        long upTo = search.position();
        try (var directory = FSDirectory.open(index);
                var reader = DirectoryReader.open(directory)) {
            var bare = new ArrayList<Task>();
            var ours = new ArrayList<Task>();
            var quoting = new ArrayList<Task>();
            for (var phrase : phrases) {
                var query = query(phrase.words());
                bare.add(() -> ask(reader, query));
                var request = Request.of(phrase.query(), upTo).limit(HITS);
                ours.add(() -> search.find(request));
                quoting.add(() -> {
                    var hits = search.find(request.limit(1)).hits();
                    if (!hits.isEmpty()) {
                        var _ = search.passages(hits.getFirst(), phrase.query(), 1);
                    }
                });
            }
            double[] times = p95(List.of(bare, ours), ROUNDS);
            double passage = p95(List.of(quoting), 1)[0];
            return "figure search_p95 %.0f us%n".formatted(times[1])
                    + "figure search_lucene_p95 %.0f us%n".formatted(times[0])
                    + "figure search_p95_of_lucene %.2f ratio%n".formatted(times[1] / times[0])
                    + "figure search_with_passage_p95 %.0f us%n".formatted(passage);
        }
    }

    private static void ask(DirectoryReader reader, PhraseQuery query) throws IOException {
        var searcher = new IndexSearcher(reader);
        for (var hit : searcher.search(query, HITS).scoreDocs) {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            var values = DocValues.getBinary(leaf.reader(), STORED);
            if (values.advanceExact(hit.doc - leaf.docBase)) {
                var _ = values.binaryValue();
            }
        }
    }

    private static PhraseQuery query(String words) throws IOException {
        var query = new PhraseQuery.Builder();
        try (Analyzer analyser = new StandardAnalyzer();
                var tokens = analyser.tokenStream("text", new StringReader(words))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new Term("text", term.toString()));
            }
            tokens.end();
        }
        return query.build();
    }

    /// Of several ways, turn about, so that neither has the machine to itself.
    private static double[] p95(List<List<Task>> ways, int rounds) throws IOException {
        var times = new double[ways.size()][ways.getFirst().size() * rounds];
        for (int round = -rounds; round < rounds; round++) {
            for (int way = 0; way < ways.size(); way++) {
                for (int i = 0; i < ways.get(way).size(); i++) {
                    long began = System.nanoTime();
                    ways.get(way).get(i).run();
                    if (round >= 0) {
                        times[way][round * ways.get(way).size() + i] =
                                (System.nanoTime() - began) / NANOSECONDS_IN_MICROSECOND;
                    }
                }
            }
        }
        return Arrays.stream(times)
                .mapToDouble(way -> {
                    Arrays.sort(way);
                    return way.length == 0 ? 0 : way[(int) (way.length * 0.95)];
                })
                .toArray();
    }
}
