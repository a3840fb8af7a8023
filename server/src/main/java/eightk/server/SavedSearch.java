package eightk.server;

import eightk.archive.Search;
import eightk.archive.Search.Field;
import eightk.archive.Search.Filter;
import eightk.archive.Search.Level;
import eightk.archive.Search.Order;
import eightk.archive.Search.Request;
import eightk.model.Cik;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// A search that is asked again and again, of what comes in: words, and fields that must have some value, as in
/// [SearchRoutes].
///
/// @param words empty for any
public record SavedSearch(String words, List<Filter> filters) {

    /// Values of all fields together: more than anyone names, and a query that stays quick.
    private static final int MOST_VALUES = 100;

    /// Longest address of one, as it is kept.
    static final int LONGEST = 4_000;

    public SavedSearch {
        filters = List.copyOf(filters);
        int values = filters.stream().mapToInt(filter -> filter.anyOf().size()).sum();
        if (words.length() > Search.LONGEST_QUERY || values > MOST_VALUES) {
            throw new IllegalArgumentException(
                    "a search must be at most %,d characters and %d values of fields, found %,d and %d"
                            .formatted(Search.LONGEST_QUERY, MOST_VALUES, words.length(), values));
        }
    }

    /// Reads the query of an address. What is no part of a search is passed over.
    ///
    /// @throws IllegalArgumentException if it is longer than any search
    static SavedSearch parse(String query) {
        if (query.length() > LONGEST) {
            throw new IllegalArgumentException("the address of a search must be at most %,d characters, found %,d"
                    .formatted(LONGEST, query.length()));
        }
        var words = "";
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        for (var part : query.split("&", -1)) {
            int at = part.indexOf('=');
            var name = at < 0 ? part : part.substring(0, at);
            var value = at < 0
                    ? ""
                    : URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8)
                            .strip();
            if (name.equals("q")) {
                words = value;
            } else if (!value.isEmpty()) {
                Arrays.stream(Field.values())
                        .filter(field -> field.label().equals(name))
                        .forEach(field -> values.computeIfAbsent(field, _ -> new ArrayList<>())
                                .add(value));
            }
        }
        return new SavedSearch(
                words,
                values.entrySet().stream()
                        .map(it -> new Filter(it.getKey(), it.getValue()))
                        .toList());
    }

    /// Every filing of a company.
    static SavedSearch of(Cik company) {
        return new SavedSearch("", List.of(new Filter(Field.CIK, List.of(company.toString()))));
    }

    boolean isEverything() {
        return words.isEmpty() && filters.isEmpty();
    }

    /// What there is between two positions of the archive, in its order.
    Request between(long after, long upTo) {
        return Request.of(words, upTo).between(after, upTo).where(filters).by(Order.ARCHIVED);
    }

    /// As an address has it, always the same for the same search.
    public String query() {
        var query = new StringJoiner("&");
        if (!words.isEmpty()) {
            query.add("q=" + encoded(words));
        }
        for (var filter : filters) {
            filter.anyOf().forEach(value -> query.add(filter.field().label() + "=" + encoded(value)));
        }
        return query.toString();
    }

    public String feed() {
        return isEverything() ? SearchFeedRoutes.PATH : SearchFeedRoutes.PATH + "?" + query();
    }

    public String subscribing() {
        return isEverything() ? SubscribeRoutes.PATH : SubscribeRoutes.PATH + "?" + query();
    }

    public String searching() {
        return new Question(words, Level.DOCUMENT, filters).path();
    }

    /// As people read it: `filings with merger, item 2.01 or 5.02`.
    public String inWords() {
        if (isEverything()) {
            return "every filing";
        }
        var parts = new StringJoiner(", ", "filings with ", "");
        if (!words.isEmpty()) {
            parts.add(words);
        }
        for (var filter : filters) {
            parts.add(filter.field().label() + " " + String.join(" or ", filter.anyOf()));
        }
        return parts.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
