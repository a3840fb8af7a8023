package eightk.bench.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamenessTest {

    @TempDir
    private Path folder;

    private Path filings;
    private Path kept;

    @BeforeEach
    void fill() throws IOException {
        filings = Files.createDirectories(folder.resolve("filings"));
        kept = folder.resolve("kept.txt");
        int n = 0;
        for (var sample : Samples.folders()) {
            Files.copy(sample.resolve("submission.txt"), filings.resolve("%02d.txt".formatted(n++)));
        }
    }

    @Test
    void readingTwiceSaysTheSame() throws IOException {
        int n = Sameness.keep(filings, kept);
        assertThat(n).isEqualTo(Samples.folders().size());
        assertThat(Sameness.differing(filings, kept)).isEmpty();
    }

    @Test
    void tellsOfWhichFilesSomethingElseIsSaid() throws IOException {
        Sameness.keep(filings, kept);
        Files.writeString(
                filings.resolve("00.txt"),
                Files.readString(filings.resolve("00.txt")).replace("FILED AS OF DATE:\t\t", "FILED AS OF DATE:\t\t1"));
        Files.delete(filings.resolve("01.txt"));
        Files.writeString(filings.resolve("new.txt"), "Item 8.01 Other Events.");
        assertThat(Sameness.differing(filings, kept)).containsExactly("00.txt", "01.txt", "new.txt");
    }

    @Test
    void anEmptyFolderIsNoAnswer() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> Sameness.keep(empty, kept)).isInstanceOf(NoSuchFileException.class);
    }
}
