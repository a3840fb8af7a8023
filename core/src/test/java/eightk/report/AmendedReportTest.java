package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendedReportTest {

    private static final String COVER = """
            FORM 8-K/A
            (Amendment No. 1)
            CURRENT REPORT

            Date of Report (Date of earliest event reported): May 1, 2024

            EXAMPLE WIDGETS INC
            (Exact name of registrant as specified in its charter)

            EXPLANATORY NOTE

            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            This Amendment No. 1 amends the Current Report on Form 8-K filed with the Commission on May 7, 2024. | 2024-05-07
            On May 7, 2024, Example Widgets Inc filed a Current Report on Form 8-K to report that on May 1, 2024 it sold its mill. | 2024-05-07
            Example Widgets Inc hereby amends its Current Report on Form 8-K dated May 2, 2024. | 2024-05-02
            This amendment restates the Form 8-K dated May 2, 2024 and filed May 7, 2024. | 2024-05-07
            The report on Form 8-K originally filed by Example Widgets Inc. on May 7, 2024 is amended. | 2024-05-07
            This Form 8-K/A amends the Form 8-K of Example Widgets Inc, furnished on May 7, 2024. | 2024-05-07
            The undersigned amends the Current Report on Form 8-K, filed May 7, 2024 (Accession No. 0009990001-24-000007). | 0009990001-24-000007
            This amendment adds the financial statements of the mill. |
            The Current Report on Form 8-K is amended to report the sale of May 1, 2024. |
            """)
    void readsWhatAnAmendmentAmends(String note, String amends) {
        var report = Draft.read(COVER + note + "\n\nItem 9.01 Financial Statements and Exhibits\n\nNone of them.\n");
        assertThat(AmendedReport.in(report)
                        .flatMap(amended -> amended.accession()
                                .map(Object::toString)
                                .or(() -> amended.date().map(Object::toString)))
                        .orElse(null))
                .isEqualTo(amends);
    }

    @Test
    void aReportThatIsNoAmendmentAmendsNothing() {
        var report = Draft.saying("Item 8.01 Other Events\n\nThe Form 8-K filed on May 7, 2024 stands.\n");
        assertThat(AmendedReport.in(report)).isEmpty();
    }
}
