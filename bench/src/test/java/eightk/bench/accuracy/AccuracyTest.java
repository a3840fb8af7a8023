package eightk.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import eightk.testkit.Shared;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class AccuracyTest {

    private List<Score> scores = List.of();

    @BeforeAll
    void readRealFilings() throws IOException {
        scores = Accuracy.on(Corpus.open(Shared.path("corpus")));
    }

    @Test
    void everyMissInTheReportIsArgued() {
        assertSoftly(softly -> scores.stream()
                .filter(score -> !isOfEvents(score))
                .forEach(score -> {
                    softly.assertThat(score.all().n())
                            .as(score.name() + " counted")
                            .isPositive();
                    softly.assertThat(score.own()).as(score.name()).isEmpty();
                }));
    }

    /// Floors are what was reached; they are raised with the reader and never lowered.
    @ParameterizedTest(name = "{0} at least {1}")
    @CsvSource({
        "event_appointment_recall, 0.9",
        "event_appointment_precision, 1",
        "event_departure_recall, 0.94",
        "event_departure_precision, 1",
        "event_people_none, 0.99",
        "event_results_recall, 0.97",
        "event_results_precision, 0.96",
        "event_votes_row_recall, 0.99",
        "event_votes_row_precision, 0.99",
        "event_acquisition_recall, 0.9",
        "event_acquisition_precision, 1",
        "event_agreement_recall, 0.85",
        "event_agreement_precision, 0.86",
        "event_charterChange_recall, 0.8",
        "event_charterChange_precision, 1",
        "event_compensation_recall, 0.93",
        "event_compensation_precision, 0.9",
        "event_dividend_recall, 0.94",
        "event_dividend_precision, 1",
        "event_guidance_recall, 0.88",
        "event_guidance_precision, 0.86",
        "event_obligation_recall, 0.92",
        "event_obligation_precision, 0.86",
        "event_offering_recall, 0.76",
        "event_offering_precision, 0.96",
    })
    void eventsAreFoundAsOftenAsBefore(String name, double floor) {
        assertThat(scores)
                .filteredOn(score -> score.name().equals(name))
                .singleElement()
                .satisfies(score -> assertThat(score.all().share()).isGreaterThanOrEqualTo(floor));
    }

    private static boolean isOfEvents(Score score) {
        return score.name().startsWith("event_");
    }
}
