package eightk.tables;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What an export is written as.
public enum Format {
    CSV("csv"),
    JSON_LINES("jsonl"),
    /// Written as JSON Lines first, which DuckDB then turns into Parquet, one file after the other.
    PARQUET("parquet");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /// The name on the command line, and the ending of the files.
    public String label() {
        return label;
    }

    /// How rows are written as they come.
    LineFormat lines() {
        return switch (this) {
            case CSV -> new CsvFormat();
            case JSON_LINES, PARQUET -> new JsonLinesFormat();
        };
    }

    /// The format of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Format of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("format must be %s, found '%s'"
                        .formatted(
                                Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", ")), label)));
    }
}
