package eightk.report;

import java.util.Optional;
import java.util.function.Function;

/// A value of a cover page that is known by how it looks.
enum Shape {
    FILE_NUMBER(CoverValues::fileNumber),
    EMPLOYER_ID(CoverValues::employerId),
    PHONE(CoverValues::phone),
    ZIP(CoverValues::zip),
    JURISDICTION(CoverValues::jurisdiction);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference that captures nothing
    private final Function<String, Optional<String>> finder;

    Shape(Function<String, Optional<String>> finder) {
        this.finder = finder;
    }

    /// Whether it has digits.
    boolean isNumber() {
        return this != JURISDICTION;
    }

    /// The first value of the shape in a text.
    Optional<String> in(String text) {
        return finder.apply(text);
    }
}
