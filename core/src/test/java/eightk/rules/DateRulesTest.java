package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Certainty;
import eightk.model.Finding.Late;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRulesTest {

    /// The last day in time and the first day late.
    @ParameterizedTest(name = "item {0} of {1} filed {2}: late {3}")
    @CsvSource(textBlock = """
            1.01, 2024-03-01, 2024-03-07, false
            1.01, 2024-03-01, 2024-03-08, true
            1.02, 2025-12-23, 2026-01-02, false
            1.02, 2025-12-23, 2026-01-05, true
            1.02, 2007-12-21, 2007-12-31, false
            1.02, 2007-12-21, 2008-01-02, true
            1,    2003-12-10, 2003-12-29, false
            1,    2003-12-10, 2003-12-30, true
            1.01, 2004-08-20, 2004-09-30, false
            8.01, 2024-03-01, 2024-09-03, false
            7.01, 2024-03-01, 2024-09-03, false
            """)
    void reportsAreDueByTheLawOfTheEvent(String item, LocalDate event, LocalDate filed, boolean late) {
        assertThat(Sketch.empty(filed, event).item(item, "Words.").breaks(DateRules.DUE.id()))
                .isEqualTo(late);
    }

    @Test
    void cannotTellWhichItemTheEarliestEventBelongsTo() {
        var filed = LocalDate.of(2024, 3, 8);
        var event = LocalDate.of(2024, 3, 1);
        assertThat(Sketch.empty(filed, event)
                        .item("1.01", "x")
                        .item("8.01", "x")
                        .examine()
                        .findings())
                .filteredOn(Late.class::isInstance)
                .singleElement()
                .satisfies(finding -> assertThat(finding.certainty()).isEqualTo(Certainty.CANNOT_TELL));
    }

    @Test
    void anAmendmentIsNotLate() {
        assertThat(Sketch.empty(LocalDate.of(2024, 5, 8), LocalDate.of(2024, 3, 1))
                        .item("1.01", "x")
                        .amends(1)
                        .breaches())
                .isEmpty();
    }

    @ParameterizedTest(name = "accepted {0}, filed {1}: {2}")
    @CsvSource(textBlock = """
            2026-11-17T22:30:00Z, 2026-11-17, false
            2026-11-17T22:30:01Z, 2026-11-17, true
            2026-11-17T22:30:01Z, 2026-11-18, false
            2026-07-07T21:30:01Z, 2026-07-07, true
            """)
    void theDayOfFilingTurnsAtHalfPastFiveInWashington(Instant accepted, LocalDate filed, boolean wrong) {
        assertThat(Sketch.of(filed, filed).accepted(accepted).breaks(DateRules.AFTER_HOURS.id()))
                .isEqualTo(wrong);
    }
}
