package eightk.bench.accuracy;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import eightk.testkit.Shared;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    /// How many misses are the reader's own; none, for a figure that is not named. Lower a number whenever the reader
    /// gets better.
    private static final Map<String, Integer> MOST =
            Map.of("cover_fields", 42, "cover_whole", 31, "exhibits_joined", 1);

    @Test
    void readerIsNeverLessRightOnRealFilingsThanItWas() throws IOException {
        var scores = Accuracy.on(Corpus.open(Shared.path("corpus")));
        assertSoftly(softly -> scores.forEach(score -> {
            softly.assertThat(score.all().n()).as(score.name() + " counted").isPositive();
            softly.assertThat(score.own())
                    .as(score.name())
                    .hasSizeLessThanOrEqualTo(MOST.getOrDefault(score.name(), 0));
        }));
    }
}
