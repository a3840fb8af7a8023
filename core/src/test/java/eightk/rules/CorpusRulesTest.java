package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Effect;
import eightk.model.Finding.Assumed;
import eightk.report.CurrentReports;
import eightk.testkit.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The book held against real filings, which EDGAR took.
class CorpusRulesTest {

    @Test
    void suspendsNoneOfThem() throws IOException {
        for (var file : Shared.files("corpus/submissions")) {
            assertThat(rules(file, Effect.SUSPENDS)).as("%s", file).isEmpty();
        }
    }

    /// Each of these was looked at: the line for the signature is empty.
    @Test
    void findsDefectsOnlyWhereAPersonDoes() throws IOException {
        var defects = new TreeSet<String>();
        for (var file : Shared.files("corpus/submissions")) {
            rules(file, Effect.DEFECT).forEach(rule -> defects.add(file.getFileName() + " " + rule));
        }
        assertThat(defects)
                .containsExactly(
                        "0001125282-04-003595.txt 8K-SIGNATURE-CONFORMED",
                        "0001125282-04-005938.txt 8K-SIGNATURE-CONFORMED");
    }

    /// S1, S2, S4 to S9 of the notes on the seed, and nothing of later years.
    @Test
    void findsInTheSeedWhatALawyerWould() throws IOException {
        assertThat(examine(Shared.files("seed").getFirst()).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly(
                        "8K-LEGEND-WITHOUT-EFFECT",
                        "8K-STATUS-CONTRADICTION",
                        "8K-DAY-OF-LAW",
                        "8K-WORDING-TITLE-OF-ACT",
                        "8K-COVER-FORMER-NAME",
                        "8K-EVENT-DATE",
                        "8K-ITEM-CAPTION-OF-FORM",
                        "8K-WORDING-GARBLED",
                        "8K-EXHIBIT-NOT-SUPPLIED");
    }

    /// Section 3 of the notes: which items it would be today, by when, and what would have to be said.
    @Test
    void seesTheSeedUnderTheLawOfTodayWhenAsked() throws IOException {
        var reading = CurrentReports.read(Shared.files("seed").getFirst());
        var examination = Examination.of(reading, RuleBook.current(), Optional.of(LocalDate.of(2026, 11, 20)));
        assertThat(examination.basis()).isEqualTo(AsOfBasis.HYPOTHETICAL);
        assertThat(examination.findings())
                .filteredOn(finding -> finding.rule().equals(ItemRules.IN_FORCE.id()) && finding instanceof Assumed)
                .extracting(finding -> ((Assumed) finding).assumed())
                .containsExactly("for Item 5.02(d)", "for Item 5.02(c)", "for Item 9.01(d)");
        assertThat(examination.findings())
                .filteredOn(finding ->
                        finding instanceof Assumed one && one.assumed().contains("5.02"))
                .extracting(finding -> ((Assumed) finding).because())
                .allMatch(why -> why.contains("; due 2003-11-07; not said: the date of the "));
    }

    private static List<String> rules(Path file, Effect effect) throws IOException {
        return examine(file).findings().stream()
                .filter(finding -> Examination.effect(finding) == effect)
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
    }

    private static Examination examine(Path file) throws IOException {
        return Examination.of(CurrentReports.read(file), RuleBook.current(), Optional.empty());
    }
}
