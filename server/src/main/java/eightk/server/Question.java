package eightk.server;

import eightk.archive.Search.Field;
import eightk.archive.Search.Filter;
import eightk.archive.Search.Level;
import eightk.archive.Search.Order;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A search as its address on our pages says it.
///
/// @param words in the language of [eightk.archive.Search]
/// @param level what a hit is
/// @param filters the fields that must have some value
public record Question(String words, Level level, List<Filter> filters) {

    public static final String PATH = "/search";

    public Question {
        filters = List.copyOf(filters);
    }

    public boolean isEmpty() {
        return words.isBlank() && filters.isEmpty();
    }

    /// Without words no hit is better than another.
    Order order() {
        return words.isBlank() ? Order.NEWEST : Order.BEST;
    }

    public Question at(Level other) {
        return new Question(words, other, filters);
    }

    Question with(Field field, String value) {
        var others = without(field).filters().stream();
        return new Question(
                words,
                level,
                Stream.concat(others, Stream.of(new Filter(field, List.of(value))))
                        .toList());
    }

    Question without(Field field) {
        return new Question(
                words,
                level,
                filters.stream().filter(filter -> filter.field() != field).toList());
    }

    List<String> values(Field field) {
        return filters.stream()
                .filter(filter -> filter.field() == field)
                .flatMap(filter -> filter.anyOf().stream())
                .toList();
    }

    public String path() {
        var path = new StringBuilder(path(words));
        if (level != Level.DOCUMENT) {
            path.append("&level=").append(level.name().toLowerCase(Locale.ROOT));
        }
        for (var filter : filters) {
            filter.anyOf()
                    .forEach(value -> path.append('&')
                            .append(filter.field().label())
                            .append('=')
                            .append(encoded(value)));
        }
        return path.toString();
    }

    /// The same, to be asked again of what comes in.
    public SavedSearch saved() {
        return new SavedSearch(words, filters);
    }

    String next(String cursor) {
        return path() + "&cursor=" + encoded(cursor);
    }

    /// The search for some words.
    public static String path(String words) {
        return PATH + "?q=" + encoded(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
