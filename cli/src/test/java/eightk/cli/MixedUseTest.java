package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Filers and readers at once, for a minute, or for ten with `-Pdeep,nightly`: everyone is answered, or asked to come
/// later in so many words, and the heap does not grow but by what the new filings take in the lists.
@Tag("deep")
@Timeout(1_200)
class MixedUseTest {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("eightk.mixed.seconds", 60));
    private static final int FILERS = 8;
    private static final int READERS = 8;

    /// Bytes of the heap that a listed filing may keep.
    private static final long A_FILING = 1_000;

    /// What the heap may differ by between two times: by the answers kept ready, which may take 8 MB, and by what comes
    /// in, waits for review and is sent at that moment, which on a busy machine is hundreds of submissions.
    private static final long SLACK = 16L << 20;

    @TempDir
    private Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final List<String> numbers = new CopyOnWriteArrayList<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    @Test
    void everyoneIsAnsweredAndTheHeapStaysFlat() throws Exception {
        try (var desk = DeskProcess.start(folder)) {
            var filers = new ArrayList<Cik>();
            var credentials = new ArrayList<DeskProcess.Filer>();
            for (int i = 1; i <= FILERS; i++) {
                filers.add(new Cik(9_990_000L + i));
                credentials.add(desk.filer(9_990_000L + i));
            }
            long end = System.nanoTime() + TIME.toNanos();
            var heaps = new ArrayList<Heap>();
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < FILERS; i++) {
                    int filer = i;
                    var _ = executor.submit(() -> file(desk, filers.get(filer), credentials.get(filer), end));
                }
                for (int i = 0; i < READERS; i++) {
                    var random = new Random(i);
                    var _ = executor.submit(() -> read(desk, random, end));
                }
                while (System.nanoTime() < end) {
                    Thread.sleep(TIME.dividedBy(12));
                    heaps.add(heap(desk));
                }
            }
            System.out.printf("mixed use: %s, %s%n", answers, heaps);
            assertThat(wrong).isEmpty();
            assertThat(heaps).hasSizeGreaterThanOrEqualTo(10);
            var middle = heaps.get(heaps.size() / 2);
            var last = heaps.getLast();
            assertThat(last.bytes())
                    .as("%s", heaps)
                    .isLessThan(middle.bytes() + A_FILING * (last.filings() - middle.filings()) + SLACK);
        } finally {
            http.close();
        }
        assertThat(Files.readString(folder.resolve("errors.txt"))).doesNotContain("OutOfMemoryError");
    }

    /// What lives on the heap, and for how many filings.
    private record Heap(long bytes, int filings) {}

    /// Counted by the JVM of the desk itself, which collects before it counts.
    private Heap heap(DeskProcess desk) throws IOException, InterruptedException {
        int filings = numbers.size();
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(desk.process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var total = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        jcmd.waitFor(10, TimeUnit.SECONDS);
        return new Heap(Long.parseLong(total.strip().split("\\s+", -1)[2]), filings);
    }

    private Void file(DeskProcess desk, Cik cik, DeskProcess.Filer filer, long end) throws Exception {
        for (int i = 0; System.nanoTime() < end; i++) {
            var answer = send(
                    desk,
                    request(desk, "/submission/single/live")
                            .header("Authorization", "Bearer " + filer.tokens())
                            .POST(BodyPublishers.ofString(filer.envelope(cik, cik + "-" + i))));
            if (answer.statusCode() == 202) {
                numbers.add(answer.body().replaceFirst("(?s).*\"accessionNumber\":\"([0-9-]+)\".*", "$1"));
            }
            Thread.sleep(100);
        }
        return null;
    }

    private Void read(DeskProcess desk, Random random, long end) throws Exception {
        while (System.nanoTime() < end) {
            send(desk, request(desk, address(random)));
            Thread.sleep(20);
        }
        return null;
    }

    private String address(Random random) {
        var fixed = List.of(
                "/",
                "/cgi-bin/browse-edgar?action=getcurrent&type=8-K&output=atom&count=40",
                "/submissions/CIK0009990001.json",
                "/files/company_tickers.json",
                "/api/v1/entries?after=0",
                "/metrics",
                "/health/ready");
        if (numbers.isEmpty() || random.nextInt(3) == 0) {
            return fixed.get(random.nextInt(fixed.size()));
        }
        var number = numbers.get(random.nextInt(numbers.size()));
        var folder = "/Archives/edgar/data/%d/%s/"
                .formatted(Long.parseLong(number.substring(0, 10)), number.replace("-", ""));
        return List.of(
                        "/filings/" + number,
                        "/api/v1/filings/" + number,
                        folder + number + ".txt",
                        folder + number + "-index.htm",
                        folder + "report.htm")
                .get(random.nextInt(5));
    }

    private static HttpRequest.Builder request(DeskProcess desk, String path) {
        return HttpRequest.newBuilder(desk.address().resolve(path)).header("User-Agent", "eightk-test/1");
    }

    /// A filing may be asked for before it is public; whoever is asked to come later is told when.
    private HttpResponse<String> send(DeskProcess desk, HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        int status = answer.statusCode();
        answers.computeIfAbsent(Integer.toString(status), _ -> new LongAdder()).increment();
        boolean later = (status == 429 || status == 503)
                && answer.headers().firstValue("Retry-After").isPresent();
        if (status != 200 && status != 202 && status != 404 && !later) {
            wrong.add("%d from %s: %s".formatted(status, answer.uri(), answer.body()));
        }
        assertThat(desk.isAlive()).isTrue();
        return answer;
    }
}
