package eightk.archive.lucene;

import eightk.archive.Search.Field;
import eightk.archive.Search.Filter;
import eightk.archive.Search.Request;
import eightk.archive.lucene.Clause.All;
import eightk.archive.lucene.Clause.Any;
import eightk.archive.lucene.Clause.Is;
import eightk.archive.lucene.Clause.Near;
import eightk.archive.lucene.Clause.Not;
import eightk.archive.lucene.Clause.Phrase;
import eightk.archive.lucene.Clause.Prefix;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What was asked, as a query of Lucene's.
final class QueryMaker {

    private QueryMaker() {}

    /// @param upTo the last position wanted
    /// @param shown the one up to which the index at hand goes: only past what is wanted is anything to be left out
    static Query query(Request request, Clause words, long upTo, long shown) {
        var query = new BooleanQuery.Builder();
        query.add(of(words), Occur.MUST);
        query.add(new TermQuery(new Term(Names.KIND, Names.kind(request.level()))), Occur.FILTER);
        for (var filter : request.filters()) {
            query.add(of(filter), Occur.FILTER);
        }
        if (request.after() > 0 || shown > upTo) {
            query.add(past(request.after(), upTo), Occur.FILTER);
        }
        return query.build();
    }

    static Query past(long after, long upTo) {
        return LongPoint.newRangeQuery(Names.POSITION, after + 1, upTo);
    }

    private static Query of(Filter filter) {
        var any = new BooleanQuery.Builder();
        filter.anyOf().forEach(value -> any.add(value(filter.field(), value), Occur.SHOULD));
        return any.build();
    }

    private static Query of(Clause clause) {
        return switch (clause) {
            case All(var clauses) -> all(clauses);
            case Any(var clauses) -> any(clauses);
            case Not not -> all(List.of(not));
            case Phrase(var words) -> phrase(Names.TEXT, words);
            case Prefix(var beginning) -> new PrefixQuery(new Term(Names.TEXT, Words.beginning(beginning)));
            case Near(var parts, int between) -> near(parts, between);
            case Is(var field, var value) -> value(field, value);
        };
    }

    private static Query all(List<Clause> clauses) {
        var query = new BooleanQuery.Builder();
        boolean wanted = false;
        for (var clause : clauses) {
            if (clause instanceof Not(var unwanted)) {
                query.add(of(unwanted), Occur.MUST_NOT);
            } else {
                query.add(of(clause), Occur.MUST);
                wanted = true;
            }
        }
        if (!wanted) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return query.build();
    }

    private static Query any(List<Clause> clauses) {
        var query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(of(clause), Occur.SHOULD));
        return query.build();
    }

    private static Query phrase(String field, String text) {
        var words = Words.plain(text);
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("no word in it");
            case 1 -> new TermQuery(new Term(field, words.getFirst()));
            default -> new PhraseQuery(field, words.toArray(String[]::new));
        };
    }

    private static Query near(List<Phrase> parts, int between) {
        var sources = parts.stream()
                .map(part -> Words.plain(part.words()))
                .filter(words -> !words.isEmpty())
                .map(words -> Intervals.phrase(words.toArray(String[]::new)))
                .toArray(IntervalsSource[]::new);
        return sources.length == 0
                ? new MatchNoDocsQuery("no word in it")
                : new IntervalQuery(Names.TEXT, Intervals.maxgaps(between, Intervals.unordered(sources)));
    }

    /// Values decide and do not score, but for words.
    private static Query value(Field field, String value) {
        if (Names.isWords(field)) {
            return phrase(field.label(), value);
        }
        if (Names.isDate(field)) {
            var days = Days.parse(field, value);
            return new ConstantScoreQuery(LongPoint.newRangeQuery(
                    field.label(), days.first().toEpochDay(), days.last().toEpochDay()));
        }
        return new ConstantScoreQuery(new TermQuery(new Term(field.label(), normal(field, value))));
    }

    /// A value as it is kept.
    static String normal(Field field, String value) {
        var lower = value.strip().toLowerCase(Locale.ROOT);
        return field == Field.CIK ? lower.replaceFirst("^0+(?=.)", "") : lower;
    }
}
