package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CikTest {

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({"0000320193, 320193", "320193, 320193", "' 320193 ', 320193", "9999999999, 9999999999", "0, 0"})
    void readsWithAndWithoutLeadingZeros(String text, long number) {
        assertThat(Cik.parse(text)).isEqualTo(new Cik(number));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "-1", "12345678901", "CIK1", "1 2", "١٢٣"})
    void saysWhatItWantedAndWhatItFound(String text) {
        assertThatThrownBy(() -> Cik.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CIK must be one to ten digits, found '" + text + "'");
    }

    @Test
    void isWrittenWithTenDigits() {
        assertThat(new Cik(320193)).hasToString("0000320193");
    }

    @Test
    void refusesMoreThanTenDigits() {
        assertThatThrownBy(() -> new Cik(10_000_000_000L)).hasMessage("CIK must be 0 to 9999999999, found 10000000000");
    }

    @Test
    void comesInTheOrderOfNumbers() {
        assertThat(new Cik(9)).isLessThan(new Cik(10)).isEqualByComparingTo(new Cik(9));
    }
}
