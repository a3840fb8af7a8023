package eightk.law;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// EDGAR's codes for states, provinces and countries: `DE` is Delaware, `A6` Ontario, `L3` Israel.
public final class Jurisdictions {

    /// Longer than any name, with blanks to spare.
    private static final int LONGEST = 100;

    private static final List<Row> ROWS = Row.resource("states.csv");

    private static final Map<String, Row> BY_NAME = by("name");

    private static final String UNITED_STATES = "UNITED STATES";

    private Jurisdictions() {}

    /// The name a code stands for.
    public static Optional<String> name(String code) {
        return Optional.ofNullable(Codes.ROWS.get(code.strip().toUpperCase(Locale.ROOT)))
                .map(row -> row.text("name"));
    }

    /// The code of a name, whatever its case.
    public static Optional<String> code(String name) {
        return named(name).map(row -> row.text("code"));
    }

    /// Whether a name is that of a country.
    public static boolean isCountry(String name) {
        return isOfKind("country", name);
    }

    /// Whether a name is that of a country other than the United States, or of a province of one.
    public static boolean isAbroad(String name) {
        return (isCountry(name) && !normal(name).equals(UNITED_STATES)) || isOfKind("province", name);
    }

    private static boolean isOfKind(String kind, String name) {
        return named(name).filter(row -> row.text("kind").equals(kind)).isPresent();
    }

    private static Optional<Row> named(String name) {
        return name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_NAME.get(normal(name)));
    }

    /// The rows by what a column has, in capitals.
    private static Map<String, Row> by(String column) {
        var rows = HashMap.<String, Row>newHashMap(ROWS.size());
        for (var row : ROWS) {
            if (rows.put(row.text(column).toUpperCase(Locale.ROOT), row) != null) {
                throw new IllegalStateException(
                        "%s: a %s must stand once, found %s again".formatted(row.where(), column, row.text(column)));
            }
        }
        return rows;
    }

    /// Made only when a code is asked for.
    private static final class Codes {

        static final Map<String, Row> ROWS = by("code");
    }

    private static String normal(String name) {
        return Blanks.evened(name).toUpperCase(Locale.ROOT);
    }
}
