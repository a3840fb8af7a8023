package eightk.law;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The HTML that EDGAR takes in a document: rows of `markup.csv`. Names with a colon are of other languages, such as
/// Inline XBRL, and are not judged by it.
public final class Markup {

    private static final Set<String> ELEMENTS = names("element");
    private static final Set<String> ATTRIBUTES = names("attribute");
    private static final Set<String> ACTIVE = names("active");

    private Markup() {}

    /// The elements it takes, in lower case.
    public static Set<String> elements() {
        return ELEMENTS;
    }

    /// The attributes it takes, of whichever element, in lower case.
    public static Set<String> attributes() {
        return ATTRIBUTES;
    }

    /// The elements that do something on the machine of whoever reads, or ask something of her. EDGAR takes none.
    public static Set<String> active() {
        return ACTIVE;
    }

    private static Set<String> names(String kind) {
        return Row.resource("markup.csv").stream()
                .filter(row -> row.text("kind").equals(kind))
                .flatMap(row -> Arrays.stream(row.text("names").split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
