package eightk.archive.lucene;

import eightk.archive.Search;
import eightk.archive.Search.Company;
import eightk.archive.Search.Field;
import eightk.model.Cik;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A unit for each name a company had, written when a filing first shows it, so that companies are found by all of
/// them. A name is public: it stays when a filing that showed it is taken back.
final class CompanyCards {

    private static final String NAME = "card.name";
    private static final String CIK = "card.cik";
    private static final String SINCE = "card.since";
    private static final String FORMER = "card.former";
    private static final String TICKER = "card.ticker";

    /// Added to the field of tickers: as printed.
    private static final String SHOWN = ".shown";

    /// Words of a query that are looked at: no company is called by more.
    private static final int MOST_WORDS = 8;

    /// Cards looked at to find some companies: many have several.
    private static final int MOST_CARDS = 300;

    /// Letters from which a word may have one wrong, and two.
    private static final int FORGIVEN_ONE = 4;

    private static final int FORGIVEN_TWO = 8;

    private static final float EXACT = 8;
    private static final float BEGINNING = 3;

    private final IndexWriter writer;

    /// Names written and not yet shown.
    private final Set<String> written = new HashSet<>();

    CompanyCards(IndexWriter writer) {
        this.writer = writer;
    }

    /// @param shown where names written before are
    void put(FilingFacts facts, IndexReader shown) throws IOException {
        for (var filer : facts.filers()) {
            if (filer.cik().isPresent() && filer.name().isPresent()) {
                var cik = filer.cik().get();
                put(facts, shown, new Card(cik, filer.name().get(), false, facts.tickers(cik)));
                for (var former : filer.formerNames()) {
                    put(facts, shown, new Card(cik, former.name(), true, List.of()));
                }
            }
        }
    }

    private void put(FilingFacts facts, IndexReader shown, Card card) throws IOException {
        var id = card.toString();
        if (written.add(id) && shown.docFreq(new Term(Names.CARD, id)) == 0) {
            writer.addDocument(unit(facts, card, id));
        }
    }

    /// What was written so far is shown.
    void shown() {
        written.clear();
    }

    /// A company under one name. What it says is what it is found again by.
    private record Card(Cik cik, String name, boolean former, List<String> tickers) {}

    private static Document unit(FilingFacts facts, Card card, String id) {
        var unit = new Document();
        unit.add(new StringField(Names.CARD, id, Store.NO));
        unit.add(new StringField(Names.KIND, Names.COMPANY_KIND, Store.NO));
        unit.add(new LongPoint(Names.POSITION, facts.position()));
        unit.add(new TextField(NAME, card.name(), Store.YES));
        unit.add(new StringField(CIK, Long.toString(card.cik().number()), Store.YES));
        unit.add(new StoredField(SINCE, facts.filed().toEpochDay()));
        unit.add(new StoredField(FORMER, card.former() ? 1 : 0));
        for (var ticker : card.tickers()) {
            unit.add(new StringField(TICKER, ticker.toLowerCase(Locale.ROOT), Store.NO));
            unit.add(new StoredField(TICKER + SHOWN, ticker));
        }
        return unit;
    }

    static List<Company> find(IndexSearcher searcher, String text, long upTo, int limit) throws IOException {
        var words = Words.plain(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var query = visible(wanted(text, words), upTo);
        var ciks = new LinkedHashSet<String>();
        var stored = searcher.storedFields();
        for (var doc : searcher.search(query, MOST_CARDS).scoreDocs) {
            ciks.add(stored.document(doc.doc, Set.of(CIK)).get(CIK));
        }
        var companies = new ArrayList<Company>();
        for (var cik :
                ciks.stream().limit(Math.clamp(limit, 1, Search.MOST_HITS)).toList()) {
            companies.add(company(searcher, cik, upTo));
        }
        return companies;
    }

    private static Query visible(Query query, long upTo) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Names.KIND, Names.COMPANY_KIND)), Occur.FILTER)
                .add(QueryMaker.past(0, upTo), Occur.FILTER)
                .build();
    }

    /// All words in one name; or a ticker, or a number.
    private static Query wanted(String text, List<String> words) {
        var name = new BooleanQuery.Builder();
        words.forEach(word -> name.add(word(word), Occur.MUST));
        var normal = text.strip().toLowerCase(Locale.ROOT);
        return new BooleanQuery.Builder()
                .add(name.build(), Occur.SHOULD)
                .add(boosted(new TermQuery(new Term(TICKER, normal)), EXACT * EXACT), Occur.SHOULD)
                .add(new TermQuery(new Term(CIK, QueryMaker.normal(Field.CIK, normal))), Occur.SHOULD)
                .build();
    }

    private static Query word(String word) {
        var term = new Term(NAME, word);
        var query = new BooleanQuery.Builder()
                .add(boosted(new TermQuery(term), EXACT), Occur.SHOULD)
                .add(boosted(new PrefixQuery(term), BEGINNING), Occur.SHOULD);
        if (word.length() >= FORGIVEN_ONE) {
            query.add(new FuzzyQuery(term, word.length() >= FORGIVEN_TWO ? 2 : 1, 1), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    /// All that is known of a company: its name is the one that was not former on the latest day.
    private static Company company(IndexSearcher searcher, String cik, long upTo) throws IOException {
        var cards = new ArrayList<Document>();
        var stored = searcher.storedFields();
        for (var doc : searcher.search(visible(new TermQuery(new Term(CIK, cik)), upTo), MOST_CARDS).scoreDocs) {
            cards.add(stored.document(doc.doc));
        }
        cards.sort(Comparator.comparing(CompanyCards::isFormer)
                .thenComparing(Comparator.comparingLong(CompanyCards::since).reversed()));
        var names = new LinkedHashSet<String>();
        var tickers = new TreeSet<String>();
        for (var card : cards) {
            names.add(card.get(NAME));
            tickers.addAll(List.of(card.getValues(TICKER + SHOWN)));
        }
        var name = names.removeFirst();
        return new Company(Cik.parse(cik), name, List.copyOf(names), List.copyOf(tickers));
    }

    private static boolean isFormer(Document card) {
        return card.getField(FORMER).numericValue().intValue() == 1;
    }

    private static long since(Document card) {
        return card.getField(SINCE).numericValue().longValue();
    }
}
