package eightk.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eightk.testkit.Shared;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The reader is never less right on real filings than it was.
class AccuracyTest {

    /// How many misses are the reader's own; none, for a figure that is not named. Lower a number whenever the reader
    /// gets better.
    private static final Map<String, Integer> MOST =
            Map.of("cover_fields", 42, "cover_whole", 31, "exhibits_joined", 1);

    @TestFactory
    Stream<DynamicTest> missesNoMoreThanBefore() throws IOException {
        var corpus = Corpus.open(Shared.path("corpus"));
        return Accuracy.on(corpus).stream()
                .map(score -> dynamicTest(score.name(), () -> {
                    assertThat(score.all().n()).isPositive();
                    assertThat(score.own()).hasSizeLessThanOrEqualTo(MOST.getOrDefault(score.name(), 0));
                }));
    }
}
