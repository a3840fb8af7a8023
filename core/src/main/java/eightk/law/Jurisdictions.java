package eightk.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// EDGAR's codes for states, provinces and countries: `DE` is Delaware, `A6` Ontario, `L3` Israel.
public final class Jurisdictions {

    /// Longer than any name, with blanks to spare.
    private static final int LONGEST = 100;

    private static final List<Row> ROWS = Row.resource("states.csv");
    private static final Map<String, String> NAMES =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row.text("code"), row -> row.text("name")));

    private static final Map<String, String> CODES = NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(entry -> normal(entry.getValue()), Map.Entry::getKey));

    private static final Set<String> COUNTRIES = names("country");
    private static final Set<String> PROVINCES = names("province");
    private static final String UNITED_STATES = "UNITED STATES";

    private Jurisdictions() {}

    /// The name a code stands for.
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /// The code of a name, whatever its case.
    public static Optional<String> code(String name) {
        return name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(CODES.get(normal(name)));
    }

    /// Whether a name is that of a country.
    public static boolean isCountry(String name) {
        return name.length() <= LONGEST && COUNTRIES.contains(normal(name));
    }

    /// Whether a name is that of a country other than the United States, or of a province of one.
    public static boolean isAbroad(String name) {
        return (isCountry(name) && !normal(name).equals(UNITED_STATES))
                || (name.length() <= LONGEST && PROVINCES.contains(normal(name)));
    }

    private static Set<String> names(String kind) {
        return ROWS.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> normal(row.text("name")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String normal(String name) {
        return Blanks.evened(name).toUpperCase(Locale.ROOT);
    }
}
