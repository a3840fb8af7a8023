package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What one channel has shown, every other shows from then on.
///
/// Eight pollers ask channel after channel, each beginning with another, for the filing that was seen last by anyone,
/// whichever channel showed it. One that does not have it breaks the order of cause and effect. Indexes of days and
/// quarters are not asked: they appear when their period is over.
@Timeout(240)
class InstantTest {

    private static final int POLLERS = 8;

    /// Filings that may come in before anyone has seen the last one: fewer than a page of a feed has.
    private static final int MOST_UNSEEN = 50;

    /// Turns of a poller between two in which it reads the live stream, where a reader who left keeps his place until
    /// the next heartbeat.
    private static final int LIVE_EVERY = 40;

    /// A filing of its number, and whether a channel shows it.
    private record Channel(String name, IntPredicate shows) {}

    @Test
    void showsAFilingOnEveryChannelAtOnce() throws Exception {
        assertThat(violations(60)).isEmpty();
    }

    @Test
    @Tag("deep")
    void showsAThousandFilingsOnEveryChannelAtOnce() throws Exception {
        assertThat(violations(1_000)).isEmpty();
    }

    private static String number(int filing) {
        return "0009990001-12-%06d".formatted(filing);
    }

    private static List<Channel> channels(RunningServer running) {
        var folder = "/Archives/edgar/data/9990001/";
        return List.of(
                new Channel("submissions", listed(running, "/submissions/CIK0009990001.json")),
                new Channel(
                        "current", listed(running, "/cgi-bin/browse-edgar?action=getcurrent&count=100&output=atom")),
                new Channel(
                        "company",
                        listed(running, "/cgi-bin/browse-edgar?action=getcompany&CIK=9990001&count=100&output=atom")),
                new Channel(
                        "folders",
                        filing -> running.get(folder + "index.json")
                                .body()
                                .contains(number(filing).replace("-", ""))),
                new Channel(
                        "submission",
                        filing -> running.get(folder + number(filing) + ".txt").statusCode() == 200),
                new Channel(
                        "report",
                        filing ->
                                running.get("/api/v1/filings/" + number(filing)).statusCode() == 200),
                new Channel(
                        "search",
                        filing -> running.get("/api/v1/search?q=number:" + number(filing))
                                .body()
                                .contains("\"total\":1")),
                new Channel(
                        "full text",
                        filing -> running.get("/LATEST/search-index?q=depot%20number:" + number(filing))
                                .body()
                                .contains(number(filing) + ":")));
    }

    private static IntPredicate listed(RunningServer running, String path) {
        return filing -> running.get(path).body().contains(number(filing));
    }

    /// Whether the stream tells a filing, that another channel shows, at once to who has had those before it. A
    /// stream without a free place tells nothing wrong.
    private static boolean live(RunningServer running, int filing) {
        var request = running.request("/api/v1/live?after=" + (filing - 1)).build();
        var answer = running.send(request, BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            if (answer.statusCode() == 503) {
                return true;
            }
            var id = lines.filter(line -> line.startsWith("id: ")).findFirst();
            return id.equals(Optional.of("id: " + filing));
        }
    }

    private static List<String> violations(int filings) throws Exception {
        var violations = new ArrayList<String>();
        try (var running = RunningServer.mirroring(Sample.numbered(number(1)));
                var pollers = Executors.newFixedThreadPool(POLLERS)) {
            var channels = channels(running);
            var seen = new AtomicInteger(1);
            var polling = new ArrayList<Callable<List<String>>>();
            for (int poller = 0; poller < POLLERS; poller++) {
                int first = poller;
                polling.add(() -> poll(running, channels, first, seen, filings));
            }
            var results = polling.stream().map(pollers::submit).toList();
            for (int filing = 2; filing <= filings; filing++) {
                while (filing - seen.get() > MOST_UNSEEN) {
                    Thread.sleep(1);
                }
                var _ = running.server
                        .intake()
                        .mirror(Sample.numbered(number(filing)).bytes());
            }
            for (var result : results) {
                violations.addAll(result.get());
            }
        }
        return violations;
    }

    /// Asks for what was seen, which must be there, and for the next, which may be.
    private static List<String> poll(
            RunningServer running, List<Channel> channels, int first, AtomicInteger seen, int filings) {
        var violations = new ArrayList<String>();
        for (int turn = first; seen.get() < filings; turn++) {
            var channel = channels.get(turn % channels.size());
            int known = seen.get();
            if (!channel.shows().test(known)) {
                violations.add("%s does not show filing %d, which was seen before".formatted(channel.name(), known));
            }
            if (turn % LIVE_EVERY == 0 && !live(running, known)) {
                violations.add("live does not tell filing %d, which was seen before".formatted(known));
            }
            int next = Math.min(known + 1, filings);
            if (channel.shows().test(next)) {
                seen.accumulateAndGet(next, Math::max);
            }
        }
        return violations;
    }
}
