package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.model.Exhibit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exhibits as listed and as attached.
class ExhibitsTest {

    private static final String HEADING = "Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            99.1    Press release dated May 7, 2024           | 99.1  | Press release dated May 7, 2024
            99.1 - Press release dated May 7, 2024            | 99.1  | Press release dated May 7, 2024
            Exhibit 99.1: Press release dated May 7, 2024     | 99.1  | Press release dated May 7, 2024
            Exhibit No. 99.1   Press release                  | 99.1  | Press release
            99.1*   Press release                             | 99.1  | Press release
            10(a)   Agreement of merger                       | 10(a) | Agreement of merger
            2       Plan of reorganization                    | 2     | Plan of reorganization
            """)
    void readsNumberAndDescription(String line, String number, String description) {
        assertThat(Draft.saying(HEADING + line + "\n").exhibits())
                .singleElement()
                .satisfies(exhibit -> {
                    assertThat(exhibit.number()).isEqualTo(number);
                    assertThat(exhibit.description()).contains(description);
                    assertThat(exhibit.listed()).isTrue();
                    assertThat(exhibit.document()).isEmpty();
                });
    }

    @Test
    void aDescriptionMayTakeSeveralLines() {
        var exhibits = Draft.saying(HEADING + """
                        99.1      Press release dated May 7, 2024,
                                  issued by the company
                        99.2      Slides
                        """).exhibits();
        assertThat(exhibits)
                .extracting(exhibit -> exhibit.description().orElseThrow())
                .containsExactly("Press release dated May 7, 2024, issued by the company", "Slides");
    }

    @Test
    void readsTheIndexToo() {
        var exhibits = Draft.signed(
                        "By: /s/ Jane Roe\n\nEXHIBIT INDEX\n\nExhibit No.   Description\n\n99.1          Press release\n")
                .exhibits();
        assertThat(exhibits).extracting(Exhibit::number).containsExactly("99.1");
    }

    @Test
    void anExhibitInSentencesIsListed() {
        var exhibits = Draft.saying(HEADING + "The letter of the accountant is filed as Exhibit 16 to this report.\n")
                .exhibits();
        assertThat(exhibits).extracting(Exhibit::number).containsExactly("16");
    }

    @Test
    void saysWhereAnExhibitIsIncorporatedFrom() {
        var exhibits = Draft.saying(
                        HEADING
                                + "3.1   Charter (incorporated by reference to Exhibit 3.2 to the Form 10-K filed February 27, 2014)\n")
                .exhibits();
        assertThat(exhibits.getFirst().incorporatedFrom()).get().satisfies(pointer -> {
            assertThat(pointer.form()).contains("10-K");
            assertThat(pointer.exhibit()).contains("3.2");
            assertThat(pointer.date()).get().extracting(date -> date.date()).isEqualTo(LocalDate.of(2014, 2, 27));
        });
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "99.1, EX-99.1",
        "99.1, EX-99.01",
        "99.01, EX-99.1",
        "99, EX-99.1",
        "10(a), EX-10.A",
        "2, EX-2",
        "1(c), EX-1.(C)"
    })
    void joinsWhatIsListedWithWhatIsAttached(String listed, String attached) {
        assertThat(submission(HEADING + listed + "     Words that describe it\n", attached))
                .singleElement()
                .satisfies(exhibit -> {
                    assertThat(exhibit.number()).isEqualTo(listed);
                    assertThat(exhibit.document())
                            .get()
                            .extracting(document -> document.type().code())
                            .isEqualTo(attached);
                });
    }

    @Test
    void joinsByTheNumberThatTheDocumentPrints() {
        assertThat(submission(HEADING + "24(d)     Consent of accountants\n", "EX-23.(D)", "EXHIBIT 24(D)\n\nWords.\n"))
                .extracting(Exhibit::number, exhibit -> exhibit.document().isPresent())
                .extracting(tuple -> tuple.toList().toString())
                .containsExactly("[24(d), true]");
    }

    @Test
    void keepsWhatIsAttachedAndNotListed() {
        assertThat(submission(HEADING + "99.1     Press release\n", "EX-10.1"))
                .extracting(Exhibit::number, Exhibit::listed)
                .extracting(tuple -> tuple.toList().toString())
                .containsExactly("[99.1, true]", "[10.1, false]");
    }

    private static List<Exhibit> submission(String body, String type) {
        return submission(body, type, "Words.\n");
    }

    private static List<Exhibit> submission(String body, String type, String attached) {
        var text = "<SUBMISSION>\n<TYPE>8-K\n<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\nFORM 8-K\n\n" + body
                + "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>" + type
                + "\n<SEQUENCE>2\n<TEXT>\n" + attached + "</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n";
        return CurrentReports.read(Bytes.of(text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .exhibits();
    }
}
