package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

    private static final String REPORT = """
            FORM 8-K
            Date of Report: March 3, 2003

            ITEM 5. OTHER EVENTS

            The mill at Dunmore reopened.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void twoReports() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("b.txt"), REPORT.replace("mill", "shop"));
    }

    @Test
    void writesOneJsonObjectALineInTheOrderOfTheFiles() {
        assertThat(run("read", "--json", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{").contains("a.txt", "The mill"),
                        line -> assertThat(line).startsWith("{").contains("b.txt", "The shop"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesTheWordsOfEachItem() {
        assertThat(run("read", "--text", folder + "/a.txt")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).isEqualTo("Item 5. OTHER EVENTS\n\nThe mill at Dunmore reopened.\n");
    }

    @Test
    void readsTheRestBeforeItSaysWhatCouldNotBeRead() {
        assertThat(run("read", folder + "/none.txt", folder + "/a.txt")).isEqualTo(Exit.UNREADABLE);
        assertThat(out.toString()).startsWith("Form 8-K").contains("OTHER EVENTS");
        assertThat(err.toString().lines())
                .containsExactly(
                        "eightk read: " + folder + "/none.txt: no such file or folder",
                        "eightk read: 1 of 2 could not be read");
    }

    @Test
    void isMisusedWithoutAFileOrWithTwoForms() {
        assertThat(run("read")).isEqualTo(Exit.MISUSE);
        assertThat(run("read", "--json", "--text", folder.toString())).isEqualTo(Exit.MISUSE);
    }

    /// What is asked for plainly does not go through picocli, and must do the same.
    @ParameterizedTest
    @ValueSource(strings = {"", "--json", "--text", "--container"})
    void doesTheSameHoweverItIsAskedFor(String form) {
        var words = Stream.of("read", form, folder.toString(), folder + "/none.txt", folder + "/a.txt")
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        assertThat(run(words)).isEqualTo(Exit.UNREADABLE);
        var plain = new StringWriter();
        var failures = new StringWriter();
        assertThat(Eightk.run(new PrintWriter(plain), new PrintWriter(failures, true), words))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(plain).hasToString(out.toString());
        assertThat(failures).hasToString(err.toString());
    }

    private int run(String... arguments) {
        var commands = List.<Object>of(new ReadCommand());
        return Eightk.run(commands, new PrintWriter(out), new PrintWriter(err, true), arguments);
    }
}
