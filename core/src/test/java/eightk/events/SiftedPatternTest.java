package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiftedPatternTest {

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

    /// Otherwise it would be looked for in every sentence, or what it needs would be noticed as unknown only when it
    /// has been looked for often.
    @Test
    void whatTheExpressionsOfTheTablesNeedIsKnown() {
        assertThat(Construction.load(
                        "people-parts.txt", "people-come.txt", "people-go.txt", "people-follow.txt", "people-have.txt"))
                .filteredOn(construction -> needsNothing(construction.pattern()))
                .hasSizeLessThan(10);
        assertThat(Happening.load("happenings.txt"))
                .filteredOn(happening -> needsNothing(happening.words()))
                .hasSizeLessThan(10);
        assertThat(Stream.of(
                                AuditorWords.GOING.stream().map(AuditorWords.Going::named),
                                Stream.of(AuditorWords.ENGAGED, AuditorWords.JOINED))
                        .flatMap(lists -> lists.flatMap(List::stream)))
                .filteredOn(SiftedPatternTest::needsNothing)
                .isEmpty();
    }

    private static boolean needsNothing(SiftedPattern pattern) {
        return Essentials.of(pattern.toString()).lists().isEmpty();
    }

    @Test
    void isLookedForInTheSameTextsHoweverOften() {
        var pattern = new SiftedPattern(() -> "\\bmerger of [^;]{1,40} and");
        var without = new SearchText("a sale of the mills");
        var with = new SearchText("the Merger of Roe and Poe");
        assertThat(pattern.mayBeIn(without)).isTrue();
        for (int i = 0; i < 1_000; i++) {
            assertThat(pattern.mayBeIn(with)).isTrue();
        }
        assertThat(pattern.mayBeIn(without)).isFalse();
    }
}
