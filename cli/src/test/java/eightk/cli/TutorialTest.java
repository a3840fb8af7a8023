package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.cli.SubmitCommand.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks docs/TUTORIAL.md from top to bottom: writes the files it says, runs its commands, and compares what they print
/// where the page shows it.
class TutorialTest {

    private static final Path PAGE =
            Path.of(Objects.requireNonNull(System.getProperty("eightk.home")), "docs", "TUTORIAL.md");

    /// A block of code, and the last file that is named before it.
    private static final Pattern STEP =
            Pattern.compile("`(cfo-resigns/[\\w.-]+)`|(?m)^```(\\w+)\\n((?:(?!```).*\\n)*)```$");

    private static final int MOST_COMMANDS = 10;

    @TempDir
    private Path folder;

    private int commands;

    @Test
    void doesWhatItSays() throws IOException {
        var file = "";
        for (var step : STEP.matcher(Files.readString(PAGE)).results().toList()) {
            if (step.group(1) != null) {
                file = step.group(1);
            } else if (step.group(2).equals("console")) {
                command(step.group(3));
            } else {
                Files.writeString(folder.resolve(file), step.group(3));
            }
        }
        assertThat(commands).isBetween(4, MOST_COMMANDS - 1);
        assertThat(folder.resolve("cfo-resigns/out/bkf-20261120.htm")).content().contains("Otto Brandt");
    }

    private void command(String block) {
        var lines = block.split("\n", 2);
        assertThat(lines[0]).startsWith("$ ./eightk ");
        var said = run(lines[0].substring("$ ./eightk ".length()));
        if (!lines[1].isBlank()) {
            assertThat(said).as(lines[0]).isEqualToNormalizingWhitespace(lines[1]);
        }
        commands++;
    }

    /// Both streams, as a terminal shows them.
    private String run(String words) {
        var shown = new StringWriter();
        var clock = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
        var world = new World(clock, _ -> {}, Map.of(), Duration.ofSeconds(1), Optional::empty);
        var out = new PrintWriter(shown, true);
        int exit = Eightk.run(
                List.of(new NewCommand(clock), new CheckCommand(), new BuildCommand(), new SubmitCommand(world)),
                out,
                out,
                Stream.of(words.split(" ", -1))
                        .map(word -> word.startsWith("cfo-resigns")
                                ? folder.resolve(word).toString()
                                : word)
                        .toArray(String[]::new));
        assertThat(exit).as("%s%n%s", words, shown).isIn(Exit.DONE, Exit.FINDINGS);
        return shown.toString().replace(folder + "/", "");
    }
}
