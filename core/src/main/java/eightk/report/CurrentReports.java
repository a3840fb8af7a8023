package eightk.report;

import eightk.edgar.SubmissionReader;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Reading;
import java.io.IOException;
import java.nio.file.Path;

/// The door for those who want a report and nothing else: `CurrentReports.read(Path.of("0000320193-04-000017.txt"))`.
public final class CurrentReports {

    private CurrentReports() {}

    /// @param file a submission as EDGAR disseminates it, or a main document on its own
    /// @throws IOException if the file cannot be read; what it says never throws
    public static Reading<CurrentReport> read(Path file) throws IOException {
        return read(Bytes.of(file));
    }

    public static Reading<CurrentReport> read(Bytes bytes) {
        var reader = new CurrentReportReader();
        return new SubmissionReader().read(bytes).then(reader::read);
    }
}
