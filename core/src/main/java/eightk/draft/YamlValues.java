package eightk.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The values that a person wrote into the YAML files of a draft, to be found again by the words they became.
final class YamlValues {

    private static final Pattern VALUE = Pattern.compile("\\s*(?:-\\s+)?\\w+:\\s+(.*?)(?:\\s+#.*)?");

    /// Shorter values, letters and digits only, stand in many places.
    private static final int SHORTEST = 4;

    private final List<Value> values = new ArrayList<>();

    /// A value as letters, at the line where it is written.
    record Value(String file, int line, String letters) {}

    void add(String file, String yaml) {
        int number = 0;
        for (var line : yaml.split("\n", -1)) {
            number++;
            var value = VALUE.matcher(line);
            if (value.matches()) {
                for (var form : forms(value.group(1)).toList()) {
                    values.add(new Value(file, number, Letters.key(form)));
                }
            }
        }
    }

    /// A date is written in one form, and printed in another.
    private static Stream<String> forms(String text) {
        try {
            return Stream.of(text, CoverWords.LONG_DATE.format(LocalDate.parse(text)));
        } catch (DateTimeException _) {
            return Stream.of(text);
        }
    }

    /// The longest value that is in the words, or that they are in.
    Optional<Value> in(String words) {
        var key = Letters.key(words);
        return values.stream()
                .filter(value -> Math.min(key.length(), value.letters().length()) >= SHORTEST)
                .filter(value ->
                        key.contains(value.letters()) || value.letters().contains(key))
                .max(Comparator.comparingInt(value -> value.letters().length()));
    }
}
