package eightk.server;

import eightk.model.Bytes;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.util.Optional;

/// Reads a submission and judges it by the law of its day: the line that intake, lists and pages share.
record Examiner(RuleBook book) {

    Examination examine(Bytes submission) {
        return Examination.of(CurrentReports.read(submission), book, Optional.empty());
    }

    /// The day up to which the law was followed.
    String edition() {
        return book.edition().toString();
    }
}
