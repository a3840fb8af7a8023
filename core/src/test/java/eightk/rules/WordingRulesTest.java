package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2003, 11, 4);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            Section 18 of the Securities Exchange Act of 1934,      false
            Section 18 of the Securities and Exchange Act of 1934,  true
            Section 18 of the Securities and  Exchange Act of 1934, true
            the Securities and Exchange Commission,                 false
            """)
    void titleOfTheActIsItsTitle(String words, boolean wrong) {
        assertThat(Sketch.empty(DAY, DAY).item("5", words).breaks(WordingRules.TITLE_OF_ACT.id()))
                .isEqualTo(wrong);
    }
}
