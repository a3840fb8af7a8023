package eightk.law;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// EDGAR's codes for states, provinces and countries: `DE` is Delaware, `A6` Ontario, `L3` Israel.
public final class Jurisdictions {

    /// Longer than any name, with blanks to spare.
    private static final int LONGEST = 100;

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Row> BY_NAME = new HashMap<>();

    static {
        for (var row : Row.resource("states.csv")) {
            boolean isNew = NAMES.put(row.text("code"), row.text("name")) == null
                    && BY_NAME.put(row.text("name").toUpperCase(Locale.ROOT), row) == null;
            if (!isNew) {
                throw new IllegalStateException(
                        "%s: code and name must stand once, found %s again".formatted(row.where(), row.fields()));
            }
        }
    }

    private static final String UNITED_STATES = "UNITED STATES";

    private Jurisdictions() {}

    /// The name a code stands for.
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code.strip().toUpperCase(Locale.ROOT)));
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

    private static String normal(String name) {
        return Blanks.evened(name).toUpperCase(Locale.ROOT);
    }
}
