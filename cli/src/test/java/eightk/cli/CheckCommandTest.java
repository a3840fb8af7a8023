package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.testkit.Samples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private final Path ofItsDay = Samples.submission("2003-text");
    private Path beforeItsDay = Path.of("");

    @BeforeEach
    void theSameUnderAnItemOfALaterYear() throws IOException {
        var submission = Files.readString(ofItsDay, StandardCharsets.ISO_8859_1);
        beforeItsDay = folder.resolve("8.01.txt");
        Files.writeString(beforeItsDay, submission.replace("Other events", "8.01"));
    }

    @Test
    void showsTheLawOfTheDayAndTheGravestFirst() {
        assertThat(run("check", ofItsDay.toString())).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains("Law of      2003-10-15, the day of filing")
                .containsSubsequence("Review      The legend", "8K-LEGEND-WITHOUT-EFFECT", "Not legal advice");
    }

    @Test
    void examinesADraftAsWhatWouldBeMadeOfIt() throws IOException {
        Files.writeString(folder.resolve("report.yaml"), QuillonDraft.REPORT);
        Files.writeString(folder.resolve("registrant.yaml"), QuillonDraft.REGISTRANT);
        Files.writeString(folder.resolve("news.md"), "The depot opened.\n");
        assertThat(run("check", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Quillon Ferry Co", "Law of      2026-11-20");

        Files.writeString(folder.resolve("news.md"), "The depot opened.\n\n<!-- say when -->\n");
        assertThat(run("check", folder.toString())).isEqualTo(Exit.FINDINGS);
        assertThat(err.toString()).contains("news.md:3: still to be written: say when");

        Files.writeString(
                folder.resolve("news.md"),
                "The depot\nopened.\n\nThis shall not be deemed\n\"filed\" under Section 18.\n");
        run("check", folder.toString());
        assertThat(out.toString()).contains(folder.resolve("news.md") + ":4, sure, 8K-LEGEND-WITHOUT-EFFECT");
        run("check", "--json", folder.toString());
        assertThat(out.toString()).contains("\"origin\":{\"file\":\"" + folder.resolve("news.md") + "\",\"line\":4}");
    }

    @Test
    void exitsWithOneIfEdgarWouldNotTakeIt() {
        assertThat(run("check", beforeItsDay.toString())).isEqualTo(Exit.FINDINGS);
        assertThat(out.toString()).contains("Suspends    Item '8.01' is not known on this date.");
    }

    @Test
    void examinesAsOfAnotherDayAndSaysThatItIsHypothetical() {
        run("check", "--as-of", "2004-08-23", ofItsDay.toString());
        assertThat(out.toString()).contains("Law of      2004-08-23, as if filed on that day");
    }

    @Test
    void setsAsideWhatItIsToldToAndSaysSo() {
        var rule = "8K-LEGEND-WITHOUT-EFFECT";
        run("check", "--ignore", rule + "=counsel looked at it", ofItsDay.toString());
        assertThat(out.toString())
                .doesNotContain("Review      The legend")
                .containsSubsequence("Ignored     The legend", rule + ": counsel looked at it");
        run("check", "--json", "--ignore", rule + "=counsel looked at it", ofItsDay.toString());
        assertThat(out.toString()).contains("\"ignored\":[{\"rule\":\"" + rule, "\"reason\":\"counsel looked at it\"");
    }

    @Test
    void setsNothingAsideWithoutARuleOfTheBookAndAReason() {
        assertThat(run("check", "--ignore", "8K-NO-SUCH=because", ofItsDay.toString()))
                .isEqualTo(Exit.MISUSE);
        assertThat(run("check", "--ignore", "8K-DUE= ", ofItsDay.toString())).isEqualTo(Exit.MISUSE);
    }

    @Test
    void writesFindingsAsJsonWithEffectAndCitation() {
        assertThat(run("check", "--json", beforeItsDay.toString())).isEqualTo(Exit.FINDINGS);
        assertThat(out.toString())
                .contains("\"law\":{\"asOf\":\"2003-10-15\",\"basis\":\"header\"")
                .contains("\"rule\":\"8K-ITEM-KNOWN\",\"effect\":\"suspends\",\"certainty\":\"sure\"");
    }

    @Test
    void writesOnePageWithTheFindingsBesideTheWords() throws IOException {
        var page = folder.resolve("page.html");
        assertThat(run("check", "--html", page.toString(), ofItsDay.toString(), beforeItsDay.toString()))
                .isEqualTo(Exit.FINDINGS);
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("<aside class=\"review\">1. The legend that Item 5 is not filed")
                .contains("Not legal advice")
                .endsWith("</html>\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsMisuse() {
        assertThat(run("check", "--as-of", "yesterday", ofItsDay.toString())).isEqualTo(Exit.MISUSE);
    }

    private int run(String... arguments) {
        var commands = List.<Object>of(new CheckCommand());
        return Eightk.run(commands, new PrintWriter(out), new PrintWriter(err, true), arguments);
    }
}
