package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import eightk.testkit.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every real submission at hand can be shown in every form.
class CorpusRenderTest {

    @ParameterizedTest
    @ValueSource(strings = {"seed", "corpus/submissions", "corpus/other-forms"})
    void showsEveryFileInEveryForm(String folder) throws IOException {
        for (var file : Shared.files(folder)) {
            isShown(file);
        }
    }

    private static void isShown(Path file) throws IOException {
        var examination = Examination.of(CurrentReports.read(file), RuleBook.current(), Optional.empty());
        var dossier = Dossier.of(file.toString(), examination);
        assertThat(ReportJsonTest.SCHEMA.validate(ReportJson.line(dossier), InputFormat.JSON))
                .as(file.toString())
                .isEmpty();
        assertThat(ReportText.of(dossier, false))
                .startsWith("Form " + dossier.report().form());
        assertThat(CheckText.of(dossier, false))
                .startsWith("Form " + dossier.report().form());
        assertThat(ReportHtml.fragment(dossier)).startsWith("<article").doesNotContainIgnoringCase("<script");
    }
}
