package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "0, 0, 0, header",
        "0, 9, 1, header:9",
        "1, 0, 0, document 1",
        "2, 14, 1, document 2:14",
        "2, 14, 5, document 2:14:5"
    })
    void isWrittenSoThatAPersonFindsIt(int document, int line, int column, String written) {
        assertThat(new Place(document, line, column, "")).hasToString(written);
    }

    @Test
    void quotesOnOneLine() {
        assertThat(Place.document(1).quoting("  two\r\n\twords ").quote()).isEqualTo("two words");
    }

    @Test
    void keepsAQuotationOfTheLongestLength() {
        var words = "x".repeat(Place.LONGEST_QUOTE);
        assertThat(Place.header().quoting(words).quote()).isEqualTo(words);
    }

    @Test
    void shortensALongQuotationBetweenWords() {
        var quote = Place.header().quoting("word ".repeat(40)).quote();
        assertThat(quote).endsWith("word ...").hasSizeLessThanOrEqualTo(Place.LONGEST_QUOTE);
    }

    @Test
    void shortensALongWordWhereItMust() {
        var quote = Place.header().quoting("x".repeat(500)).quote();
        assertThat(quote).endsWith("x ...").hasSize(Place.LONGEST_QUOTE);
    }

    @Test
    void shortensWhatIsShortAlreadyNoFurther() {
        var quote = Place.header().quoting("word ".repeat(40)).quote();
        assertThat(Place.header().quoting(quote).quote()).isEqualTo(quote);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Place(1, -1, 0, "")).hasMessage("line must be 0 to 2147483647, found -1");
    }
}
