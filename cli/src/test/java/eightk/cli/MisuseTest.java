package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said to whoever uses the commands in a wrong way: what was wanted, what was found, what to do.
class MisuseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new --item 5.02b DIR                  | item must look like 5, 8.01 or 5.02(b), found '5.02b'
            new --item 5.99 --event 2026-11-20 DIR | Item 5.99 was not in the form on 2026-11-20
            new --item 8.01 --event 20.11.2026 DIR | must be a day such as 2026-11-20, found '20.11.2026'
            check --as-of tomorrow DIR            | must be a day such as 2026-11-20, found 'tomorrow'
            build DIR                             | must be a draft, which is a folder with a report.yaml, found none
            serve DIR --mail-authority ca.pem     | about the server of --mail-host, found none
            build DIR --watch                     | must be a draft, which is a folder with a report.yaml, found none
            """)
    void isToldWhatWasWanted(String words, String told) {
        var err = new StringWriter();
        var all = words.replace("DIR", folder.resolve("none").toString()).split(" ", -1);
        assertThat(Eightk.run(
                        Commands.asked(all), new PrintWriter(new StringWriter()), new PrintWriter(err, true), all))
                .isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).contains(told).endsWith("Try 'eightk %s --help'.\n".formatted(all[0]));
    }
}
