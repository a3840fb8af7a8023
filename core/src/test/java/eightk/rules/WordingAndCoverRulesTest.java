package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingAndCoverRulesTest {

    private static final LocalDate DAY = LocalDate.of(2003, 11, 4);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            Section 18 of the Securities Exchange Act of 1934, 0
            Section 18 of the Securities and Exchange Act of 1934, 1
            the Securities and  Exchange Commission, 0
            """)
    void titleOfTheActIsItsTitle(String words, int findings) {
        assertThat(Sketch.of(DAY, DAY).item("5", words).examine().findings())
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(WordingRules.TITLE_OF_ACT.id()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            (Former name or former address, if changed since last report) | 0
            (Exact name of registrant as specified in its charter)        | 1
            """)
    void coverHasTheLineForAFormerName(String words, int findings) {
        assertThat(Sketch.of(DAY, DAY).cover(words).examine().findings())
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(CoverRules.FORMER_NAME.id()));
    }
}
