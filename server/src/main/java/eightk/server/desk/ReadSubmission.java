package eightk.server.desk;

import eightk.events.Event;
import eightk.events.EventReader;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import java.util.List;

/// A submission as it is disseminated and all that was read of it, so that it is read once.
///
/// @param texts of its first documents, as far as they were made for the search
public record ReadSubmission(Bytes bytes, CurrentReport report, List<Event> events, List<String> texts) {

    private static final System.Logger LOG = System.getLogger(ReadSubmission.class.getName());

    public ReadSubmission {
        events = List.copyOf(events);
        texts = List.copyOf(texts);
    }

    public static ReadSubmission of(Bytes submission) {
        return of(submission, CurrentReports.read(submission).value());
    }

    /// @param report what was read of the submission already
    static ReadSubmission of(Bytes submission, CurrentReport report) {
        return new ReadSubmission(submission, report, events(report), List.of());
    }

    ReadSubmission withTexts(List<String> made) {
        return new ReadSubmission(bytes, report, events, made);
    }

    /// A fault of ours must keep no other filing from being shown.
    private static List<Event> events(CurrentReport report) {
        try {
            return new EventReader().read(report);
        } catch (RuntimeException | StackOverflowError fault) {
            var number = report.submission().header().accessionNumber();
            LOG.log(System.Logger.Level.ERROR, "what happened could not be read of " + number, fault);
            return List.of();
        }
    }
}
