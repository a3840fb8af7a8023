package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// More bytes than there is memory: `read` in a JVM of its own, with a small heap.
@Tag("deep")
class LargeInputTest {

    private static final Path SAMPLE = Path.of(System.getProperty("eightk.home", ".."), "samples", "2003-text");

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Far above what any of these takes; it ends a run that hangs.
    private static final int LONGEST_MINUTES = 5;

    @TempDir
    private Path folder;

    /// The sample up to the text of its main document, that text, and the tags that close it.
    private String opening;

    private String text;

    @BeforeEach
    void takeApart() throws IOException {
        var sample = Files.readString(SAMPLE.resolve("submission.txt"), StandardCharsets.ISO_8859_1);
        int from = sample.indexOf("<TEXT>\n") + "<TEXT>\n".length();
        opening = sample.substring(0, from);
        text = sample.substring(from, sample.indexOf("</TEXT>", from));
    }

    @Test
    void halfAGigabyteOfManyDocumentsIsRead() throws Exception {
        var file = folder.resolve("many.txt");
        int exhibits = 500;
        try (var out = writer(file)) {
            out.write(opening + text + "</TEXT>\n</DOCUMENT>\n");
            for (int i = 1; i <= exhibits; i++) {
                out.write("<DOCUMENT>\n<TYPE>EX-99.%d\n<SEQUENCE>%d\n<TEXT>\n".formatted(i, i + 1));
                repeat(out, "<p>The depot at Golden opened, and these words go on for long.</p>\n", 1_000_000);
                out.write("</TEXT>\n</DOCUMENT>\n");
            }
        }
        assertThat(Files.size(file)).isGreaterThan(500_000_000);
        var report = read("-Xmx256m", file).getFirst();
        assertThat(report.at("/documents").size()).isEqualTo(exhibits + 1);
        assertThat(report.at("/items/0/number").asString()).isEqualTo("5");
        assertThat(report.at("/items/1/number").asString()).isEqualTo("7");
    }

    @Test
    void aDocumentOf450MillionBytesIsKeptUnreadAndSaidToBe() throws Exception {
        var file = folder.resolve("long.txt");
        try (var out = writer(file)) {
            out.write(opening);
            repeat(out, "Item 8.01 Other Events. The depot at Golden opened.\n", 450_000_000);
            out.write("</TEXT>\n</DOCUMENT>\n");
        }
        var report = read("-Xmx256m", file).getFirst();
        assertThat(report.at("/documents/0/bytes").asLong()).isGreaterThanOrEqualTo(450_000_000);
        assertThat(report.at("/items").size()).isZero();
        assertThat(report.at("/findings").valueStream())
                .anySatisfy(finding -> assertThat(finding.at("/message").asString())
                        .startsWith("The main document is kept unread: it has 450,"));
    }

    @Test
    void tenThousandSubmissionsNeedNoMoreMemoryThanOne() throws Exception {
        var many = Files.createDirectory(folder.resolve("small"));
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(many.resolve("%05d.txt".formatted(i)), opening + text + "</TEXT>\n</DOCUMENT>\n");
        }
        assertThat(read("-Xmx48m", many)).hasSize(10_000);
    }

    private static BufferedWriter writer(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1);
    }

    private static void repeat(Writer out, String line, long least) throws IOException {
        for (long written = 0; written < least; written += line.length()) {
            out.write(line);
        }
    }

    private List<JsonNode> read(String heap, Path what) throws IOException, InterruptedException {
        var out = folder.resolve("reports.jsonl");
        var errors = folder.resolve("errors.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Eightk.class.getName(),
                        "read",
                        "--json",
                        what.toString())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        } finally {
            process.destroyForcibly();
        }
        try (var lines = Files.lines(out)) {
            return lines.map(JSON::readTree).toList();
        }
    }
}
