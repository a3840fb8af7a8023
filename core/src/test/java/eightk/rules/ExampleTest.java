package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.law.Confidence;
import eightk.law.Example;
import eightk.law.Requirement;
import eightk.law.Requirements;
import eightk.model.Bytes;
import eightk.model.Certainty;
import eightk.model.RuleId;
import eightk.report.CurrentReports;
import eightk.testkit.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of the book on a whole submission that meets it, and on the same with the smallest change that breaks it.
class ExampleTest {

    /// Rules that cannot be broken without another: what is said of every report on its own, the legend without
    /// which nothing contradicts it, and an item in the header that no heading can have.
    private static final Map<String, String> PRESUPPOSES = Map.of(
            "8K-EXHIBIT-NOT-SUPPLIED", "8K-DAY-OF-LAW",
            "EDGAR-HEADER-PRESENT", "8K-DAY-OF-LAW",
            "8K-STATUS-CONTRADICTION", "8K-LEGEND-WITHOUT-EFFECT",
            "8K-ITEM-KNOWN", "8K-ITEMS-AGREE",
            "8K-ITEM-DAY", "8K-ITEMS-AGREE");

    static List<RuleId> everyRule() {
        return Requirements.all().stream().map(Requirement::id).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRule")
    void breaksItsRuleAndNothingElse(RuleId rule) throws IOException {
        var example = Example.of(rule);
        var sound = sample(example);
        var before = found(sound);
        assertThat(before).doesNotContain(rule.id());
        var after = found(broken(example));
        after.removeAll(before);
        after.remove(PRESUPPOSES.getOrDefault(rule.id(), ""));
        assertThat(after).containsExactly(rule.id());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRule")
    void isNeverSureOfWhatRestsOnAFactThatIsNot(RuleId rule) throws IOException {
        if (Requirements.of(rule).confidence() != Confidence.HIGH) {
            assertThat(examine(broken(Example.of(rule))).findings())
                    .filteredOn(finding -> finding.rule().equals(rule))
                    .allMatch(finding -> finding.certainty() != Certainty.SURE);
        }
    }

    @Test
    void saysWhichWordsAreNotThere() {
        assertThatThrownBy(() -> new Example.Change("<SCRIPT> ... </SCRIPT>", "").in("<SCRIPT> only"))
                .hasMessage("text must have the words '<SCRIPT> ... </SCRIPT>'");
    }

    @Test
    void saysWhichRuleHasNone() {
        assertThatThrownBy(() -> Example.of(new RuleId("8K-NO-SUCH")))
                .hasMessage("examples.csv has no row for 8K-NO-SUCH");
    }

    private static String sample(Example example) throws IOException {
        return Files.readString(Samples.submission(example.sample()), StandardCharsets.ISO_8859_1);
    }

    private static String broken(Example example) throws IOException {
        var text = sample(example);
        for (var change : example.changes()) {
            text = change.in(text);
        }
        return text;
    }

    private static Set<String> found(String submission) {
        return examine(submission).findings().stream()
                .map(finding -> finding.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Examination examine(String submission) {
        var bytes = Bytes.of(submission.getBytes(StandardCharsets.ISO_8859_1));
        return Examination.of(CurrentReports.read(bytes), RuleBook.current(), Optional.empty());
    }
}
