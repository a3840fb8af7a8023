package eightk.archive.memory;

import eightk.archive.AlreadyArchivedException;
import eightk.archive.Archive;
import eightk.archive.Entry;
import eightk.archive.OutOfTurnException;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

final class MemoryArchive implements Archive {

    private final Object lock;
    private final InstantSource clock;
    private final Numbers numbers;
    private final Map<AccessionNumber, Bytes> received;
    private final Map<AccessionNumber, Bytes> submissions = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<AccessionNumber, Entry.Disseminated> disseminated = new HashMap<>();
    private final Map<AccessionNumber, Entry.Deleted> deleted = new HashMap<>();
    private final Map<AccessionNumber, Entry> last = new HashMap<>();

    MemoryArchive(Object lock, InstantSource clock, Numbers numbers, Map<AccessionNumber, Bytes> received) {
        this.lock = lock;
        this.clock = clock;
        this.numbers = numbers;
        this.received = received;
    }

    @Override
    public Prepared prepare(AccessionNumber number, Bytes submission) {
        return new Prepared() {
            @Override
            public Begun begin() throws IOException {
                var entry = appendNow(number, submission);
                return () -> entry;
            }

            @Override
            public void close() {}
        };
    }

    private Entry.Disseminated appendNow(AccessionNumber number, Bytes submission) throws IOException {
        var sha256 = submission.sha256();
        synchronized (lock) {
            var earlier = disseminated.get(number);
            if (earlier != null) {
                if (entries.stream()
                        .noneMatch(had ->
                                had.number().equals(number) && had.sha256().equals(sha256))) {
                    throw new AlreadyArchivedException(earlier, sha256);
                }
                return earlier;
            }
            if (received.containsKey(number)) {
                throw new OutOfTurnException(number);
            }
            numbers.seen(number);
            return disseminate(number, submission, sha256);
        }
    }

    Entry.Disseminated disseminate(AccessionNumber number, Bytes submission, String sha256) {
        var entry = new Entry.Disseminated(entries.size() + 1L, number, clock.instant(), sha256, submission.length());
        entries.add(entry);
        last.put(number, entry);
        disseminated.put(number, entry);
        submissions.put(number, submission);
        return entry;
    }

    @Override
    public Entry correct(AccessionNumber number, Bytes submission, String reason) {
        synchronized (lock) {
            var standing = standing(number);
            if (standing.sha256().equals(submission.sha256())) {
                return standing;
            }
            var entry = new Entry.Corrected(
                    entries.size() + 1L, number, clock.instant(), submission.sha256(), submission.length(), reason);
            entries.add(entry);
            last.put(number, entry);
            submissions.put(number, submission);
            return entry;
        }
    }

    private Entry standing(AccessionNumber number) {
        return Optional.ofNullable(last.get(number))
                .filter(entry -> !(entry instanceof Entry.Deleted))
                .orElseThrow(() -> new NoSuchElementException("%s is not in the archive".formatted(number)));
    }

    @Override
    public Entry.Deleted delete(AccessionNumber number, String reason) {
        synchronized (lock) {
            var earlier = deleted.get(number);
            if (earlier != null) {
                return earlier;
            }
            var entry = new Entry.Deleted(
                    entries.size() + 1L,
                    number,
                    clock.instant(),
                    standing(number).sha256(),
                    reason);
            entries.add(entry);
            last.put(number, entry);
            deleted.put(number, entry);
            submissions.remove(number);
            received.remove(number);
            return entry;
        }
    }

    @Override
    public Optional<Bytes> find(AccessionNumber number) {
        synchronized (lock) {
            return Optional.ofNullable(submissions.get(number));
        }
    }

    @Override
    public Optional<Entry> entry(AccessionNumber number) {
        synchronized (lock) {
            return Optional.ofNullable(last.get(number));
        }
    }

    @Override
    public List<Entry> after(long position, int limit) {
        synchronized (lock) {
            return entries.stream()
                    .skip(Math.max(0, position))
                    .limit(Math.clamp(limit, 0, MOST_AT_ONCE))
                    .toList();
        }
    }
}
