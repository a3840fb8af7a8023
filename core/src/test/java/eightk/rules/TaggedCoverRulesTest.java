package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedCoverRulesTest {

    /// A fact that nobody sees, beside the words of the cover.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EntityRegistrantName                | The Example Widgets Incorporated | true
            EntityRegistrantName                | EXAMPLE WIDGETS INC /DE/         | true
            EntityRegistrantName                | Example Gadgets Inc              | false
            EntityFileNumber                    | 1-12345                          | true
            EntityFileNumber                    | 001-12354                        | false
            EntityFileNumber                    | none                             | true
            EntityTaxIdentificationNumber       | 991234567                        | true
            EntityTaxIdentificationNumber       | 99-1234576                       | false
            EntityIncorporationStateCountryCode | DE                               | true
            EntityIncorporationStateCountryCode | NV                               | false
            DocumentPeriodEndDate               | 2024-05-07                       | true
            DocumentPeriodEndDate               | May 7, 2024                      | true
            DocumentPeriodEndDate               | 2024-05-08                       | false
            """)
    void comparesFactsWithTheWords(String concept, String value, boolean same) {
        var day = LocalDate.of(2024, 5, 8);
        var check = (Rule.ReportCheck) TaggedCoverRules.WORDS.check();
        var findings = check.examine(report(concept, value), RuleBook.current().binding(day, Optional.of(day)));
        assertThat(findings).hasSize(same ? 0 : 1);
    }

    private static CurrentReport report(String concept, String value) {
        var html = """
                <html><body><div style="display:none"><ix:header><ix:hidden><ix:nonNumeric name="dei:%s" contextRef="c">%s</ix:nonNumeric>
                </ix:hidden></ix:header></div><p>FORM 8-K</p>
                <p>Date of Report (Date of earliest event reported): May 7, 2024</p>
                <p><b>EXAMPLE WIDGETS INC.</b></p><p>(Exact name of registrant as specified in its charter)</p>
                <table><tr><td>Delaware</td><td>001-12345</td><td>99-1234567</td></tr>
                <tr><td>(State of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr>
                </table><p>Item 8.01 Other Events</p><p>Something happened.</p></body></html>
                """.formatted(concept, value);
        return CurrentReports.read(Bytes.of(html.getBytes(StandardCharsets.UTF_8)))
                .value();
    }
}
