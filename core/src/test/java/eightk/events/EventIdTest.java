package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.report.CurrentReports;
import eightk.testkit.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventIdTest {

    /// These are printed in other people's tables: they may only change if another thing is read.
    @Test
    void staysAsItWasPublished() throws IOException {
        assertThat(ids("2013-auditor-change")).containsExactly("4f7a291e7cab8ed9");
    }

    @Test
    void isTheSameInEveryRunAndOnceInAFiling() throws IOException {
        for (var folder : Samples.folders()) {
            var sample = String.valueOf(folder.getFileName());
            assertThat(ids(sample)).isEqualTo(ids(sample)).doesNotHaveDuplicates();
        }
    }

    private static List<String> ids(String sample) throws IOException {
        var folder = Samples.folders().stream()
                .filter(each -> each.endsWith(sample))
                .findFirst()
                .orElseThrow();
        var report = CurrentReports.read(folder.resolve("submission.txt")).value();
        return new EventReader()
                .read(report).stream()
                        .map(event -> EventId.of(report, event).digits())
                        .toList();
    }
}
