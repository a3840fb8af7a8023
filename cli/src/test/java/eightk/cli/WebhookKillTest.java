package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eightk.archive.folder.Backup;
import eightk.archive.folder.FolderStore;
import eightk.archive.folder.Fsck;
import eightk.model.Cik;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A whole desk, killed at random while it calls webhooks: each filing and each decision is told in order, none is
/// left out, and what is told again has the same id.
@Tag("deep")
@Timeout(600)
class WebhookKillTest {

    private static final int KILLS = 6;
    private static final int MOST_FILINGS = 12;
    private static final Cik FILER = new Cik(9_990_001);

    @TempDir
    private Path folder;

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void nothingIsLeftOutAndWhatComesAgainIsKnown() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            calls.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        receiver.start();
        DeskProcess.Filer filer;
        try (var desk = start()) {
            filer = desk.filer(FILER.number());
            var url = "http://127.0.0.1:%d/".formatted(receiver.getAddress().getPort());
            post(
                    desk.address(),
                    "/api/v1/filers/9990001/webhooks",
                    desk.supervisor(),
                    "{\"url\":\"%s\"}".formatted(url));
            post(desk.address(), "/api/v1/subscriptions", "", "{\"webhook\":\"%s\"}".formatted(url));
            await(1);
        }
        int filed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (var desk = start()) {
                int filings = 1 + random.nextInt(MOST_FILINGS);
                filed += filings;
                for (int i = 0; i < filings; i++) {
                    file(desk, filer, kill + "-" + i);
                }
                Thread.sleep(random.nextInt(100));
                desk.kill();
            }
        }
        try (var _ = start()) {
            await(1 + 2 * filed);
            List<String> numbers;
            try (var copy = copied()) {
                numbers = copy.archive().after(0, 1_000).stream()
                        .map(entry -> entry.number().toString())
                        .toList();
            }
            assertThat(numbers).as("seed %d", seed).hasSize(filed);
            var told = new LinkedHashSet<>(calls);
            assertThat(told.stream()
                            .filter(id -> id.matches("\\w{16}\\.\\d{10}-\\d\\d-\\d{6}"))
                            .map(id -> id.substring(17)))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(numbers);
            assertThat(told.stream().filter(id -> id.endsWith(".2")).map(id -> id.substring(17, 37)))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(numbers);
            assertThat(calls.size() - told.size()).isLessThanOrEqualTo(2 * (KILLS + 1));
        } finally {
            receiver.stop(0);
        }
    }

    private FolderStore copied() throws IOException {
        var to = folder.resolve("copy");
        assertThat(Backup.take(folder.resolve("desk"), to).clean()).isTrue();
        assertThat(Fsck.check(to).faults()).isEmpty();
        return FolderStore.open(to, InstantSource.system());
    }

    private DeskProcess start() throws IOException {
        return DeskProcess.start(folder, "env", "EIGHTK_WEBHOOK_REACH=loopback");
    }

    /// Until so many different things were told.
    private void await(int different) throws InterruptedException {
        while (calls.stream().distinct().count() < different) {
            Thread.sleep(50);
        }
    }

    private void file(DeskProcess desk, DeskProcess.Filer filer, String key) throws Exception {
        assertThat(post(desk.address(), "/submission/single/live", filer.tokens(), filer.envelope(FILER, key)))
                .isEqualTo(202);
    }

    private int post(URI address, String path, String tokens, String body) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("User-Agent", "eightk-test/1")
                .POST(BodyPublishers.ofString(body));
        if (!tokens.isEmpty()) {
            request.header("Authorization", "Bearer " + tokens);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
