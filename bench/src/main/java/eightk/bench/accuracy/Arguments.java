package eightk.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Misses that a person has looked at and found not to be the reader's: the truth itself is doubtful, or the other
/// extractor errs. They stay misses in the figures, and say why beside them.
///
/// Rows of `arguments.csv`: the figure, the file, how the miss begins (empty for any), and the reason.
final class Arguments {

    private static final List<Map<String, String>> ROWS = rows();

    private Arguments() {}

    static Optional<String> of(String figure, String path, String what) {
        return ROWS.stream()
                .filter(row -> figure.equals(row.get("figure")) && path.equals(row.get("path")))
                .filter(row -> what.startsWith(row.getOrDefault("miss", "")))
                .map(row -> row.getOrDefault("reason", ""))
                .findFirst();
    }

    private static List<Map<String, String>> rows() {
        var stream = Objects.requireNonNull(Arguments.class.getResourceAsStream("arguments.csv"), "arguments.csv");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return Csv.rows(reader.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
