package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.testkit.Samples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `build --against`: what changed since another report.
class BlacklineTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void draft() throws IOException {
        write("report.yaml", QuillonDraft.REPORT);
        write("registrant.yaml", QuillonDraft.REGISTRANT);
        write("news.md", "The old quay opened on Monday & closed.\n\nNobody came.\n");
        assertThat(build()).as(err.toString()).isEqualTo(Exit.DONE);
    }

    @Test
    void showsWordsAndParagraphsThatCameAndWent() throws IOException {
        write("news.md", "The new quay opened on Monday & closed.\n\nSo it goes.\n");
        assertThat(build("--against", folder.resolve("out").toString())).isEqualTo(Exit.DONE);
        assertThat(lines())
                .contains("2 insertions, 2 deletions in the words of Form 8-K")
                .contains("The <del>old</del> <ins>new</ins> quay opened on Monday &amp; closed.")
                .contains("<del>Nobody came.</del> <ins>So it goes.</ins>")
                .contains("<p>1 Quay Road Harrow Fell, Maine 04101</p>");
    }

    @Test
    void saysThatNothingChangedSinceTheDraftItself() throws IOException {
        assertThat(build("--against", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(lines()).contains("0 insertions, 0 deletions").doesNotContain("<ins>", "<del>");
    }

    @Test
    void takesAFilingOfAnotherDay() throws IOException {
        var sample = Samples.submission("2005-html").toString();
        assertThat(build("--against", sample)).isEqualTo(Exit.DONE);
        assertThat(lines()).contains("<h1>Changes since " + sample, "<del>", "<ins>");
    }

    @Test
    void saysWhatIsNoReport() {
        assertThat(build("--against", folder.resolve("none").toString())).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("--against: ", "none: no such file or folder");
    }

    /// The page with each run of blanks as one.
    private String lines() throws IOException {
        return Files.readString(folder.resolve("out/blackline.html")).replaceAll("\\s+", " ");
    }

    private int build(String... options) {
        var words = new ArrayList<>(List.of("build", folder.toString()));
        words.addAll(List.of(options));
        return Eightk.run(
                List.of(new BuildCommand()),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                words.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
