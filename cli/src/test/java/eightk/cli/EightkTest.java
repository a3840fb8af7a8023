package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

class EightkTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).matches("eightk \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void explainsExitCodesInTheHelpOfEveryCommand() {
        assertThat(run("--help")).isEqualTo(Exit.DONE);
        assertThat(run("fail", "--help")).isEqualTo(Exit.DONE);
        assertThat(out.toString().split("1 +done, with findings of effect suspends or defect", -1))
                .hasSize(3);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutACommandListsThemAsMisuse() {
        assertThat(run()).isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).contains("fail ", "Fails as it is told.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownCommandIsMisuse() {
        assertThat(run("fails")).isEqualTo(Exit.MISUSE);
        assertThat(err.toString().lines())
                .containsExactly(
                        "eightk: Unmatched argument at index 0: 'fails'",
                        "Did you mean: eightk fail?",
                        "Try 'eightk --help'.");
    }

    @Test
    void aFileThatIsNotThereIsNamedInOneLine() {
        assertThat(run("fail", "file")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString().lines()).containsExactly("eightk fail: gone.txt: no such file or folder");
    }

    @Test
    void aFaultOfOursSaysSoAndKeepsItsTraceUnlessAsked() {
        assertThat(run("fail", "fault")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString().lines())
                .containsExactly(
                        "eightk fail: a fault in eightk, not in its input: java.lang.IllegalStateException: two lines");
    }

    @Test
    void stacktraceIsAskedForBeforeOrAfterTheCommand() {
        run("--stacktrace", "fail", "fault");
        run("fail", "fault", "--stacktrace");
        assertThat(err.toString().split("\tat eightk\\.cli\\.EightkTest\\$Fail", -1))
                .hasSizeGreaterThan(2);
    }

    @Test
    void anErrorOfTheMachineDoesNotLookLikeFindings() {
        assertThat(run("fail", "error")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("StackOverflowError");
    }

    private int run(String... arguments) {
        return Eightk.run(List.of(new Fail()), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Command(name = "fail", description = "Fails as it is told.")
    static final class Fail implements Callable<Integer> {

        @Parameters
        private String how;

        @Override
        public Integer call() throws IOException {
            return switch (how) {
                case "file" -> throw new NoSuchFileException("gone.txt");
                case "fault" -> throw new IllegalStateException("two\n  lines");
                case "error" -> throw new StackOverflowError();
                default -> Exit.DONE;
            };
        }
    }
}
