package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatePatternTest {

    /// Otherwise an expression that is none would be noticed only when a filing asks for it.
    @Test
    void everyExpressionOfTheTablesIsOne() {
        assertThat(Construction.load(
                        "people-parts.txt", "people-come.txt", "people-go.txt", "people-follow.txt", "people-have.txt"))
                .isNotEmpty()
                .allSatisfy(construction -> construction.pattern().matcher(""));
        assertThat(Happening.load("happenings.txt"))
                .isNotEmpty()
                .allSatisfy(happening -> happening.words().matcher(""));
    }
}
