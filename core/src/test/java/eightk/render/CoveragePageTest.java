package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Coverage;
import eightk.law.Coverage.State;
import eightk.law.Requirement;
import eightk.law.Requirements;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoveragePageTest {

    private static final Path COMMITTED = Path.of(System.getProperty("eightk.home", ".."), "COVERAGE.md");

    @Test
    void isTheOneInTheProject() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("./eightk rules --coverage COVERAGE.md writes it anew")
                .isEqualTo(CoveragePage.of(RuleBook.current().edition()));
    }

    @Test
    void namesEveryRuleAsTheCheckOfSomething() {
        assertThat(Coverage.all())
                .flatExtracting(Coverage::rules)
                .containsAll(Requirements.all().stream().map(Requirement::id).toList())
                .allSatisfy(rule -> assertThat(Requirements.find(rule)).isPresent());
    }

    @Test
    void saysWhyWhereNothingIsChecked() {
        assertThat(Coverage.all())
                .filteredOn(one -> one.state() != State.CHECKED)
                .allSatisfy(one -> assertThat(one.why()).isNotEmpty());
    }
}
