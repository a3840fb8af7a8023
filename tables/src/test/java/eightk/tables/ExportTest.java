package eightk.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    private static List<Exported.Filing> filings = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        filings = SampleExport.filings();
    }

    @ParameterizedTest
    @EnumSource
    void theSameFilingsGiveTheSameBytes(Format format) throws IOException {
        var one = SampleExport.write(folder.resolve("one"), format, filings);
        var two = SampleExport.write(folder.resolve("two"), format, filings);
        assertThat(hashes(one)).isEqualTo(hashes(two)).hasSizeGreaterThan(30);
        assertThat(hashes(SampleExport.write(one, format, filings)))
                .as("replaced")
                .isEqualTo(hashes(two));
    }

    @Test
    void allFormatsSayTheSame() throws IOException, SQLException {
        try (var csv = new Duck(SampleExport.write(folder.resolve("csv"), Format.CSV, filings));
                var lines = new Duck(SampleExport.write(folder.resolve("jsonl"), Format.JSON_LINES, filings));
                var parquet = new Duck(SampleExport.write(folder.resolve("parquet"), Format.PARQUET, filings))) {
            for (var table : Tables.ALL) {
                var typed = "SELECT * FROM \"%s\" ORDER BY filing, ordinal".formatted(table.name());
                assertThat(parquet.rows(typed)).as(table.name()).isEqualTo(lines.rows(typed));
                assertThat(csv.rows(asText(table, false))).as(table.name()).isEqualTo(lines.rows(asText(table, true)));
            }
        }
    }

    /// Every column as it is in CSV, guards taken away.
    private static String asText(Table<?> table, boolean listsAreLists) {
        var columns = table.headers().stream()
                .map(header -> switch (header.kind()) {
                    case TEXT -> unguarded(header.name());
                    case TEXTS ->
                        listsAreLists
                                ? "array_to_string(\"%s\", '; ')".formatted(header.name())
                                : unguarded(header.name());
                    case WHOLE, DECIMAL, FLAG, DAY, MOMENT -> "\"%s\"".formatted(header.name());
                })
                .toList();
        return "SELECT %s FROM \"%s\" ORDER BY filing, ordinal".formatted(String.join(", ", columns), table.name());
    }

    private static String unguarded(String column) {
        return "regexp_replace(\"%s\", '^''([=+@\\t\\r\\n''＝＋－＠-])', '\\1')".formatted(column);
    }

    @Test
    void theManifestNamesEveryFileWithItsHashAndCountsItsRows() throws IOException, SQLException {
        var export = SampleExport.write(folder.resolve("export"), Format.PARQUET, filings);
        var manifest = new JsonMapper().readTree(Files.readString(export.resolve("manifest.json")));
        assertThat(manifest.path("filings").asInt()).isEqualTo(filings.size());
        assertThat(manifest.path("ruleBookEdition").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        var named = new ArrayList<String>(List.of("manifest.json", "tables.sql"));
        try (var duck = new Duck(export)) {
            for (var table : manifest.path("tables")) {
                var name = table.path("name").asString();
                assertThat(duck.rows("SELECT count(*) FROM \"%s\"".formatted(name)))
                        .containsExactly(List.of(table.path("rows").asString()));
                for (var file : table.path("files")) {
                    var path = file.path("path").asString();
                    named.add(path);
                    assertThat(Bytes.mapped(export.resolve(path)).sha256())
                            .isEqualTo(file.path("sha256").asString());
                }
            }
        }
        assertThat(hashes(export).keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void aTableWithoutRowsIsAViewAllTheSame() throws IOException, SQLException {
        try (var duck = new Duck(SampleExport.write(folder.resolve("none"), Format.CSV, List.of()))) {
            for (var table : Tables.ALL) {
                assertThat(duck.rows("FROM \"%s\"".formatted(table.name()))).isEmpty();
            }
        }
    }

    @Test
    void theYearIsInThePathAndNotInTheFileToo() throws IOException, SQLException {
        var export = SampleExport.write(folder.resolve("export"), Format.PARQUET, filings);
        try (var duck = new Duck(export)) {
            for (var table : Tables.ALL) {
                var file = export.resolve(table.name()).resolve("year=2012/part.parquet");
                if (Files.exists(file)) {
                    assertThat(duck.rows(
                                    "SELECT column_name FROM (DESCRIBE FROM read_parquet(%s, hive_partitioning = false))"
                                            .formatted(Sql.text(file.toString()))))
                            .extracting(List::getFirst)
                            .isEqualTo(table.headers().stream()
                                    .map(Table.Header::name)
                                    .toList());
                }
            }
        }
    }

    @Test
    void tellsWhatWasTakenBack() throws IOException, SQLException {
        var gone = new Exported.Deletion(
                7,
                AccessionNumber.parse("0009990202-03-000031"),
                Instant.parse("2003-05-02T10:15:30Z"),
                "0".repeat(64),
                "Filed by mistake");
        try (var duck = new Duck(SampleExport.write(folder.resolve("gone"), Format.PARQUET, List.of(gone)))) {
            assertThat(duck.rows("SELECT filing, accessionNumber, year, reason, left(sha256, 4) FROM deletions"))
                    .containsExactly(List.of("7", "0009990202-03-000031", "2003", "Filed by mistake", "0000"));
        }
    }

    @Test
    void touchesNoFolderThatHoldsSomethingElse() throws IOException {
        var mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Export.begin(folder, Format.CSV, 0))
                .hasMessage(folder + " must be empty or hold an export, found other files");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void anExportFromElsewhereIsNotReplaced() throws IOException {
        var export = SampleExport.write(folder.resolve("export"), Format.CSV, filings);
        var before = hashes(export);
        assertThatThrownBy(() -> Export.begin(export, Format.CSV, 12))
                .hasMessage(
                        export + " holds an export since position 0 already; one since 12 needs a folder of its own");
        assertThat(hashes(export)).isEqualTo(before);
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        var export = SampleExport.write(folder.resolve("export"), Format.CSV, filings);
        var before = hashes(export);
        try (var begun = Export.begin(export, Format.CSV, 0)) {
            begun.add(begun.encode(filings.getFirst()));
        }
        assertThat(hashes(export)).isEqualTo(before);
    }

    @Test
    void aManifestThatNamesAFileElsewhereTakesNothingAway() throws IOException {
        var outside = Files.writeString(folder.resolve("outside.txt"), "mine");
        var export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(
                export.resolve("manifest.json"),
                "{\"since\":0,\"tables\":[{\"files\":[{\"path\":\"../outside.txt\"}]}]}");
        assertThatThrownBy(() -> Export.begin(export, Format.CSV, 0)).hasMessageContaining("outside its folder");
        assertThat(outside).hasContent("mine");
    }

    private static Map<String, String> hashes(Path export) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(export)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        export.relativize(file).toString(), Bytes.mapped(file).sha256());
            }
        }
        return hashes;
    }
}
