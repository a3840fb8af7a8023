package eightk.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    /// Intervals as in Newcombe, R. G. (1998), "Two-sided confidence intervals for the single proportion", table I,
    /// method 3.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void givesTheIntervalOfWilson(int right, int n, double low, double high) {
        var tally = new Tally(right, n);
        assertThat(tally.low()).isCloseTo(low, within(0.0001));
        assertThat(tally.high()).isCloseTo(high, within(0.0001));
    }
}
