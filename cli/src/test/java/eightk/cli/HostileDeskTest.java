package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Cik;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A desk of 512 MB in a process of its own, and one filer who does it harm by size, number and slowness. Each attack
/// is
/// answered with a clear refusal or not at all, and another filer files all the while as if nothing were.
@Tag("deep")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileDeskTest {

    private static final Cik HARMFUL = new Cik(9_990_001);
    private static final Cik HARMLESS = new Cik(9_990_002);

    private static final int MB = 1 << 20;

    @TempDir
    private static Path folder;

    private DeskProcess desk;
    private DeskProcess.Filer harmful;
    private DeskProcess.Filer harmless;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// The other filer, at work.
    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicInteger filed = new AtomicInteger();
    private final List<String> refused = new ArrayList<>();
    private Thread work = Thread.ofVirtual().unstarted(() -> {});

    @BeforeAll
    void start() throws Exception {
        desk = DeskProcess.start(folder);
        harmful = desk.filer(HARMFUL.number());
        harmless = desk.filer(HARMLESS.number());
    }

    @AfterAll
    void stop() throws IOException {
        desk.close();
        http.close();
        assertThat(Files.readString(folder.resolve("errors.txt"))).doesNotContain("OutOfMemoryError");
    }

    @BeforeEach
    void beginToFile() {
        working.set(true);
        filed.set(0);
        work = Thread.ofPlatform().start(this::fileOnAndOn);
    }

    @AfterEach
    void theOtherFilerNoticedNothing() throws Exception {
        int before = filed.get();
        while (work.isAlive() && filed.get() < before + 2) {
            Thread.sleep(20);
        }
        working.set(false);
        work.join();
        assertThat(refused).isEmpty();
        assertThat(desk.isAlive()).isTrue();
    }

    private void fileOnAndOn() {
        while (working.get()) {
            try {
                var body = harmless.envelope(HARMLESS, "n" + System.nanoTime());
                var status = post(harmless, BodyPublishers.ofString(body));
                if (status == 202) {
                    filed.incrementAndGet();
                } else {
                    refused.add("status " + status);
                    return;
                }
                Thread.sleep(50);
            } catch (IOException e) {
                refused.add(e.toString());
                return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Test
    void manyEntitiesThatGrow() throws Exception {
        var bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"eightk\">");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        var xml = bomb + "]><edgarSubmission>&e29;</edgarSubmission>";
        assertThat(atOnce(32, () -> post(harmful, BodyPublishers.ofString(xml))))
                .isSubsetOf(400, 429);
    }

    @Test
    void aHundredMegabytesOfRubbishForBase64() throws Exception {
        assertThat(post(harmful, endless(envelope("%%%%"), 100L * MB))).isEqualTo(400);
    }

    @Test
    void aMillionDocuments() throws Exception {
        var one = "<document><conformedName>a.htm</conformedName><conformedDocumentType>8-K</conformedDocumentType>"
                + "<contents>QQ==</contents></document>";
        assertThat(post(harmful, BodyPublishers.ofString(head() + one.repeat(100_000))))
                .isEqualTo(400);
    }

    @Test
    void aBodyPackedByGzip() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(head().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 500; i++) {
                gzip.write(new byte[MB]);
            }
        }
        var request = request(harmful)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isBetween(400, 499);
    }

    @Test
    void moreThanTheDeskTakes() throws Exception {
        int status;
        try {
            status = post(harmful, endless(envelope("QUJD"), 2_000L * MB));
        } catch (IOException _) {
            status = 413; // the connection was closed on the rest of the body
        }
        assertThat(status).isEqualTo(413);
    }

    @Test
    void severalLargeSubmissionsAtOnceAreTaken() throws Exception {
        var text = "A line of an exhibit, and nothing more in it.\n".getBytes(StandardCharsets.US_ASCII);
        var line = Base64.getEncoder().encodeToString(Arrays.copyOf(text, 45)) + "\n";
        var lines = new Repeated(line, 60L * MB);
        var statuses = atOnce(
                4,
                () -> post(
                        harmful,
                        BodyPublishers.ofInputStream(() -> lines.between(
                                large("<contents>"), "</contents></document></documents></edgarSubmission>"))));
        assertThat(statuses).containsOnly(202);
    }

    @Test
    void aPageNestedAMillionDeep() throws Exception {
        var page = Base64.getEncoder()
                .encodeToString(
                        ("<html><body>" + "<div><b><table>".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        var xml = head() + "<document><conformedName>a.htm</conformedName><conformedDocumentType>8-K"
                + "</conformedDocumentType><contents>" + page + "</contents></document></documents></edgarSubmission>";
        assertThat(post(harmful, BodyPublishers.ofString(xml))).isEqualTo(202);
    }

    @Test
    void bodiesThatDrip() throws Exception {
        var statuses = atOnce(40, this::drip);
        assertThat(statuses).contains(408).isSubsetOf(408, 429);
    }

    @Test
    void headersWithoutEnd() throws Exception {
        var statuses = atOnce(20, () -> {
            try (var socket =
                    new Socket(desk.address().getHost(), desk.address().getPort())) {
                var out = socket.getOutputStream();
                out.write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
                var header = ("X-" + "a".repeat(1_000) + ": b\r\n").getBytes(StandardCharsets.US_ASCII);
                try {
                    for (int i = 0; i < 10_000; i++) {
                        out.write(header);
                    }
                    return status(socket);
                } catch (IOException _) {
                    return 431; // closed on the rest
                }
            }
        });
        assertThat(statuses).allMatch(status -> status >= 400 && status < 500);
    }

    @Test
    void connectionsThatSayNothing() throws Exception {
        var idle = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 500; i++) {
                idle.add(new Socket(desk.address().getHost(), desk.address().getPort()));
            }
            Thread.sleep(1_000);
        } finally {
            for (var socket : idle) {
                socket.close();
            }
        }
    }

    /// A byte now and then.
    private int drip() throws IOException, InterruptedException {
        try (var socket = new Socket(desk.address().getHost(), desk.address().getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST /submission/single/live HTTP/1.1\r\nHost: localhost\r\nUser-Agent: drip\r\n"
                            + "Authorization: Bearer " + harmful.tokens() + "\r\nContent-Length: 100000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 600 && socket.getInputStream().available() == 0; i++) {
                out.write(' ');
                Thread.sleep(100);
            }
            return status(socket);
        }
    }

    private static int status(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        return line.length() == 12 ? Integer.parseInt(line.substring(9)) : 408; // closed without a word
    }

    private List<Integer> atOnce(int n, Callable<Integer> attack) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = new ArrayList<Integer>();
            for (var one : executor.invokeAll(
                    IntStream.range(0, n).mapToObj(_ -> attack).toList())) {
                statuses.add(one.get());
            }
            return statuses;
        }
    }

    private int post(DeskProcess.Filer filer, BodyPublisher body) throws IOException, InterruptedException {
        return http.send(request(filer).POST(body).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(DeskProcess.Filer filer) {
        return HttpRequest.newBuilder(desk.address().resolve("/submission/single/live"))
                .timeout(Duration.ofMinutes(2))
                .header("User-Agent", "eightk-test/1")
                .header("Authorization", "Bearer " + filer.tokens());
    }

    private String head() {
        return "<edgarSubmission><liveTestFlag>LIVE</liveTestFlag><submissionType>8-K</submissionType>"
                + "<filer><filerId>9990001</filerId><filerCcc>%s</filerCcc></filer>".formatted(harmful.ccc())
                + "<items><item>8.01</item></items><documents>";
    }

    /// The beginning of an envelope, in the contents of its document.
    private String envelope(String contents) {
        return head() + "<document><conformedName>a.htm</conformedName>"
                + "<conformedDocumentType>8-K</conformedDocumentType><contents>" + contents;
    }

    private String large(String end) {
        var page = Base64.getEncoder()
                .encodeToString("<html><body><p>FORM 8-K</p></body></html>".getBytes(StandardCharsets.UTF_8));
        return envelope(page) + "</contents></document><document><conformedName>ex99.txt</conformedName>"
                + "<conformedDocumentType>EX-99.1</conformedDocumentType>" + end;
    }

    private static BodyPublisher endless(String beginning, long bytes) {
        var rest = new Repeated("QUJD", bytes);
        return BodyPublishers.ofInputStream(() -> rest.between(beginning, ""));
    }

    /// The same again and again.
    private record Repeated(String unit, long bytes) {

        InputStream between(String beginning, String end) {
            var rest = new InputStream() {
                private long at;

                @Override
                public int read() {
                    return at < bytes ? unit.charAt((int) (at++ % unit.length())) : -1;
                }

                @Override
                public int read(byte[] target, int from, int count) {
                    int n = (int) Math.min(count, bytes - bytes % unit.length() - at);
                    for (int i = 0; i < n; i++) {
                        target[from + i] = (byte) unit.charAt((int) (at++ % unit.length()));
                    }
                    return n <= 0 ? -1 : n;
                }
            };
            return new SequenceInputStream(new SequenceInputStream(bytes(beginning), rest), bytes(end));
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
