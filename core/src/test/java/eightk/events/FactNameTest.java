package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactNameTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeHasItsFactsInTheDictionary(EventType type) {
        assertThat(FactName.of(type))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.meaning()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void aTypeIsFoundByItsName(EventType type) {
        assertThat(EventType.of(type.label())).isEqualTo(type);
        assertThat(Arrays.stream(EventType.values())
                        .filter(other -> other.label().equals(type.label())))
                .hasSize(1);
    }
}
