package eightk.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartUpTest {

    @Test
    void givesTheJvmTheOptionsOfTheLauncher() throws IOException {
        assertThat(Files.readAllLines(Path.of(System.getProperty("eightk.home", ".."), "eightk")))
                .contains("brief=\"" + String.join(" ", StartUp.BRIEF) + "\"")
                .contains("unlearned=\"" + String.join(" ", StartUp.UNLEARNED) + "\"");
    }
}
