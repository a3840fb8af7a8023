package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing early, and no one else's: whatever is sent in whatever order, no channel shows a number, a word or the
/// existence of a submission before its instant, nor ever that of a test or of what was suspended; and once one channel
/// has shown it, every channel asked afterwards does.
class NothingEarlyTest {

    private static final int STEPS = 10;

    /// Ten seconds, far above what a release takes.
    private static final int MOST_LOOKS = 500;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T15:00:00Z"));
    private final List<Sent> sent = new ArrayList<>();
    private RunningServer web;
    private Party quillon;
    private Party harrow;

    /// @param word that stands in its report and in no other
    /// @param from the instant from which it may be seen; never for what is not filed
    private record Sent(String number, String word, Instant from) {}

    @BeforeEach
    void start() throws Exception {
        web = new RunningServer(Settings.at("127.0.0.1", 0), now::get);
        var supervisor = Party.supervisor(
                DeskClient.at(web.server.address()),
                web.server.register().firstCode().orElseThrow());
        quillon = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
        harrow = Party.added(supervisor, 9990002, "HARROW FELL DEPOTS INC");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void noChannelIsAheadOfAnother(long seed) throws Exception {
        var random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            if (random.nextInt(3) == 0) {
                now.updateAndGet(it -> it.plus(Duration.ofMinutes(random.nextInt(40))));
                web.server.intake().releaseDue();
            } else {
                submit(random, "Word" + seed + "x" + i + "y");
            }
            for (var one : sent) {
                look(one, random);
            }
        }
        assertThat(sent).anyMatch(one -> !now().isBefore(one.from()));
    }

    private void submit(Random random, String word) throws Exception {
        var parcel = Parcel.of(quillon).saying(Parcel.of(quillon).document().replace("depot", word));
        var embargo = now().plus(Duration.ofMinutes(1 + random.nextInt(60)));
        int kind = random.nextInt(4);
        var address = kind == 1 ? "/submission/single/test" : "/submission/single/live";
        var receipt = quillon.filer()
                .post(
                        kind == 3 ? address + "?releaseAt=" + embargo : address,
                        switch (kind) {
                            case 1 -> parcel.test().xml();
                            case 2 -> parcel.items("1.07").xml();
                            default -> parcel.xml();
                        });
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        var number = receipt.text("accessionNumber");
        quillon.filer().settled(number);
        sent.add(new Sent(
                number,
                word,
                switch (kind) {
                    case 0 -> now();
                    case 3 -> embargo;
                    default -> Instant.MAX;
                }));
    }

    /// Asks every channel, one after the other, each after the answer of the one before.
    private void look(Sent one, Random random) throws InterruptedException {
        var folder = "/Archives/edgar/data/9990001/" + one.number().replace("-", "") + "/";
        var channels = new ArrayList<>(List.of(
                "/",
                "/filings/" + one.number(),
                "/api/v1/filings/" + one.number(),
                folder + one.number() + ".txt",
                folder + one.number() + "-index.htm",
                folder + one.number() + "-index-headers.html",
                folder + one.number() + ".hdr.sgml",
                folder + "index.json",
                folder + "report.htm",
                "/Archives/edgar/data/9990001/index.json",
                "/submissions/CIK0009990001.json",
                "/cgi-bin/browse-edgar?action=getcurrent&type=8-K&count=100&output=atom",
                "/cgi-bin/browse-edgar?action=getcompany&CIK=9990001&type=8-K&count=100&output=atom",
                "/api/v1/entries?after=0",
                "/companies/0009990001",
                "/api/v1/search?q=cik:9990001&limit=100",
                "/LATEST/search-index?ciks=0009990001"));
        Collections.shuffle(channels, random);
        boolean due = !now().isBefore(one.from());
        if (due) {
            awaitFirstSight(one);
        }
        for (var channel : channels) {
            var answer = web.get(channel);
            boolean shown = answer.statusCode() == 200
                    && (answer.body().contains(one.number())
                            || answer.body().contains(one.number().replace("-", ""))
                            || answer.body().contains(one.word()));
            assertThat(shown)
                    .as("%s on %s: %s %s", one, channel, answer.statusCode(), answer.body())
                    .isEqualTo(due);
        }
        for (var period : List.of("daily-index/2026/QTR4/master.20261120.idx", "full-index/2026/QTR4/master.idx")) {
            assertThat(web.get("/Archives/edgar/" + period).body()).as(period).doesNotContain(one.number());
        }
        assertThat(harrow.filer()
                        .get("/api/v1/desk/submissions/" + one.number())
                        .status())
                .isEqualTo(403);
        var others = harrow.filer().get("/submission/" + one.number() + "/status");
        assertThat(others.status()).isEqualTo(204);
        assertThat(harrow.filer().get("/api/v1/submissions").body()).doesNotContain(one.number());
        assertThat(quillon.filer()
                        .get("/submission/" + one.number() + "/status")
                        .status())
                .isEqualTo(200);
    }

    /// The desk's own clock may be releasing it at this moment; what has been seen once is to be seen everywhere.
    private void awaitFirstSight(Sent one) throws InterruptedException {
        for (int i = 0; web.get("/api/v1/filings/" + one.number()).statusCode() != 200; i++) {
            assertThat(i).as("%s is due and not shown", one).isLessThan(MOST_LOOKS);
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private Instant now() {
        return Objects.requireNonNull(now.get());
    }
}
