package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eightk.model.Cik;
import java.io.File;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A kill does not test what a power cut would: the system must be seen to have synced before it answered.
@Tag("deep")
@Timeout(300)
class SyncBeforeAnswerTest {

    private static final Cik FILER = new Cik(9_990_001);

    @TempDir
    private Path folder;

    @Test
    void theSyncReturnsBeforeTheAnswerIsWritten() throws Exception {
        boolean demanded = System.getenv("CI_RUN") != null;
        assumeTrue(demanded || hasStrace(), "strace is not installed");
        var trace = folder.resolve("trace.txt");
        var watched = List.of("strace", "-f", "-ttt", "-s", "40", "-e", "trace=fsync,fdatasync,write,sendto,writev");
        var command = Stream.concat(watched.stream(), Stream.of("-o", trace.toString()));
        try (var desk = DeskProcess.start(folder, command.toArray(String[]::new));
                var http = HttpClient.newHttpClient()) {
            var filer = desk.filer(FILER.number());
            Files.writeString(folder.resolve("mark"), "");
            long before = Files.size(trace);
            var answer = http.send(
                    HttpRequest.newBuilder(desk.address().resolve("/submission/single/live"))
                            .header("User-Agent", "eightk-test/1")
                            .header("Authorization", "Bearer " + filer.tokens())
                            .POST(BodyPublishers.ofString(filer.envelope(FILER, "only")))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(202);
            var lines = Files.readString(trace, StandardCharsets.ISO_8859_1)
                    .substring((int) before)
                    .lines()
                    .toList();
            int answered = first(lines, "HTTP/1.1 202");
            int synced = first(lines, "sync");
            assertThat(answered).as(String.join("\n", lines)).isPositive();
            assertThat(synced).as("a sync before the answer").isNotNegative().isLessThan(answered);
            assertThat(lines.subList(synced, answered))
                    .as("the sync returned before the answer")
                    .anyMatch(
                            line -> line.matches(".*f(data)?sync.*\\) += 0" + ".*|.*f(data)?sync resumed.*\\) += 0.*"));
        }
    }

    private static int first(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasStrace() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "strace")));
    }
}
