package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void aLaterStageAddsItsDoubtsBehindTheEarlierOnes() {
        var reading = new Reading<>("12", List.of(doubt("8-K-FIRST")))
                .then(text -> new Reading<>(Integer.parseInt(text), List.of(doubt("8-K-SECOND"))));
        assertThat(reading.value()).isEqualTo(12);
        assertThat(reading.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("8-K-FIRST", "8-K-SECOND");
    }

    @Test
    void aStageWithoutDoubtsLeavesThemAsTheyWere() {
        assertThat(new Reading<>(1, List.of(doubt("8-K-FIRST")))
                        .then(Reading::of)
                        .findings())
                .hasSize(1);
    }

    private static Finding doubt(String rule) {
        return new Finding.Missing(new RuleId(rule), Certainty.SURE, Place.header(), "something");
    }
}
