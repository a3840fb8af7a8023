package eightk.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConstructionTest {

    @Test
    void refusesAStemWhosePartIsNamedBelow() {
        assertThatThrownBy(() -> Construction.load("stem-above-its-part.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stem-above-its-part.txt must name {leave} above the line that has it as a stem, found"
                        + " '{leave} retir'");
    }
}
