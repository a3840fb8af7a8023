package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import eightk.testkit.Golden;
import eightk.testkit.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sample is a test: `submission.txt` as received, `expected.txt` as we read and examine it.
class SamplesTest {

    static List<Path> samples() throws IOException {
        return Samples.folders();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsExpected(Path sample) throws IOException {
        var reading = CurrentReports.read(sample.resolve("submission.txt"));
        var examination = Examination.of(reading, RuleBook.current(), Optional.empty());
        var dossier = Dossier.of(sample.getFileName().toString(), examination);
        assertThat(ReportJsonTest.SCHEMA.validate(ReportJson.line(dossier), InputFormat.JSON))
                .isEmpty();
        Golden.assertMatches(sample.resolve("expected.txt"), FactLines.of(dossier));
    }
}
