package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Part;
import eightk.report.CurrentReports;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static final String TEXT = """
            FORM 8-K

            Date of Report (Date of earliest event reported): May 7, 2004

            EXAMPLE WIDGETS INC
            (Exact name of registrant as specified in its charter)

            Item 5. Other Events

            The first line of a paragraph
            that goes on in a second line
              and in a third.
            """;

    private final CurrentReport report = CurrentReports.read(Bytes.of(TEXT.getBytes(StandardCharsets.ISO_8859_1)))
            .value();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "The first line, 10, 1",
        "goes on, 11, 6",
        "paragraph that, 10, 21",
        "in a third, 12, 7",
        "second line and, 11, 19",
    })
    void pointsToTheLineWhereTheWordsStand(String words, int line, int column) {
        var block = report.items().getFirst().blocks().getFirst();
        var place = Places.words(report, block, words, "quoted " + words);
        assertThat(place.line()).isEqualTo(line);
        assertThat(place.quote()).isEqualTo("quoted " + words);
        assertThat(place.column()).isEqualTo(column);
    }

    @Test
    void pointsToTheBlockWhereTheWordsCannotBeFound() {
        var block = report.items().getFirst().blocks().getFirst();
        var place = Places.words(report, block, "something else", "something else");
        assertThat(place).isEqualTo(block.place().quoting("something else"));
    }

    @Test
    void pointsToTheCoverAndElseToTheDocument() {
        assertThat(Places.cover(report).line()).isEqualTo(1);
        assertThat(Places.cover(report).quote()).isEmpty();
        assertThat(Places.of(report, Part.Kind.SIGNATURE)).isEqualTo(Places.main(report));
        assertThat(Places.main(report).document()).isEqualTo(1);
    }
}
