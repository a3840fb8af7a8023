package eightk.archive.lucene;

import eightk.archive.Search;
import eightk.archive.Search.Answer;
import eightk.archive.Search.Count;
import eightk.archive.Search.Field;
import eightk.archive.Search.Hit;
import eightk.archive.Search.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// Answers one request from the index as it stands.
record Finder(Shown shown, IndexSearcher searcher, Request request) {

    Answer answer(Clause words) throws IOException {
        var cursor = request.cursor().map(text -> Cursor.parse(text, request.order()));
        var pinned = cursor.map(it -> Math.min(it.upTo(), request.upTo())).orElse(request.upTo());
        var query = QueryMaker.query(request, words, pinned, shown.position());
        var collected = collect(query, cursor);
        var docs = collected.docs();
        var hits = new ArrayList<Hit>();
        for (var doc : docs.scoreDocs) {
            hits.add(hit(doc));
        }
        var next = docs.scoreDocs.length < limit()
                ? Optional.<String>empty()
                : Optional.of(Cursor.of(request.order(), (FieldDoc) docs.scoreDocs[limit() - 1], pinned)
                        .toString());
        return new Answer(docs.totalHits.value(), hits, next, collected.counts(), !searcher.timedOut());
    }

    private int limit() {
        return Math.clamp(request.limit(), 1, Search.MOST_HITS);
    }

    private record Collected(TopFieldDocs docs, Map<Field, List<Count>> counts) {}

    private Collected collect(Query query, Optional<Cursor> cursor) throws IOException {
        var best = new TopFieldCollectorManager(
                Cursor.sort(request.order()), limit(), cursor.map(Cursor::after).orElse(null), Integer.MAX_VALUE);
        if (request.counted().isEmpty()) {
            return new Collected(searcher.search(query, best), Map.of());
        }
        var both = searcher.search(query, new MultiCollectorManager(best, new FacetsCollectorManager()));
        return new Collected((TopFieldDocs) both[0], counts((FacetsCollector) both[1]));
    }

    private Map<Field, List<Count>> counts(FacetsCollector collected) throws IOException {
        var counts = new HashMap<Field, List<Count>>();
        for (var field : request.counted()) {
            if (Names.isCounted(field)) {
                counts.put(field, counts(field, collected));
            }
        }
        return counts;
    }

    /// All months there are, since no one wants the thirty with most; of other values those with most hits.
    private List<Count> counts(Field field, FacetsCollector collected) throws IOException {
        var values = new StringValueFacetCounts(shown.values(field), collected);
        var name = Names.counted(field);
        var result =
                Names.isDate(field) ? values.getAllChildren(name) : values.getTopChildren(Search.MOST_VALUES, name);
        return result == null
                ? List.of()
                : Arrays.stream(result.labelValues)
                        .map(value -> new Count(value.label, value.value.longValue()))
                        .toList();
    }

    private Hit hit(ScoreDoc doc) throws IOException {
        var leaves = shown.reader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
        var values = DocValues.getBinary(leaf.reader(), Names.STORED);
        if (!values.advanceExact(doc.doc - leaf.docBase)) {
            throw new IOException("the index has a unit without its hit; 'eightk reindex' makes it anew");
        }
        var bytes = values.binaryValue();
        float score = ((FieldDoc) doc).fields[0] instanceof Float best ? best : 0;
        return StoredHit.read(bytes.bytes, bytes.offset, bytes.length, score);
    }
}
