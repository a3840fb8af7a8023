package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {

    @Test
    void areMadeAloneByTheNameTheyHave() {
        var all = names(Commands.asked("--help"));
        assertThat(all).contains("read", "check", "serve", "bench").doesNotHaveDuplicates();
        for (var name : all) {
            assertThat(names(Commands.asked(name, "--help"))).containsExactly(name);
        }
    }

    private static List<String> names(List<Object> commands) {
        return commands.stream()
                .map(command -> new CommandLine(command).getCommandName())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"read a.txt", "read --json a.txt", "read a.txt --text b.txt", "read -", "read a.txt --container"
            })
    void readIsAskedForInPlainWords(String line) {
        assertThat(ReadCommand.plain(line.split(" ", -1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "read --json",
                "read --json --text a.txt",
                "read --json --json a.txt",
                "read --help",
                "read a.txt --stacktrace",
                "read @words",
                "read --jsn a.txt",
                "read -x",
                "check a.txt",
                "--stacktrace read a.txt"
            })
    void whatElseIsWrittenIsForPicocli(String line) {
        assertThat(ReadCommand.plain(line.split(" ", -1))).isEmpty();
    }
}
