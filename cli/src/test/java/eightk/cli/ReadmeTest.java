package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What README.md shows is what the program does: each `$ ./eightk …` is run, and must print what stands below it.
class ReadmeTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("eightk.home")))
            .toAbsolutePath()
            .normalize();
    private static final Pattern SHOWN = Pattern.compile("(?m)^\\$ ./eightk (.+)\\n((?:(?!```).*\\n)*)");
    private static final Pattern NAMED = Pattern.compile("(?:(?m:^)|`|\\$ )\\./eightk (\\w+)([^`\\n]*)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @TestFactory
    Stream<DynamicTest> printsWhatIsShown() throws IOException {
        return SHOWN.matcher(readme())
                .results()
                .map(shown -> DynamicTest.dynamicTest(
                        shown.group(1),
                        () -> assertThat(run(shown.group(1)).strip())
                                .isEqualTo(shown.group(2).strip())));
    }

    /// Every command and option it speaks of is one that help knows.
    @TestFactory
    Stream<DynamicTest> namesWhatThereIs() throws IOException {
        return NAMED.matcher(readme())
                .results()
                .map(named -> DynamicTest.dynamicTest(named.group(), () -> {
                    var help = help(named.group(1));
                    assertThat(help).startsWith("Usage: eightk " + named.group(1));
                    assertThat(Stream.of(named.group(2).split(" ", -1)).filter(word -> word.startsWith("--")))
                            .allMatch(help::contains);
                }));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(link -> HOME.resolve(link.group(1))))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static String readme() throws IOException {
        return Files.readString(HOME.resolve("README.md"));
    }

    private static String help(String command) {
        var out = new StringWriter();
        Eightk.run(
                Commands.asked(command), new PrintWriter(out), new PrintWriter(new StringWriter()), command, "--help");
        return out.toString();
    }

    private static String run(String words) {
        var out = new StringWriter();
        var arguments = Stream.of(words.split(" ", -1))
                .map(word -> word.startsWith("samples/") ? HOME.resolve(word).toString() : word)
                .toArray(String[]::new);
        var commands = Commands.asked(arguments);
        Eightk.run(commands, new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
        return out.toString().replace(HOME + "/", "");
    }
}
