package eightk.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhileComparing() {
        Assumptions.assumeFalse(Boolean.getBoolean(Golden.WRITE), "golden files are being written, not compared");
    }

    @Test
    void acceptsTheSameLinesWhateverTheirEnds() throws Exception {
        var file = Files.writeString(folder.resolve("expected.txt"), "form = 8-K\r\nitem = 5\r\n");
        assertThatCode(() -> Golden.assertMatches(file, "form = 8-K\nitem = 5")).doesNotThrowAnyException();
    }

    @Test
    void showsOnlyTheLinesThatDiffer() throws Exception {
        var file = Files.writeString(folder.resolve("expected.txt"), "a\nb\nc\nd\n");
        assertThatThrownBy(() -> Golden.assertMatches(file, "a\nB\nx\nc\nd\n")).hasMessage("""
                        %s differs from line 2 on; if this is right, run with -Deightk.golden.write=true
                        - b
                        + B
                        + x""".formatted(file));
    }

    @Test
    void saysHowToWriteAFileThatIsNotThere() {
        var file = folder.resolve("expected.txt");
        assertThatThrownBy(() -> Golden.assertMatches(file, "a"))
                .hasMessage("%s is not there; run with -Deightk.golden.write=true to write it", file);
    }
}
