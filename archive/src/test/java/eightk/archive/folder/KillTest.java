package eightk.archive.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Entry;
import eightk.archive.IdempotencyKey;
import eightk.archive.Store;
import eightk.model.AccessionNumber;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process with filers in it, again and again over one folder, and asks for all that it had answered.
class KillTest {

    private static final int KILLS = 3;
    private static final int MOST_ANSWERS = 200;
    private static final Pattern ANSWER =
            Pattern.compile("(received|disseminated) (\\d{10}-\\d{2}-\\d{6}) (\\d+/\\d+/\\d+)");

    private record Answer(boolean disseminated, AccessionNumber number, String key) {}

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAnsweredIsLost() throws Exception {
        var answers = new ArrayList<Answer>();
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            answers.addAll(answersUntilKilled(1 + random.nextInt(MOST_ANSWERS), Filers.class, Integer.toString(kill)));
            try (var store = FolderStore.open(folder.resolve("store"), InstantSource.system())) {
                assertThat(positions(store))
                        .as("seed %d", seed)
                        .isEqualTo(upTo(positions(store).size()));
            }
            assertThat(Fsck.check(folder.resolve("store")).faults())
                    .as("seed %d", seed)
                    .isEmpty();
        }
        try (var store = FolderStore.open(folder.resolve("store"), InstantSource.system())) {
            for (var answer : answers) {
                assertStands(store, answer);
            }
        }
        assertThat(answers.stream().filter(answer -> !answer.disseminated()).map(Answer::number))
                .doesNotHaveDuplicates();
    }

    /// Proved as the kill has left it, and begun again from the first submission each time.
    @Test
    void aLoadThatIsKilledGoesOn() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            var answers = answersUntilKilled(kill * MOST_ANSWERS - random.nextInt(MOST_ANSWERS), Loader.class);
            assertThat(Fsck.check(folder.resolve("store")).faults())
                    .as("seed %d", seed)
                    .isEmpty();
            try (var store = FolderStore.open(folder.resolve("store"), InstantSource.system())) {
                assertThat(positions(store)).isEqualTo(upTo(positions(store).size()));
                assertThat(positions(store)).hasSizeGreaterThanOrEqualTo(answers.size());
                for (var answer : answers) {
                    assertThat(store.archive().find(answer.number()))
                            .as("seed %d", seed)
                            .contains(Filers.draft(answer.key()));
                }
            }
        }
    }

    private static void assertStands(Store store, Answer answer) throws IOException {
        if (answer.disseminated()) {
            assertThat(store.archive().find(answer.number())).contains(Filers.submission(answer.key()));
        } else {
            assertThat(store.docket().received(answer.number())).contains(Filers.draft(answer.key()));
            assertThat(store.docket()
                            .receive(
                                    answer.number().login(),
                                    new IdempotencyKey(answer.key()),
                                    Filers.draft(answer.key()))
                            .number())
                    .isEqualTo(answer.number());
        }
    }

    private static List<Long> positions(Store store) throws IOException {
        var positions = new ArrayList<Long>();
        for (var page = store.archive().after(0, 100);
                !page.isEmpty();
                page = store.archive().after(page.getLast().position(), 100)) {
            page.stream().map(Entry::position).forEach(positions::add);
        }
        return positions;
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /// Lets a process answer so often, kills it, and returns what it had answered until then, which may be more.
    private List<Answer> answersUntilKilled(int atLeast, Class<?> main, String... more)
            throws IOException, InterruptedException {
        var errors = folder.resolve("errors.txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.resolve("store").toString()));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .redirectError(Redirect.to(errors.toFile()))
                .start();
        var answers = new ArrayList<Answer>();
        try (var out = process.inputReader(UTF_8)) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                var m = ANSWER.matcher(line);
                if (m.matches()) {
                    answers.add(new Answer(
                            m.group(1).equals("disseminated"), AccessionNumber.parse(m.group(2)), m.group(3)));
                }
                if (answers.size() == atLeast) {
                    process.toHandle().destroyForcibly(); // which, unlike the process itself, leaves its output open
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(answers.size()).as(Files.readString(errors)).isGreaterThanOrEqualTo(atLeast);
        return answers;
    }
}
