package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverRulesTest {

    /// Each line on its last day without and its first day with it.
    @ParameterizedTest(name = "cover of {1} without ''{0}'': {2}")
    @CsvSource(textBlock = """
            State or other,  2003-11-04, 8K-COVER-LINE
            Address,         2003-11-04, 8K-COVER-LINE
            telephone,       2003-11-04, 8K-COVER-LINE
            Former name,     2003-11-04, 8K-COVER-FORMER-NAME
            Rule 425,        2004-08-20,
            Rule 425,        2004-08-23, 8K-COVER-BOXES
            emerging growth, 2017-04-11,
            emerging growth, 2017-04-12, 8K-COVER-EMERGING-GROWTH
            12(b),           2019-05-01,
            12(b),           2019-05-02, 8K-COVER-SECURITIES
            """)
    void coverHasTheLinesOfItsDay(String line, LocalDate day, @Nullable String rule) {
        var breaches = Sketch.of(day, day).printed(day).coverWithout(line).breaches();
        assertThat(String.join(" ", breaches)).isEqualTo(rule == null ? "" : rule);
    }
}
