package eightk.draft;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eightk.model.Bytes;
import eightk.report.CurrentReports;
import eightk.testkit.HangGuard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// Any folder reads as a draft or as its mistakes, and any draft becomes a submission that reads. A made-up input is
/// the files of the folder, one after the other, with form feeds between them.
class DraftFuzzTest {

    private static final List<String> FILES = List.of(DraftReader.REPORT, "registrant.yaml", "item.md", "exhibit.md");

    private static final LocalDate FILED = LocalDate.of(2026, 11, 27);

    @TempDir
    private static Path folder;

    @FuzzTest
    void folder(byte[] bytes) throws IOException {
        var texts = new String(bytes, StandardCharsets.ISO_8859_1).split("\f", FILES.size());
        for (int i = 0; i < FILES.size(); i++) {
            var text = i < texts.length ? texts[i] : "";
            Files.writeString(folder.resolve(FILES.get(i)), text, StandardCharsets.ISO_8859_1);
        }
        HangGuard.ends(DraftFuzzTest::buildAndReadBack);
    }

    private static boolean buildAndReadBack() throws IOException {
        var draft = DraftReader.read(folder).draft();
        if (draft.isPresent()) {
            var files = new SubmissionFiles(draft.get(), DocumentWriter.write(draft.get()));
            files.xml();
            CurrentReports.read(Bytes.of(files.text(FILED)));
        }
        return draft.isPresent();
    }
}
