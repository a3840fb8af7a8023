package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Search.Order;
import eightk.archive.Search.Request;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LiveTest {

    private static Sample sample(int number) {
        return Sample.numbered("0009990001-12-%06d".formatted(number));
    }

    /// The positions that a reader gets, from a position on, until it has had so many and goes away in the middle.
    private static List<Long> read(RunningServer running, String query, long after, int most) throws Exception {
        var request = running.request("/api/v1/live?" + query)
                .header("Last-Event-ID", Long.toString(after))
                .build();
        var positions = new ArrayList<Long>();
        try (var lines = running.send(request, BodyHandlers.ofLines()).body()) {
            var each = lines.iterator();
            while (positions.size() < most && each.hasNext()) {
                var line = each.next();
                if (line.startsWith("id: ")) {
                    positions.add(Long.parseLong(line.substring(4)));
                }
            }
        }
        return positions;
    }

    @Test
    void tellsEachFilingToThoseWhoWantIt() throws Exception {
        try (var running = RunningServer.mirroring(sample(1), sample(2).of("Harrow Fell Lime Co"), sample(3))) {
            assertThat(read(running, "", 0, 3)).containsExactly(1L, 2L, 3L);
            assertThat(read(running, "company=lime", 0, 1)).containsExactly(2L);
            assertThat(read(running, "q=%22depot+in+harrow%22+item:8.01", 1, 2)).containsExactly(2L, 3L);
        }
    }

    @Test
    void saysWhatIsWrongWithAFilter() throws Exception {
        try (var running = RunningServer.mirroring(sample(1))) {
            assertThat(running.get("/api/v1/live?q=filed:someday").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void reachesAReaderWhoComesBackExactlyOnce() throws Exception {
        comesBack(100);
    }

    @Test
    @Tag("deep")
    void reachesAReaderWhoComesBackExactlyOnceOverAThousandFilings() throws Exception {
        comesBack(1_000);
    }

    /// The reader is cut off at random while filings come in, and goes on from the last id it had.
    private static void comesBack(int filings) throws Exception {
        var random = new Random(8);
        try (var running = new RunningServer()) {
            var filing = CompletableFuture.runAsync(() -> {
                for (int i = 1; i <= filings; i++) {
                    mirror(running, sample(i));
                }
            });
            var seen = new ArrayList<Long>();
            while (seen.size() < filings) {
                long last = seen.isEmpty() ? 0 : seen.getLast();
                int most = Math.min(filings - seen.size(), 1 + random.nextInt(40));
                seen.addAll(read(running, "item=8.01", last, most));
            }
            filing.join();
            assertThat(seen)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, filings).boxed().toList());
        }
    }

    /// The reader opens the stream and takes nothing of it, so that what is told fills the buffers between.
    @Test
    void cutsOffWhoTakesNothing() throws Exception {
        var subscribers = new Subscribers(1, Duration.ofMillis(100));
        var ended = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> {
            try (var here = subscribers.enter().orElseThrow();
                    var pipe = new PipedInputStream();
                    var out = new PipedOutputStream(pipe)) {
                while (here.isWelcome()) {
                    here.write(out, "id: 1\n\n");
                }
                ended.complete(false);
            } catch (IOException e) {
                ended.complete(true);
            }
        });
        assertThat(ended.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(subscribers.enter()).as("the place is free again").isPresent();
        subscribers.close();
    }

    @Test
    void looksOnceForAllWhoWantTheSame() throws Exception {
        try (var running = RunningServer.mirroring(sample(1), sample(2), sample(3))) {
            var events = new LiveEvents(running.store.search());
            var wanted = Request.of("depot", 3).by(Order.ARCHIVED).limit(1).between(1, 3);
            assertThat(events.of(wanted)).contains("id: 2\n", "id: 3\n").doesNotContain("id: 1\n");
            assertThat(events.of(wanted)).isSameAs(events.of(wanted));
        }
    }

    private static void mirror(RunningServer running, Sample sample) {
        try {
            var _ = running.server.intake().mirror(sample.bytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void letsNoMoreReadersInThanItCanServe() throws Exception {
        var limits = new Limits(Map.of(Limit.LIVE, 3L, Limit.REQUESTS, 2L));
        try (var running = new RunningServer(Settings.at("127.0.0.1", 0).within(limits), RunningServer.CLOCK)) {
            var readers = new ArrayList<AutoCloseable>();
            for (int i = 0; i < 3; i++) {
                var request = running.request("/api/v1/live").build();
                readers.add(running.send(request, BodyHandlers.ofInputStream()).body());
            }
            assertThat(running.get("/api/v1/live").statusCode()).isEqualTo(503);
            assertThat(running.get("/api/v1/search").statusCode()).isEqualTo(200);
            for (var reader : readers) {
                reader.close();
            }
        }
    }
}
