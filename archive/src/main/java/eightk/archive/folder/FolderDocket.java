package eightk.archive.folder;

import eightk.archive.Docket;
import eightk.archive.Docketed;
import eightk.archive.IdempotencyKey;
import eightk.archive.KeyReusedException;
import eightk.archive.State;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

final class FolderDocket implements Docket {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private final Journal journal;
    private final Blobs blobs;
    private final InstantSource clock;

    FolderDocket(Journal journal, Blobs blobs, InstantSource clock) {
        this.journal = journal;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public Docketed receive(Cik login, IdempotencyKey key, Bytes submission) throws IOException {
        try (var packed = blobs.pack(submission)) {
            return journal.write(session -> {
                var earlier = DocketRows.find(session, login, key);
                if (earlier.isPresent() && !earlier.get().sha256().equals(packed.sha256())) {
                    throw new KeyReusedException(key, earlier.get(), packed.sha256());
                }
                return earlier.isPresent() ? earlier.get() : receiveNow(session, login, key, packed);
            });
        }
    }

    private Docketed receiveNow(Session session, Cik login, IdempotencyKey key, Packed packed)
            throws SQLException, IOException {
        var now = clock.instant();
        var number = Counters.next(session, login, now.atZone(WASHINGTON).getYear() % 100);
        var received = new Docketed(
                number, packed.sha256(), packed.length(), List.of(new Docketed.Step(new State.Received(), now)));
        blobs.keep(session, packed);
        DocketRows.insert(session, received, key);
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
    public List<Docketed> pending() throws IOException {
        return journal.read(DocketRows::pending);
    }
}
