package eightk.server;

import java.util.List;

/// The places that every page leads to.
public final class Site {

    public static final List<Place> PLACES = List.of(
            new Place("/", "Filings"),
            new Place(Question.PATH, "Search"),
            new Place("/calendar", "Calendar"),
            new Place("/rules", "Rules"),
            new Place("/statistics", "Statistics"),
            new Place("/about", "Subscribe"));

    private Site() {}

    /// A page, by the name that leads to it.
    public record Place(String path, String name) {}
}
