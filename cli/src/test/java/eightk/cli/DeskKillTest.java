package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Archive;
import eightk.archive.IdempotencyKey;
import eightk.archive.Offer;
import eightk.archive.State;
import eightk.archive.folder.FolderStore;
import eightk.archive.folder.Fsck;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A whole desk, killed at random under 32 filers over HTTP, again and again on one folder. Whatever was answered 202
/// is there once, byte for byte. `-Pdeep,nightly` kills 200 times.
@Tag("deep")
@Timeout(7_200)
class DeskKillTest {

    private static final int FILERS = 32;
    private static final int KILLS = Integer.getInteger("eightk.kills", 10);
    private static final int MOST_ANSWERS = 100;
    private static final int AT_ONCE = 1_000;
    private static final Duration MOST_WAITING = Duration.ofMinutes(30);

    private static final Duration REFUSED = Duration.ofMillis(200);

    private record Answer(String number, Cik login, String key, Bytes body) {}

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAnsweredIsLost() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var credentials = new HashMap<Cik, DeskProcess.Filer>();
        var answers = new ArrayList<Answer>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Answer> answered;
            try (var desk = DeskProcess.startBriefly(folder)) {
                if (credentials.isEmpty()) {
                    for (int i = 1; i <= FILERS; i++) {
                        credentials.put(new Cik(9_990_000L + i), desk.filer(9_990_000L + i));
                    }
                }
                answered = untilKilled(desk, credentials, kill, 1 + random.nextInt(MOST_ANSWERS));
            }
            var words = "seed %d, kill %d".formatted(seed, kill);
            assertThat(Fsck.check(folder.resolve("desk")).faults()).as(words).isEmpty();
            try (var store = FolderStore.open(folder.resolve("desk"), InstantSource.system())) {
                assertAllThere(store, answered, words);
            }
            answers.addAll(answered);
            System.err.printf("%s: %,d answers, %,d in all%n", words, answered.size(), answers.size());
        }
        assertThat(answers).extracting(Answer::number).doesNotHaveDuplicates();
        try (var desk = DeskProcess.startBriefly(folder)) {
            awaitPublic(desk, answers);
        }
        try (var store = FolderStore.open(folder.resolve("desk"), InstantSource.system())) {
            assertAllThere(store, answers, "seed %d, in the end".formatted(seed));
            var positions = positions(store.archive());
            assertThat(positions)
                    .isEqualTo(
                            LongStream.rangeClosed(1, positions.size()).boxed().toList());
            assertThat(answers).allMatch(answer -> state(store, answer) instanceof State.Disseminated);
        }
    }

    /// Waits until a desk that nobody kills has decided what those before it had only received.
    private static void awaitPublic(DeskProcess desk, List<Answer> answers) throws Exception {
        long end = System.nanoTime() + MOST_WAITING.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            for (var answer : answers) {
                var page = HttpRequest.newBuilder(desk.address().resolve("/api/v1/filings/" + answer.number()))
                        .header("User-Agent", "eightk-test/1")
                        .build();
                while (http.send(page, BodyHandlers.discarding()).statusCode() != 200) {
                    assertThat(System.nanoTime()).as(answer.number()).isLessThan(end);
                    Thread.sleep(50);
                }
            }
        }
    }

    /// Each is there byte for byte, and its key leads to its number.
    private static void assertAllThere(FolderStore store, List<Answer> answers, String words) throws IOException {
        for (var answer : answers) {
            var number = AccessionNumber.parse(answer.number());
            assertThat(store.docket().received(number)).as(words).contains(answer.body());
            var offer = Offer.live(answer.login(), new IdempotencyKey(answer.key()), answer.body());
            assertThat(store.docket().receive(offer).number()).as(words).isEqualTo(number);
        }
    }

    private static List<Long> positions(Archive archive) throws IOException {
        var positions = new ArrayList<Long>();
        var entries = archive.after(0, AT_ONCE);
        while (!entries.isEmpty()) {
            entries.forEach(entry -> positions.add(entry.position()));
            entries = archive.after(positions.getLast(), AT_ONCE);
        }
        return positions;
    }

    private static State state(FolderStore store, Answer answer) {
        try {
            return store.docket()
                    .docketed(AccessionNumber.parse(answer.number()))
                    .orElseThrow()
                    .state();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// All that was answered until the desk was killed, which was once it had answered so often.
    private static List<Answer> untilKilled(DeskProcess desk, Map<Cik, DeskProcess.Filer> filers, int run, int atLeast)
            throws Exception {
        var answers = new ConcurrentLinkedQueue<Answer>();
        try (var http = HttpClient.newHttpClient();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var filer : filers.entrySet()) {
                var _ = executor.submit(() -> {
                    for (int i = 0; desk.isAlive(); i++) {
                        submit(http, desk.address(), filer.getKey(), filer.getValue(), run + "-" + i, answers);
                        if (answers.size() >= atLeast) {
                            desk.kill();
                        }
                    }
                    return null;
                });
            }
        }
        return List.copyOf(answers);
    }

    private static void submit(
            HttpClient http,
            URI address,
            Cik cik,
            DeskProcess.Filer filer,
            String key,
            ConcurrentLinkedQueue<Answer> answers)
            throws InterruptedException {
        var body = filer.envelope(cik, key);
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(address.resolve("/submission/single/live"))
                            .header("User-Agent", "eightk-test/1")
                            .header("Authorization", "Bearer " + filer.tokens())
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 202) {
                var number = answer.body().replaceFirst("(?s).*\"accessionNumber\":\"([0-9-]+)\".*", "$1");
                answers.add(new Answer(number, cik, key, Bytes.of(body.getBytes(StandardCharsets.UTF_8))));
            } else {
                Thread.sleep(REFUSED); // as a desk is that has more to review than it can
            }
        } catch (IOException _) {
            // Killed under way: whether it was received is what the key will tell.
        }
    }
}
