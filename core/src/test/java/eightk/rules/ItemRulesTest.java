package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Finding.Unknown;
import eightk.model.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemRulesTest {

    private static final Set<RuleId> BY_HEADER = Set.of(ItemRules.KNOWN.id(), ItemRules.KNOWN_PROBABLY.id());

    /// Each row is one day on either side of a date in the form. Event and filing on different sides of a change,
    /// or an item whose dates are not sure, are never more than probable.
    @ParameterizedTest(name = "header item {0}, event {1}, filed {2}: {3} {4}")
    @CsvSource(textBlock = """
            5,    2004-08-20, 2004-08-20, Accepted,
            5,    2004-08-23, 2004-08-23, Suspended, 8K-ITEM-KNOWN
            5,    2004-08-20, 2004-08-23, Accepted,  8K-ITEM-DAY
            8.01, 2004-08-20, 2004-08-20, Suspended, 8K-ITEM-KNOWN
            8.01, 2004-08-20, 2004-08-23, Accepted,
            1.05, 2023-12-15, 2023-12-15, Suspended, 8K-ITEM-KNOWN
            1.05, 2023-12-15, 2023-12-18, Accepted,
            5.06, 2005-11-04, 2005-11-04, Accepted,  8K-ITEM-DAY
            5.06, 2005-11-07, 2005-11-07, Accepted,
            12,   2003-04-21, 2003-04-21, Accepted,  8K-ITEM-DAY
            12,   2003-07-28, 2003-07-28, Accepted,
            13,   2003-07-28, 2003-07-28, Accepted,  8K-ITEM-DAY
            4.77, 2010-07-28, 2010-07-28, Suspended, 8K-ITEM-KNOWN
            """)
    void headerItemsAreThoseOfTheDay(
            String item, LocalDate event, LocalDate filed, String outcome, @Nullable String rule) {
        var examination = Sketch.empty(filed, event).item(item, "Words.").examine();
        assertThat(examination.findings())
                .filteredOn(finding -> BY_HEADER.contains(finding.rule()))
                .hasSize(rule == null ? 0 : 1)
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).hasToString(rule);
                    assertThat(finding).isInstanceOf(Unknown.class);
                    assertThat(finding.place()).hasToString("header:9");
                });
        assertThat(Review.of(examination, Policy.BY_EFFECT).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "heading of item {0} in a report filed {1}: {2}")
    @CsvSource(textBlock = """
            5,    2004-08-20, false
            5,    2004-08-23, true
            8.01, 2004-08-20, true
            8.01, 2004-08-23, false
            12,   2003-03-27, true
            12,   2003-03-28, false
            """)
    void headingsAreThoseOfTheForm(String item, LocalDate filed, boolean wrong) {
        assertThat(Sketch.empty(filed, filed).item(item, "Words.").breaks(ItemRules.IN_FORCE.id()))
                .isEqualTo(wrong);
    }

    @Test
    void captionsDifferOnlyInWords() {
        var day = LocalDate.of(2003, 11, 4);
        assertThat(Sketch.empty(day, day)
                        .itemCaptioned("9", Optional.of("REGULATION FD  DISCLOSURE."), "Words.")
                        .breaches())
                .isEmpty();
        assertThat(Sketch.empty(day, day)
                        .itemCaptioned("5", Optional.of("OTHER EVENTS"), "Words.")
                        .breaches())
                .containsExactly("8K-ITEM-CAPTION-OF-FORM");
    }
}
