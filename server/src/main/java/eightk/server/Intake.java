package eightk.server;

import eightk.archive.Docketed;
import eightk.archive.Entry;
import eightk.archive.IdempotencyKey;
import eightk.archive.State;
import eightk.archive.Store;
import eightk.edgar.SubmissionReader;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.render.Wording;
import eightk.rules.Policy;
import eightk.rules.Review;
import java.io.IOException;
import java.time.InstantSource;
import java.util.stream.Collectors;

/// The way in. A submission is received and numbered first, accepted or not; then it is read, examined and decided;
/// and what is accepted is disseminated and visible before the answer.
public final class Intake {

    private final Store store;
    private final Examiner examiner;
    private final Policy policy;
    private final Catalogue catalogue;
    private final InstantSource clock;

    Intake(Store store, Examiner examiner, Policy policy, Catalogue catalogue, InstantSource clock) {
        this.store = store;
        this.examiner = examiner;
        this.policy = policy;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Takes a submission to its decision. The same bytes under the same key are decided once.
    ///
    /// @param login whoever logged in, whose CIK begins the accession number
    /// @return the submission as the docket now has it
    /// @throws IOException if it could not be kept; whether it was received the docket will say
    public Docketed submit(Cik login, IdempotencyKey key, Bytes submission) throws IOException {
        var docketed = store.docket().receive(login, key, submission);
        return docketed.state() instanceof State.Received ? decide(docketed.number(), submission) : docketed;
    }

    private Docketed decide(AccessionNumber number, Bytes submission) throws IOException {
        var examination = examiner.examine(submission);
        var docket = store.docket();
        var decided = switch (Review.of(examination, policy)) {
            case Review.Accepted accepted -> docket.accept(number, submission, verdict(accepted), clock.instant());
            case Review.Held held -> docket.hold(number, verdict(held));
            case Review.Suspended suspended -> docket.suspend(number, verdict(suspended));
        };
        catalogue.catchUp();
        return decided;
    }

    /// Why, a line for each finding that decided.
    private String verdict(Review review) {
        var because = review.because().stream()
                .map(finding -> "%s at %s: %s".formatted(finding.rule(), finding.place(), Wording.sentence(finding)))
                .collect(Collectors.joining("\n"));
        return because.isEmpty() ? "accepted under the law as of " + examiner.edition() : because;
    }

    /// Archives a submission that another desk disseminated, under the number in its header. Nothing is decided here.
    ///
    /// @throws IllegalArgumentException if its header has no accession number
    /// @throws eightk.archive.AlreadyArchivedException if the number stands for other bytes
    public Entry.Disseminated mirror(Bytes submission) throws IOException {
        var header = new SubmissionReader().read(submission).value().header();
        var number = header.accessionNumber()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a submission to mirror must have an accession number in its header, found none"));
        var entry = store.archive().append(number, submission);
        catalogue.catchUp();
        return entry;
    }
}
