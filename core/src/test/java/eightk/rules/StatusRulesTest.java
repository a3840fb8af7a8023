package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Certainty;
import eightk.model.Finding.WithoutEffect;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRulesTest {

    private static final String LEGEND = "This information shall not be deemed filed.";

    @ParameterizedTest(name = "legend under item {0}, filed {1}: without effect {2}")
    @CsvSource(textBlock = """
            5,    2003-11-04, true
            9,    1997-01-02, true
            9,    2000-10-23, false
            12,   2003-03-28, false
            7,    2003-11-04, false
            8.01, 2026-11-20, true
            2.02, 2004-08-23, false
            7.01, 2004-08-23, false
            9.01, 2004-08-23, false
            """)
    void legendWorksOnlyWhereTheFormFurnishes(String item, LocalDate filed, boolean withoutEffect) {
        assertThat(Sketch.empty(filed, filed).itemWithLegend(item, LEGEND).breaks(StatusRules.LEGEND.id()))
                .isEqualTo(withoutEffect);
    }

    @Test
    void saysWhatTheFormFurnishedThatDay() {
        var day = LocalDate.of(2003, 11, 4);
        var finding = Sketch.empty(day, day)
                .itemWithLegend("5", LEGEND)
                .examine()
                .findings()
                .getFirst();
        assertThat(finding)
                .isEqualTo(new WithoutEffect(
                        StatusRules.LEGEND.id(),
                        Certainty.SURE,
                        finding.place(),
                        "the legend that Item 5 is not filed",
                        "the form of that day furnishes only Items 9 and 12"));
        assertThat(finding.place().quote()).isEqualTo(LEGEND);
    }

    @Test
    void leavesALegendAloneThatSpeaksOfAnotherItem() {
        var day = LocalDate.of(2024, 3, 1);
        var legend = "The information in Item 7.01 of this report shall not be deemed filed.";
        assertThat(Sketch.empty(day, day)
                        .item("7.01", "Words.")
                        .itemWithLegend("8.01", legend)
                        .examine()
                        .findings())
                .isEmpty();
    }

    @Test
    void isOnlyProbableBesideAnItemThatIsFurnished() {
        var day = LocalDate.of(2024, 3, 1);
        assertThat(Sketch.empty(day, day)
                        .item("7.01", "Words.")
                        .itemWithLegend("8.01", LEGEND)
                        .examine()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.certainty()).isEqualTo(Certainty.PROBABLE));
    }

    @Test
    void seesTheExhibitMadePartOfWhatIsSaidNotToBeFiled() {
        var day = LocalDate.of(2003, 11, 4);
        var words = "The release is attached as Exhibit 99.1 and is incorporated by reference herein. " + LEGEND;
        assertThat(Sketch.empty(day, day).itemWithLegend("5", words).breaches())
                .containsExactly("8K-LEGEND-WITHOUT-EFFECT", "8K-STATUS-CONTRADICTION");
        assertThat(Sketch.empty(day, day).itemWithLegend("9", words).breaches()).isEmpty();
    }
}
