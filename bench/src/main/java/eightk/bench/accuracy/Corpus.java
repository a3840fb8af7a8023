package eightk.bench.accuracy;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A folder of real filings with what is known about them: `submissions/` and `documents/`, MANIFEST.csv with a row
/// for each file, TRUTH.csv with the items of submissions, LABELS.jsonl with what people read.
///
/// Only MANIFEST.csv must be there; a measure whose truth is absent counts nothing.
public final class Corpus {

    static final String SUBMISSIONS = "submissions/";
    static final String DOCUMENTS = "documents/";

    private final Path folder;
    private final Map<String, Filing> filings;

    private Corpus(Path folder, List<Filing> filings) {
        this.folder = folder;
        this.filings = filings.stream().collect(Collectors.toMap(Filing::path, Function.identity()));
    }

    /// Reads every current report the manifest names.
    ///
    /// @throws IOException if the folder has no manifest, or a file of it cannot be read
    public static Corpus open(Path folder) throws IOException {
        var manifest = folder.resolve("MANIFEST.csv");
        if (!Files.exists(manifest)) {
            throw new NoSuchFileException(manifest.toString());
        }
        try {
            var filings = Csv.read(manifest).parallelStream()
                    .filter(row -> row.getOrDefault("kind", "").endsWith("-8k"))
                    .map(row -> filing(folder, row))
                    .toList();
            return new Corpus(folder, filings);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Filing filing(Path folder, Map<String, String> row) {
        var path = row.getOrDefault("path", "");
        try {
            var bytes = Bytes.mapped(folder.resolve(path));
            return new Filing(
                    path, era(row), row, bytes, CurrentReports.read(bytes).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By the day it was filed, else the day it reports, else the year of its accession number.
    private static Era era(Map<String, String> row) {
        return day(row, "filing_date")
                .or(() -> day(row, "period"))
                .or(() -> cell(row, "accession")
                        .map(text -> AccessionNumber.parse(text).year().atDay(1)))
                .map(Era::of)
                .orElse(Era.UNDATED);
    }

    private static Optional<LocalDate> day(Map<String, String> row, String column) {
        return cell(row, column).map(text -> LocalDate.parse(text.replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).filter(text -> !text.isEmpty());
    }

    Path folder() {
        return folder;
    }

    /// Every current report, by path.
    List<Filing> filings() {
        return filings.values().stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
    }

    Optional<Filing> filing(String path) {
        return Optional.ofNullable(filings.get(path));
    }

    /// Every file in the folder and the folders in it, by path.
    List<String> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of a table beside the filings; none where it is absent.
    List<Map<String, String>> table(String name) {
        try {
            return Csv.read(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a file beside the filings; none where it is absent.
    List<String> lines(String name) {
        try {
            var file = folder.resolve(name);
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
