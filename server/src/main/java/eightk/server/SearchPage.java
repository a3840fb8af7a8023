package eightk.server;

import eightk.archive.Search.Answer;
import eightk.archive.Search.Company;
import eightk.archive.Search.Count;
import eightk.archive.Search.Field;
import eightk.archive.Search.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was looked for, and what was found.
///
/// @param edition of the law
/// @param companies that are called so
/// @param found empty if nothing was asked, or not so that it could be answered
/// @param trouble with what was asked, as a sentence
public record SearchPage(
        String edition, Question question, List<Company> companies, Optional<Found> found, Optional<String> trouble) {

    /// By which one may narrow, in the order of the page, and what each is called there.
    private static final Map<Field, String> NARROWING = new TreeMap<>(Map.of(
            Field.FORM, "Form", Field.ITEM, "Item", Field.EVENT, "Event", Field.FILED, "Year", Field.STATE, "State"));

    /// The fields that are counted for the page.
    static final List<Field> COUNTED = List.copyOf(NARROWING.keySet());

    /// Values of a field that are offered: as many as one looks through.
    private static final int OFFERED = 8;

    /// Queries that show the language, each with what it asks for.
    public static final List<Example> EXAMPLES = List.of(
            new Example("\"unauthorized person\"", "these words, side by side"),
            new Example("merger NEAR(5) terminated", "both words, with at most five others between"),
            new Example("resign* -retire*", "any word that begins so, and none that begins so"),
            new Example("item:5.02 \"chief financial officer\"", "a phrase in reports with an item"),
            new Example("event:auditorChange filed:2023..2024", "something that happened, in some years"),
            new Example("dividend OR distribution", "either word"));

    public SearchPage {
        companies = List.copyOf(companies);
    }

    /// A query, and what it asks for.
    public record Example(String query, String meaning) {}

    /// Hits, and where to go from them.
    ///
    /// @param next the page that follows, if there is one
    /// @param overTime how many hits there are in each year, or each month of the only one
    public record Found(Answer answer, List<Quote> quotes, List<Facet> facets, Plot overTime, Optional<String> next) {

        public Found {
            quotes = List.copyOf(quotes);
            facets = List.copyOf(facets);
        }

        static Found of(Question question, Answer answer, List<Quote> quotes) {
            var months = new TreeMap<>(sums(answer.count(Field.FILED), 7));
            return new Found(
                    answer,
                    quotes,
                    narrowing(question, answer),
                    hitsOverTime(months),
                    answer.next().map(question::next));
        }

        /// `1 document`, `2,310 items or more`.
        public String total(Level level) {
            long total = answer.total();
            return "%,d %s%s%s"
                    .formatted(
                            total,
                            level.name().toLowerCase(Locale.ROOT),
                            total == 1 ? "" : "s",
                            answer.complete() ? "" : " or more");
        }
    }

    /// Values by which one may narrow.
    public record Facet(String name, List<Choice> choices) {

        public Facet {
            choices = List.copyOf(choices);
        }
    }

    /// A value, and the search that has it; or does not, where it is chosen already.
    public record Choice(String name, long hits, boolean chosen, String path) {}

    private static List<Facet> narrowing(Question question, Answer answer) {
        return NARROWING.entrySet().stream()
                .map(it -> new Facet(it.getValue(), choices(question, it.getKey(), answer.count(it.getKey()))))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private static List<Choice> choices(Question question, Field field, List<Count> counts) {
        var chosen = question.values(field);
        var values = field == Field.FILED ? years(counts) : counts;
        var others = values.stream().filter(it -> !chosen.contains(it.value())).limit(OFFERED);
        var kept = chosen.stream().map(value -> new Count(value, hits(values, value)));
        return Stream.concat(kept, others)
                .map(it -> new Choice(
                        field == Field.EVENT ? Words.heading(it.value()) : it.value(),
                        it.hits(),
                        chosen.contains(it.value()),
                        chosen.contains(it.value())
                                ? question.without(field).path()
                                : question.with(field, it.value()).path()))
                .toList();
    }

    private static long hits(List<Count> counts, String value) {
        return counts.stream()
                .filter(it -> it.value().equals(value))
                .mapToLong(Count::hits)
                .sum();
    }

    private static List<Count> years(List<Count> months) {
        return new TreeMap<>(sums(months, 4))
                .descendingMap().entrySet().stream()
                        .map(it -> new Count(it.getKey(), it.getValue()))
                        .toList();
    }

    /// Days of ISO, cut after so many characters, with the hits of all that begin so.
    private static Map<String, Long> sums(List<Count> days, int length) {
        return days.stream()
                .filter(it -> it.value().length() >= length)
                .collect(Collectors.groupingBy(
                        it -> it.value().substring(0, length), Collectors.summingLong(Count::hits)));
    }

    private static Plot hitsOverTime(TreeMap<String, Long> months) {
        if (months.isEmpty()) {
            return new Plot("over-time", "Hits over time", "Year", List.of());
        }
        int first = Integer.parseInt(months.firstKey().substring(0, 4));
        int last = Integer.parseInt(months.lastKey().substring(0, 4));
        return first == last
                ? new Plot("over-time", "Hits over time", "Month", bars(1, 12, "%d-%%02d".formatted(first), months))
                : new Plot("over-time", "Hits over time", "Year", bars(first, last, "%d", months));
    }

    private static List<Plot.Bar> bars(int first, int last, String pattern, TreeMap<String, Long> months) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(pattern::formatted)
                .map(label -> new Plot.Bar(
                        label,
                        "",
                        months.subMap(label, label + "~").values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .toList();
    }
}
