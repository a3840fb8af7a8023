package eightk.server.desk;

import eightk.archive.Docketed;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Submission;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.Policy;
import eightk.rules.Review;
import eightk.rules.RuleBook;
import eightk.server.desk.Envelope.Attachment;
import eightk.server.desk.Verdict.Reason;
import eightk.server.register.Register;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at one envelope: whose it is, what would be disseminated of it, and what the law of its day and the policy of
/// the desk say. It decides, and does nothing.
public record Reviewer(Register register, RuleBook book, Policy policy, Hours hours) {

    /// What is to be done.
    public sealed interface Outcome {

        Verdict verdict();

        /// @param submission as it would be disseminated
        /// @param report what was read of it
        /// @param releaseAt from when on
        record Accept(Bytes submission, CurrentReport report, Verdict verdict, Instant releaseAt) implements Outcome {}

        record Hold(Verdict verdict) implements Outcome {}

        record Suspend(Verdict verdict) implements Outcome {}
    }

    /// What would be disseminated of an envelope, from when on, and how it looks under the law of its day.
    private record Composed(Bytes submission, Instant releaseAt, Examination examination) {

        List<Reason> reasons() {
            return examination.findings().stream().map(Reason::of).toList();
        }

        Outcome.Accept accepted(Verdict verdict) {
            return new Outcome.Accept(submission, examination.report(), verdict, releaseAt);
        }
    }

    /// @param now for the stamp of acceptance
    Outcome review(Docketed docketed, Envelope envelope, Instant now) throws IOException {
        var strangers = strangers(envelope);
        if (!strangers.isEmpty()) {
            return new Outcome.Suspend(verdict("suspended", strangers));
        }
        var composed = composed(docketed, envelope, now);
        var smuggled = smuggled(envelope, composed.examination().report().submission());
        if (!smuggled.isEmpty()) {
            return new Outcome.Suspend(verdict("suspended", smuggled));
        }
        return switch (Review.of(composed.examination(), policy)) {
            case Review.Accepted _ -> composed.accepted(verdict("accepted", composed.reasons()));
            case Review.Held _ -> new Outcome.Hold(verdict("held", composed.reasons()));
            case Review.Suspended _ -> new Outcome.Suspend(verdict("suspended", composed.reasons()));
        };
    }

    /// What a person at the desk lets through: as reviewed, whatever was found.
    Outcome.Accept released(Docketed docketed, Envelope envelope, Instant now, String words) throws IOException {
        var composed = composed(docketed, envelope, now);
        return composed.accepted(verdict(words, composed.reasons()));
    }

    /// An embargo counts as if the filer had waited with sending.
    private Composed composed(Docketed docketed, Envelope envelope, Instant now) throws IOException {
        var sent = docketed.embargo()
                .filter(embargo -> embargo.isAfter(docketed.receivedAt()))
                .orElse(docketed.receivedAt());
        var filingDate = hours.filingDate(sent);
        var opening = hours.opening(filingDate);
        var filers = envelope.filers().stream()
                .flatMap(filer -> register.find(filer.cik()).stream())
                .toList();
        var submission = SubmissionComposer.compose(dated(envelope), filers, docketed.number(), filingDate, now);
        return new Composed(
                submission,
                docketed.embargo().filter(opening::isBefore).orElse(opening),
                Examination.of(CurrentReports.read(submission), book, Optional.<LocalDate>empty()));
    }

    /// Where the envelope gives no period, the report does; EDGAR takes it from the tagged cover.
    private static Envelope dated(Envelope envelope) {
        if (envelope.periodOfReport().isPresent()) {
            return envelope;
        }
        var main = CurrentReports.read(envelope.documents().getFirst().bytes()).value();
        return new Envelope(
                envelope.mode(),
                envelope.form(),
                envelope.filers(),
                main.periodOfReport(),
                envelope.items(),
                envelope.documents());
    }

    /// Filers whom the desk does not know, or whose CCC is wrong: which of the two is not said.
    private List<Reason> strangers(Envelope envelope) {
        return envelope.filers().stream()
                .filter(filer -> !register.isCcc(filer.cik(), filer.ccc()))
                .map(filer -> Reason.ofDesk(
                        "DESK-FILER-CREDENTIALS",
                        "The CCC given for CIK %s is not right.".formatted(filer.cik()),
                        "Give the CIK and the CCC that the filer's account administrator sees."))
                .toList();
    }

    /// A document whose text reads as the end of a document would bring in others that no one listed.
    private static List<Reason> smuggled(Envelope envelope, Submission submission) {
        var read = submission.documents().stream()
                .map(document -> document.fileName().orElse(""))
                .toList();
        var sent = envelope.documents().stream().map(Attachment::fileName).toList();
        var reasons = new ArrayList<Reason>();
        if (!read.equals(sent)
                || !submission.header().filers().stream()
                        .flatMap(filer -> filer.cik().stream())
                        .toList()
                        .equals(envelope.filers().stream()
                                .map(Envelope.Credential::cik)
                                .toList())) {
            reasons.add(Reason.ofDesk(
                    "DESK-CONTAINER",
                    "A document has lines that a submission has between its documents.",
                    "Take the lines <DOCUMENT>, <TEXT>, </TEXT> and </DOCUMENT> out of the documents."));
        }
        return reasons;
    }

    /// A person's decision, without looking again.
    Verdict worded(String words) {
        return verdict(words, List.of());
    }

    private Verdict verdict(String decision, List<Reason> reasons) {
        return new Verdict(book.edition().toString(), decision, reasons);
    }
}
