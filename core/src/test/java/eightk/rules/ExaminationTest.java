package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Effect;
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
        var signed = Sketch.bare(FILED).printed(EVENT).signed(SIGNED).examine();
        assertThat(signed.asOf()).isEqualTo(SIGNED);
        assertThat(signed.basis()).isEqualTo(AsOfBasis.SIGNATURE);
        assertThat(signed.findings()).singleElement().isInstanceOf(Assumed.class);
        var unsigned = Sketch.bare(FILED).printed(EVENT).examine();
        assertThat(unsigned.asOf()).isEqualTo(EVENT);
        assertThat(unsigned.basis()).isEqualTo(AsOfBasis.EVENT);
    }

    @Test
    void runsNoRuleAboutTheContainerOnADocument() {
        assertThat(Sketch.bare(LocalDate.of(2026, 11, 17))
                        .printed(LocalDate.of(2026, 11, 17))
                        .signed(LocalDate.of(2026, 11, 17))
                        .breaches())
                .containsExactly("8K-DAY-OF-LAW");
    }

    @Test
    void runsNoRuleOnWhatHasNoDate() {
        var examination = Sketch.bare(FILED)
                .heading("5", "the Securities and Exchange Act of 1934")
                .examine();
        assertThat(examination.basis()).isEqualTo(AsOfBasis.UNDATED);
        assertThat(examination.findings()).singleElement().isInstanceOf(Missing.class);
    }

    @Test
    void judgesByAHypotheticalDayWhenAsked() {
        var reading = Sketch.of(FILED, EVENT).read();
        var examination = Examination.of(reading, RuleBook.current(), Optional.of(LocalDate.of(2026, 11, 20)));
        assertThat(examination.basis()).isEqualTo(AsOfBasis.HYPOTHETICAL);
        assertThat(examination.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("8K-ITEM-DAY", "8K-ITEM-IN-FORCE", "8K-DAY-OF-LAW");
    }

    @Test
    void putsTheGravestFirst() {
        var findings = Sketch.empty(FILED, EVENT)
                .coverWithout("Exact name")
                .item("8.01", "Words.")
                .itemWithLegend("5", "not filed under the Securities and Exchange Act of 1934")
                .examine()
                .findings();
        assertThat(findings)
                .extracting(Examination::effect)
                .isSorted()
                .contains(Effect.SUSPENDS, Effect.DEFECT, Effect.REVIEW, Effect.NOTE);
    }
}
