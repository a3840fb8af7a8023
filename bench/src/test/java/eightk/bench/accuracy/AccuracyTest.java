package eightk.bench.accuracy;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import eightk.testkit.Shared;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    @Test
    void everyMissOnRealFilingsIsArgued() throws IOException {
        var scores = Accuracy.on(Corpus.open(Shared.path("corpus")));
        assertSoftly(softly -> scores.forEach(score -> {
            softly.assertThat(score.all().n()).as(score.name() + " counted").isPositive();
            softly.assertThat(score.own()).as(score.name()).isEmpty();
        }));
    }
}
