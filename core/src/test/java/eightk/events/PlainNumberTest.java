package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7 | 7", "007 | 7", "0 | 0", "000 | 0", ".5 | 0.5", "1,500.00 | 1500.00", "12,345,678 | 12345678"})
    void aPrintedNumberIsWrittenPlainly(String printed, String plain) {
        assertThat(PlainNumber.of(printed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 6, 1500000", "1.50, 3, 1500", "0.0, 6, 0", "1.23456789, 6, 1234567.89", "14, 9, 14000000000"})
    void aScaleMovesThePoint(String number, int power, String moved) {
        assertThat(PlainNumber.timesTenTo(power, number)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"15, 0.15", "5, 0.05", "0, 0.00", "12.50, 0.1250", "1234, 12.34"})
    void centsAreHundredthsOfADollar(String cents, String dollars) {
        assertThat(PlainNumber.hundredth(cents)).isEqualTo(dollars);
    }

    @Property
    void itReckonsAsThePlatformDoes(@ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 12) int power) {
        var plain = PlainNumber.of(number);
        var decimal = new BigDecimal(number);

        assertThat(plain).isEqualTo(decimal.toPlainString());
        assertThat(PlainNumber.timesTenTo(power, plain))
                .isEqualTo(decimal.movePointRight(power).stripTrailingZeros().toPlainString());
        assertThat(PlainNumber.hundredth(plain))
                .isEqualTo(decimal.movePointLeft(2).toPlainString());
    }

    @Property
    void itComparesAsThePlatformDoes(@ForAll("numbers") String one, @ForAll("numbers") String other) {
        assertThat(PlainNumber.compare(PlainNumber.of(one), PlainNumber.of(other)))
                .satisfies(sign -> assertThat(Integer.signum(sign))
                        .isEqualTo(new BigDecimal(one).compareTo(new BigDecimal(other))));
    }

    /// Few digits, so that numbers that are as much as each other turn up.
    @Provide
    Arbitrary<String> numbers() {
        var digits = Arbitraries.strings().withChars("0159");
        return Combinators.combine(digits.ofMaxLength(5), digits.ofMinLength(1).ofMaxLength(3), Arbitraries.of(1, 2, 3))
                .as((whole, end, kind) -> switch (kind) {
                    case 1 -> whole + end;
                    case 2 -> whole + "." + end;
                    default -> "." + end;
                });
    }
}
