package eightk.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    /// Lines are parted by a slash here.
    @ParameterizedTest
    @CsvSource({
        "'one two/three', 'one two three'",
        "'one/2/two', 'one two'",
        "'one/- 2 -/-----/two', 'one two'",
        "'one/Page 2 of 3/two', 'one two'",
        "'one/2/2 two', 'one 2 two'",
        "'one/2/2 two', 'one 2 2 two'",
        "'one/2', 'one'",
        "'one/2', 'one 2'",
    })
    void forgivesWhiteSpaceAndTheFurnitureOfPages(String witness, String told) {
        assertThat(compare(witness, told).firstDifference()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'one two six', 'one six', 3",
        "'one 2 two', 'one two', 3",
        "'one/1999/two', 'one two', 3",
        "'one two', 'one two two', 6",
        "'one two', 'two one', 0",
    })
    void findsWhatIsLostOrToldTwice(String witness, String told, int at) {
        assertThat(compare(witness, told).firstDifference()).hasValue(at);
    }

    @Test
    void saysWhereWordsArePartedOtherwise() {
        var comparison = compare("one two", "onetwo");
        assertThat(comparison.firstDifference()).isEmpty();
        assertThat(comparison.sameBorders()).isFalse();
        assertThat(comparison.describeBorders()).isEqualTo("1 of 2 words, the first at \"one|two\"");
    }

    private static Comparison compare(String witness, String told) {
        return new Comparison(lines(witness), lines(told));
    }

    private static Letters lines(String text) {
        return Letters.of(List.of(text.split("/", -1)));
    }
}
