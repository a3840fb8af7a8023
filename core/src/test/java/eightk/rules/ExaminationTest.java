package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Finding;
import eightk.model.Finding.Assumed;
import eightk.model.Finding.Missing;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final LocalDate FILED = LocalDate.of(2003, 11, 5);
    private static final LocalDate SIGNED = LocalDate.of(2003, 11, 4);
    private static final LocalDate EVENT = LocalDate.of(2003, 11, 3);

    @Test
    void judgesByTheFilingDateWithoutAWord() {
        var examination = Sketch.of(FILED, EVENT).signed(SIGNED).examine();
        assertThat(examination.asOf()).isEqualTo(FILED);
        assertThat(examination.basis()).isEqualTo(AsOfBasis.HEADER);
        assertThat(examination.findings()).isEmpty();
    }

    @Test
    void judgesADocumentByItsSignatureElseByItsEventAndSaysSo() {
        var signed = Sketch.bare().event(EVENT).signed(SIGNED).examine();
        assertThat(signed.asOf()).isEqualTo(SIGNED);
        assertThat(signed.basis()).isEqualTo(AsOfBasis.SIGNATURE);
        assertThat(signed.findings()).singleElement().isInstanceOf(Assumed.class);
        var unsigned = Sketch.bare().event(EVENT).examine();
        assertThat(unsigned.asOf()).isEqualTo(EVENT);
        assertThat(unsigned.basis()).isEqualTo(AsOfBasis.EVENT);
    }

    @Test
    void runsNoRuleOnWhatHasNoDate() {
        var examination = Sketch.bare()
                .item("5", "the Securities and Exchange Act of 1934")
                .examine();
        assertThat(examination.basis()).isEqualTo(AsOfBasis.UNDATED);
        assertThat(examination.findings()).singleElement().isInstanceOf(Missing.class);
    }

    @Test
    void judgesByAHypotheticalDayWhenAsked() {
        var reading =
                Sketch.of(FILED, EVENT).headerItem("5").item("5", "Words.").read();
        var examination = Examination.of(reading, RuleBook.current(), Optional.of(LocalDate.of(2026, 11, 20)));
        assertThat(examination.basis()).isEqualTo(AsOfBasis.HYPOTHETICAL);
        assertThat(examination.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("8K-ITEM-DAY", "8K-ITEM-IN-FORCE", "8K-DAY-OF-LAW");
    }

    @Test
    void putsTheGravestFirst() {
        var examination = Sketch.of(FILED, EVENT)
                .cover("no such line")
                .headerItem("8.01")
                .itemWithLegend("5", "not filed under the Securities and Exchange Act of 1934")
                .examine();
        assertThat(examination.findings())
                .extracting(Examination::effect)
                .isSorted()
                .extracting(Enum::name)
                .containsExactly("SUSPENDS", "REVIEW", "NOTE", "NOTE");
        assertThat(examination.findings()).extracting(Finding::rule).doesNotHaveDuplicates();
    }
}
