package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// How a draft begins: by items, by plain words, by a report to amend, or by questions.
class NewCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();
    private final List<String> questions = new ArrayList<>();

    @Test
    void plainWordsBringTheItemsThatFitThem() throws IOException {
        assertThat(run(Optional.empty(), "--what", "CFO resigned", "--event", "2026-11-20"))
                .isEqualTo(Exit.DONE);
        assertThat(report()).contains("- item: 5.02(b)\n", "event: 2026-11-20", "# Due         Fri 2026-11-27");
        assertThat(told.toString()).contains("5.02(b)");
    }

    @Test
    void inAPipeNothingIsAsked() {
        assertThat(run(Optional.empty())).isEqualTo(Exit.MISUSE);
        assertThat(told.toString()).contains("an item is needed: --item, --what or --amends");
        assertThat(folder.resolve("draft")).doesNotExist();
    }

    @Test
    void onATerminalWhatIsMissingIsAsked() throws IOException {
        var answers = Map.of(
                "What happened, in plain words or as items such as 5.02(b)?", "1.01, 2.03",
                "On which day was the earliest event? [2026-11-23]", "2026-11-19");
        assertThat(run(Optional.of(answers))).isEqualTo(Exit.DONE);
        assertThat(report()).contains("- item: 1.01\n", "- item: 2.03\n", "event: 2026-11-19");
        assertThat(questions).last().isEqualTo("The registrant's file, if there is one?");
    }

    @Test
    void anAmendmentNamesTheNumberOfWhatItAmends() throws IOException {
        assertThat(run(Optional.empty(), "--amends", "0000990001-26-000007", "--item", "8.01"))
                .isEqualTo(Exit.DONE);
        assertThat(report()).contains("form: 8-K/A\namends:\n  number: 1\n  note: note.md\n");
        assertThat(Files.readString(folder.resolve("draft/note.md")))
                .startsWith("This Amendment No. 1 amends the Current Report on Form 8-K (accession number"
                        + " 0000990001-26-000007) under Item 8.01.\n");
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("draft/report.yaml"));
    }

    private int run(Optional<Map<String, String>> answers, String... args) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        var asking = new Asking(answers.map(typed -> question -> {
            questions.add(question.strip());
            return typed.getOrDefault(question.strip(), "");
        }));
        var all = new ArrayList<>(List.of(args));
        all.add(folder.resolve("draft").toString());
        var out = new PrintWriter(told, true);
        return new CommandLine(new NewCommand(clock, asking))
                .setOut(out)
                .setErr(out)
                .execute(all.toArray(String[]::new));
    }
}
