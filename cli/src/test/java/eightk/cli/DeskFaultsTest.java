package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eightk.archive.IdempotencyKey;
import eightk.archive.Offer;
import eightk.archive.folder.FolderStore;
import eightk.archive.folder.Fsck;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A desk whose disk fails or fills: what it could not keep it says it could not, and what it said it kept is there.
///
/// The system is made to fail by strace; a small disk is a mounted one, which not every machine allows.
@Tag("deep")
@Timeout(300)
class DeskFaultsTest {

    private static final Cik FILER = new Cik(9_990_001);
    private static final int EACH = 8;
    private static final boolean DEMANDED = System.getenv("CI_RUN") != null;

    @TempDir
    private Path folder;

    /// What was answered 202: the body under its key, and its number.
    private final Map<String, String> bodies = new LinkedHashMap<>();

    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.close();
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"'fsync,fdatasync', EIO", "'pwrite64,write', ENOSPC"})
    void aFaultOfTheDiskIsToldAndLosesNothing(String calls, String error) throws Exception {
        assumeTrue(DEMANDED || Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed");
        try (var desk = DeskProcess.start(folder)) {
            var filer = desk.filer(FILER.number());
            for (int i = 0; i < EACH; i++) {
                assertThat(submit(desk, filer, "before-" + i).statusCode()).isEqualTo(202);
            }
            var strace = failing(desk, calls, error);
            try {
                for (int i = 0; i < EACH; i++) {
                    assertThat(submit(desk, filer, "amid-" + i).statusCode()).isBetween(500, 599);
                }
            } finally {
                strace.destroy();
                strace.waitFor();
            }
            for (int i = 0; i < EACH; i++) {
                assertThat(submit(desk, filer, "amid-" + i).statusCode()).isEqualTo(202);
            }
            desk.kill();
        }
        assertAllIsThere();
    }

    @Test
    void aDiskThatIsNearlyFullTakesNothingMoreAndFinishesWhatItTook() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=340m", "tmpfs", disk.toString());
        assumeTrue(mounted, "a small disk cannot be mounted here");
        try {
            Files.createSymbolicLink(folder.resolve("desk"), Files.createDirectory(disk.resolve("desk")));
            fill();
            assertAllIsThere();
        } finally {
            run("umount", disk.toString());
        }
    }

    private void fill() throws Exception {
        try (var desk = DeskProcess.start(folder)) {
            var filer = desk.filer(FILER.number());
            var noise = new byte[1 << 20];
            var random = new Random(1);
            int status = 202;
            for (int i = 0; status == 202; i++) {
                random.nextBytes(noise);
                var contents = Base64.getEncoder().encodeToString(noise);
                var body = filer.envelope(FILER, "n" + i).replace("</documents>", """
                                <document><conformedName>a.jpg</conformedName><conformedDocumentType>GRAPHIC\
                                </conformedDocumentType><contents>%s</contents></document></documents>""".formatted(contents));
                var answer = submit(desk, filer, "n" + i, body);
                status = answer.statusCode();
                assertThat(status).as(answer.body()).isIn(202, 503);
                if (status == 503) {
                    assertThat(answer.body()).contains("the desk's disk is nearly full; nothing was received");
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                }
            }
            assertThat(numbers).hasSizeGreaterThan(3);
            for (var number : numbers.values()) {
                assertThat(settled(desk, filer, number)).contains("\"final\":true");
            }
        }
    }

    private void assertAllIsThere() throws IOException {
        assertThat(Fsck.check(folder.resolve("desk")).faults()).isEmpty();
        assertThat(numbers.values()).doesNotHaveDuplicates();
        try (var store = FolderStore.open(folder.resolve("desk"), InstantSource.system())) {
            for (var one : numbers.entrySet()) {
                var number = AccessionNumber.parse(one.getValue());
                var body = Bytes.of(bodies.getOrDefault(one.getKey(), "").getBytes(StandardCharsets.UTF_8));
                assertThat(store.docket().received(number)).as(one.getKey()).contains(body);
                assertThat(store.docket()
                                .receive(Offer.live(FILER, new IdempotencyKey(one.getKey()), body))
                                .number())
                        .isEqualTo(number);
            }
        }
    }

    /// Makes calls of the desk fail, from now until it is destroyed.
    private Process failing(DeskProcess desk, String calls, String error) throws Exception {
        var pid = Long.toString(desk.process().pid());
        var journal = folder.resolve("desk").toRealPath().resolve("journal.db").toString();
        var strace = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-p",
                        pid,
                        "-P",
                        journal,
                        "-P",
                        journal + "-wal",
                        "-e",
                        "trace=" + calls,
                        "-e",
                        "inject=" + calls + ":error=" + error,
                        "-o",
                        folder.resolve("trace.txt").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("strace.txt").toFile())
                .start();
        for (int i = 0; i < 200 && !isTraced(desk); i++) {
            Thread.sleep(20);
        }
        assertThat(isTraced(desk))
                .as(Files.readString(folder.resolve("strace.txt")))
                .isTrue();
        return strace;
    }

    /// Whether every thread of the desk is.
    private static boolean isTraced(DeskProcess desk) throws IOException {
        try (var threads =
                Files.list(Path.of("/proc", Long.toString(desk.process().pid()), "task"))) {
            return threads.allMatch(thread -> {
                try {
                    return !Files.readString(thread.resolve("status")).contains("TracerPid:\t0\n");
                } catch (IOException e) {
                    return true; // it has ended
                }
            });
        }
    }

    private HttpResponse<String> submit(DeskProcess desk, DeskProcess.Filer filer, String key) throws Exception {
        return submit(desk, filer, key, filer.envelope(FILER, key));
    }

    private HttpResponse<String> submit(DeskProcess desk, DeskProcess.Filer filer, String key, String body)
            throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(desk.address().resolve("/submission/single/live"))
                        .header("User-Agent", "eightk-test/1")
                        .header("Authorization", "Bearer " + filer.tokens())
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() == 202) {
            bodies.put(key, body);
            numbers.put(key, answer.body().replaceFirst("(?s).*\"accessionNumber\":\"([0-9-]+)\".*", "$1"));
        }
        return answer;
    }

    private String settled(DeskProcess desk, DeskProcess.Filer filer, String number) throws Exception {
        var body = "";
        for (int i = 0; i < 500 && !body.contains("\"final\":true"); i++) {
            Thread.sleep(20);
            body = http.send(
                            HttpRequest.newBuilder(desk.address().resolve("/submission/" + number + "/status"))
                                    .header("User-Agent", "eightk-test/1")
                                    .header("Authorization", "Bearer " + filer.tokens())
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
        return body;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false; // there is no such program
        }
    }
}
