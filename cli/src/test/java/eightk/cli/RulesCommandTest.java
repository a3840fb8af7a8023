package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsWhatBoundOnADay() {
        assertThat(run("rules", "--on", "2004-08-22")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("8K-LEGEND-WITHOUT-EFFECT").doesNotContain("8K-COVER-BOXES");
        assertThat(run("rules", "--on", "2004-08-23")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("8K-COVER-BOXES");
    }

    @Test
    void explainsOneRule() {
        assertThat(run("rules", "8K-COVER-BOXES")).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains(
                        "Rule        8K-COVER-BOXES", "Effect      defect", "In force    since 2004-08-23, by the day")
                .contains("Release 33-8400");
    }

    @Test
    void saysWhatAnItemIsToSay() {
        assertThat(run("rules", "--item", "5.02")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Item 5.02", "5.02(b)   the date of the notice or decision");
    }

    @Test
    void writesThePageWithAnAnchorForEachRule(@TempDir Path folder) {
        var file = folder.resolve("rules.html");
        assertThat(run("rules", "--html", file.toString())).isEqualTo(Exit.DONE);
        assertThat(file).content().contains("id=\"8K-ITEM-KNOWN\"", "Not legal advice");
    }

    @Test
    void writesOneObjectALine() {
        assertThat(run("rules", "--json", "8K-ITEM-KNOWN")).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .startsWith("{\"rule\":\"8K-ITEM-KNOWN\",\"effect\":\"suspends\"")
                .contains("\"lastDay\":null")
                .endsWith("}\n");
    }

    @ParameterizedTest(name = "rules {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            8K-NO-SUCH                  | requirements.csv has no row 8K-NO-SUCH
            --item 1.05 --on 2020-01-02 | Item 1.05 was not in the form on 2020-01-02
            """)
    void saysWhatIsNotInTheBook(String arguments, String message) {
        assertThat(run(("rules " + arguments).split(" "))).isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).startsWith("eightk rules: " + message);
    }

    private int run(String... arguments) {
        return Eightk.run(
                List.of(new RulesCommand()), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
