package eightk.archive.folder;

import eightk.archive.Archive;
import eightk.archive.Entry;
import eightk.archive.OutOfTurnException;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class FolderArchive implements Archive {

    private final Journal journal;
    private final Blobs blobs;
    private final InstantSource clock;

    FolderArchive(Journal journal, Blobs blobs, InstantSource clock) {
        this.journal = journal;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public Prepared prepare(AccessionNumber number, Bytes submission) throws IOException {
        var packed = blobs.pack(submission);
        return new Prepared() {
            @Override
            public Begun begin() throws IOException {
                return journal.begin(session -> append(session, number, packed))::await;
            }

            @Override
            public void close() throws IOException {
                packed.close();
            }
        };
    }

    private Entry.Disseminated append(Session session, AccessionNumber number, Packed packed)
            throws SQLException, IOException {
        var earlier = EntryRows.disseminated(session, number, packed.sha256());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (DocketRows.find(session, number).isPresent()) {
            throw new OutOfTurnException(number);
        }
        Counters.saw(session, number);
        blobs.keep(session, packed);
        return EntryRows.disseminate(session, number, packed.sha256(), clock.instant());
    }

    @Override
    public Entry correct(AccessionNumber number, Bytes submission, String reason) throws IOException {
        try (var packed = blobs.pack(submission)) {
            var entry = journal.write(session -> {
                var standing = EntryRows.standing(session, number);
                return standing.sha256().equals(packed.sha256())
                        ? standing
                        : correctNow(session, standing, packed, reason);
            });
            sweep();
            return entry;
        }
    }

    private Entry correctNow(Session session, Entry standing, Packed packed, String reason)
            throws SQLException, IOException {
        blobs.keep(session, packed);
        var entry = EntryRows.correct(session, standing.number(), packed.sha256(), reason, clock.instant());
        blobs.drop(session, standing.sha256());
        return entry;
    }

    @Override
    public Entry.Deleted delete(AccessionNumber number, String reason) throws IOException {
        var entry = journal.write(session -> {
            var earlier = EntryRows.deleted(session, number);
            return earlier.isPresent() ? earlier.get() : deleteNow(session, number, reason);
        });
        sweep();
        return entry;
    }

    /// What is gone leaves no trace, in a file or in the log.
    private void sweep() throws IOException {
        journal.betweenCommits(blobs::sweep);
        journal.cutLog();
    }

    private Entry.Deleted deleteNow(Session session, AccessionNumber number, String reason) throws SQLException {
        var entry = EntryRows.delete(session, number, reason, clock.instant());
        blobs.drop(session, entry.sha256());
        for (var sha256 : DocketRows.empty(session, number)) {
            blobs.drop(session, sha256);
        }
        return entry;
    }

    @Override
    public Optional<Bytes> find(AccessionNumber number) throws IOException {
        return journal.read(session -> {
            var last = EntryRows.last(session, number).filter(entry -> !(entry instanceof Entry.Deleted));
            return last.isEmpty()
                    ? Optional.empty()
                    : blobs.find(session, last.get().sha256());
        });
    }

    @Override
    public Optional<Entry> entry(AccessionNumber number) throws IOException {
        return journal.read(session -> EntryRows.last(session, number));
    }

    @Override
    public List<Entry> after(long position, int limit) throws IOException {
        return journal.read(session -> EntryRows.after(session, position, Math.clamp(limit, 0, MOST_AT_ONCE)));
    }
}
