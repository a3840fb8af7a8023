package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.rules.Review.Accepted;
import eightk.rules.Review.Held;
import eightk.rules.Review.Suspended;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final String LEGENDS = "8K-LEGEND-WITHOUT-EFFECT,hold,2026-11-02,,ask the filer";

    @Test
    void acceptsWhateverDoesNotSuspend() {
        assertThat(Review.of(withLegend(FIRST), Policy.BY_EFFECT)).isEqualTo(new Accepted());
    }

    @Test
    void holdsFromItsFirstDay() throws IOException {
        assertThat(Review.of(withLegend(FIRST), policy(LEGENDS))).isInstanceOf(Held.class);
        assertThat(Review.of(withLegend(FIRST.minusDays(1)), policy(LEGENDS))).isInstanceOf(Accepted.class);
    }

    @Test
    void letsTheGravestDecisionStand() throws IOException {
        var examination = Sketch.empty(FIRST, FIRST)
                .headerItem("4.77")
                .itemWithLegend("8.01", "not filed")
                .examine();
        assertThat(Review.of(examination, policy(LEGENDS)))
                .isInstanceOfSatisfying(
                        Suspended.class,
                        suspended -> assertThat(suspended.because())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(ItemRules.KNOWN.id())));
    }

    @Test
    void mayAcceptWhatWouldSuspend() throws IOException {
        var examination = Sketch.empty(FIRST, FIRST).headerItem("4.77").examine();
        var policy = policy("8K-ITEM-KNOWN,accept,2026-01-01,,trial run");
        assertThat(Review.of(examination, policy)).isInstanceOf(Accepted.class);
    }

    @Test
    void namesOnlyRulesOfTheBook() {
        assertThatThrownBy(() -> policy("8K-NO-SUCH,hold,2026-11-02,,why"))
                .hasMessage("requirements.csv has no row 8K-NO-SUCH");
    }

    private static Examination withLegend(LocalDate filed) {
        return Sketch.empty(filed, filed)
                .itemWithLegend("8.01", "shall not be deemed filed")
                .examine();
    }

    private static Policy policy(String row) throws IOException {
        return Policy.read("desk.csv", new BufferedReader(new StringReader("rule,decision,from,until,reason\n" + row)));
    }
}
