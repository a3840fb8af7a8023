package eightk.archive.folder;

import eightk.archive.Decision;
import eightk.archive.Docket;
import eightk.archive.Docketed;
import eightk.archive.Offer;
import eightk.archive.State;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class FolderDocket implements Docket {

    private final Journal journal;
    private final Blobs blobs;
    private final InstantSource clock;

    FolderDocket(Journal journal, Blobs blobs, InstantSource clock) {
        this.journal = journal;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public Docketed receive(Offer offer) throws IOException {
        try (var packed = blobs.pack(offer.submission())) {
            return journal.write(session -> {
                var earlier = DocketRows.find(session, offer.login(), offer.key());
                if (earlier.isEmpty()) {
                    return receiveNow(session, offer, packed);
                }
                return earlier.get().same(offer, packed.sha256());
            });
        }
    }

    private Docketed receiveNow(Session session, Offer offer, Packed packed) throws SQLException, IOException {
        var now = clock.instant();
        var number = Counters.next(
                session, offer.login(), now.atZone(Washington.zone()).getYear() % 100);
        var received = Docketed.received(number, offer, packed.sha256(), now);
        blobs.keep(session, packed);
        DocketRows.insert(session, received, offer.key());
        return received;
    }

    @Override
    public Docketed beginReview(AccessionNumber number) throws IOException {
        return journal.write(session -> step(session, number, new State.InReview()));
    }

    @Override
    public Docketed hold(AccessionNumber number, String reason) throws IOException {
        return journal.write(session -> step(session, number, new State.Held(reason)));
    }

    @Override
    public Docketed suspend(AccessionNumber number, String verdict) throws IOException {
        return journal.write(session -> step(session, number, new State.Suspended(verdict)));
    }

    @Override
    public Docketed pass(AccessionNumber number, String verdict) throws IOException {
        return journal.write(session -> step(session, number, new State.Passed(verdict)));
    }

    @Override
    public Docketed accept(AccessionNumber number, Bytes submission, String verdict, Instant releaseAt)
            throws IOException {
        try (var packed = blobs.pack(submission)) {
            return journal.write(session -> {
                var accepted = step(session, number, new State.Accepted(verdict, packed.sha256(), releaseAt));
                blobs.keep(session, packed);
                for (var replaced : DocketRows.accept(session, number, packed.sha256())) {
                    blobs.drop(session, replaced);
                }
                return clock.instant().isBefore(releaseAt) ? accepted : disseminate(session, accepted);
            });
        }
    }

    @Override
    public Docketed release(AccessionNumber number) throws IOException {
        return journal.write(session -> {
            var docketed = DocketRows.get(session, number);
            return docketed.state() instanceof State.Disseminated ? docketed : disseminate(session, docketed);
        });
    }

    private Docketed disseminate(Session session, Docketed docketed) throws SQLException, IOException {
        var now = clock.instant();
        var sha256 = docketed.releasable(now).sha256();
        var entry = EntryRows.disseminate(session, docketed.number(), sha256, now);
        return step(session, docketed.number(), new State.Disseminated(entry.position()));
    }

    private Docketed step(Session session, AccessionNumber number, State next) throws SQLException, IOException {
        var docketed = DocketRows.get(session, number).then(next, clock.instant());
        DocketRows.step(session, docketed);
        return docketed;
    }

    @Override
    public Optional<Docketed> docketed(AccessionNumber number) throws IOException {
        return journal.read(session -> DocketRows.find(session, number));
    }

    @Override
    public Optional<Bytes> received(AccessionNumber number) throws IOException {
        return journal.read(session -> {
            var sha256 = DocketRows.received(session, number);
            return sha256.isPresent() ? blobs.find(session, sha256.get()) : Optional.empty();
        });
    }

    @Override
    public void empty(AccessionNumber number) throws IOException {
        journal.write(session -> {
            DocketRows.get(session, number).requireEnded();
            for (var sha256 : DocketRows.empty(session, number)) {
                blobs.drop(session, sha256);
            }
            return number;
        });
        journal.betweenCommits(blobs::sweep);
    }

    @Override
    public List<Docketed> keptPast(Instant suspendedBefore, Instant passedBefore, int limit) throws IOException {
        return journal.read(session -> DocketRows.keptPast(session, suspendedBefore, passedBefore, limit));
    }

    @Override
    public List<Docketed> of(Cik login, Optional<AccessionNumber> before, int limit) throws IOException {
        return journal.read(session -> DocketRows.of(session, login, before, limit));
    }

    @Override
    public List<Decision> decisions(Cik login, long after, int limit) throws IOException {
        return journal.read(session -> DocketRows.decisions(session, login, after, limit));
    }

    @Override
    public long lastDecision() throws IOException {
        return journal.read(DocketRows::lastDecision);
    }

    @Override
    public List<Docketed> pending() throws IOException {
        return journal.read(DocketRows::pending);
    }
}
