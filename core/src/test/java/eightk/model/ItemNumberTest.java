package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.model.ItemNumber.Plain;
import eightk.model.ItemNumber.Sectioned;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({"5, 5", "05, 5", "13, 13", "' 7 ', 7"})
    void readsItemsOfTheOldForm(String text, int number) {
        assertThat(ItemNumber.parse(text)).isEqualTo(new Plain(number));
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({"8.01, 8, 1", "1.05, 1, 5", "9.99, 9, 99", "' 5.02 ', 5, 2"})
    void readsItemsOfTheNewForm(String text, int section, int item) {
        assertThat(ItemNumber.parse(text))
                .isEqualTo(new Sectioned(section, item))
                .hasToString(text.strip());
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "8.1", "8.001", "08.01", "8.", ".01", "8,01", "Item 8.01", "5a", "100", "-5"})
    void saysWhatItWantedAndWhatItFound(String text) {
        assertThatThrownBy(() -> ItemNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item number must look like 5 or 8.01, found '" + text + "'");
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({
        "0,    'item must be 1 to 13, found 0'",
        "14,   'item must be 1 to 13, found 14'",
        "0.01, 'section must be 1 to 9, found 0'",
        "8.00, 'item must be 1 to 99, found 0'"
    })
    void refusesNumbersThatNoFormHad(String text, String message) {
        assertThatThrownBy(() -> ItemNumber.parse(text)).hasMessage(message);
    }

    @Test
    void comesInTheOrderOfTheForm() {
        assertThat(Stream.of("9.01", "1.01", "12", "5", "5.02", "5.07")
                        .map(ItemNumber::parse)
                        .sorted())
                .extracting(ItemNumber::toString)
                .containsExactly("5", "12", "1.01", "5.02", "5.07", "9.01");
    }
}
