package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private static final Path HOME = Path.of(System.getProperty("eightk.home", ".."));

    @Test
    void goesToTheEndOfWhatPeopleRunMost(@TempDir Path folder) throws IOException {
        var made = folder.resolve("made");
        Rehearsal.main(new String[] {
            "eightk",
            HOME.resolve("samples").toString(),
            HOME.resolve("docs/draft").toString(),
            made.toString()
        });
        assertThat(made).isDirectoryContaining("glob:**/index.html");
    }
}
