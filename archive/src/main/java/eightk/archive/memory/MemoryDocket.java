package eightk.archive.memory;

import eightk.archive.Docket;
import eightk.archive.Docketed;
import eightk.archive.IdempotencyKey;
import eightk.archive.KeyReusedException;
import eightk.archive.OutOfTurnException;
import eightk.archive.State;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

final class MemoryDocket implements Docket {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private record LoginKey(Cik login, IdempotencyKey key) {}

    private final Object lock;
    private final InstantSource clock;
    private final Numbers numbers;
    private final Map<AccessionNumber, Bytes> received;
    private final Map<AccessionNumber, Bytes> accepted = new HashMap<>();
    private final MemoryArchive archive;
    private final Map<AccessionNumber, Docketed> rows = new LinkedHashMap<>();
    private final Map<LoginKey, AccessionNumber> keys = new HashMap<>();

    MemoryDocket(
            Object lock,
            InstantSource clock,
            Numbers numbers,
            Map<AccessionNumber, Bytes> received,
            MemoryArchive archive) {
        this.lock = lock;
        this.clock = clock;
        this.numbers = numbers;
        this.received = received;
        this.archive = archive;
    }

    @Override
    public Docketed receive(Cik login, IdempotencyKey key, Bytes submission) throws KeyReusedException {
        var sha256 = submission.sha256();
        synchronized (lock) {
            var known = keys.get(new LoginKey(login, key));
            if (known != null) {
                var earlier = row(known);
                if (!earlier.sha256().equals(sha256)) {
                    throw new KeyReusedException(key, earlier, sha256);
                }
                return earlier;
            }
            var now = clock.instant();
            var number = numbers.next(login, now.atZone(WASHINGTON).getYear() % 100);
            keys.put(new LoginKey(login, key), number);
            received.put(number, submission);
            return put(new Docketed(
                    number, sha256, submission.length(), List.of(new Docketed.Step(new State.Received(), now))));
        }
    }

    @Override
    public Docketed beginReview(AccessionNumber number) throws OutOfTurnException {
        return step(number, new State.InReview());
    }

    @Override
    public Docketed hold(AccessionNumber number, String reason) throws OutOfTurnException {
        return step(number, new State.Held(reason));
    }

    @Override
    public Docketed suspend(AccessionNumber number, String verdict) throws OutOfTurnException {
        return step(number, new State.Suspended(verdict));
    }

    @Override
    public Docketed accept(AccessionNumber number, Bytes submission, String verdict, Instant releaseAt)
            throws OutOfTurnException {
        var acceptance = new State.Accepted(verdict, submission.sha256(), releaseAt);
        synchronized (lock) {
            var docketed = step(number, acceptance);
            accepted.put(number, submission);
            return clock.instant().isBefore(releaseAt) ? docketed : release(number);
        }
    }

    @Override
    public Docketed release(AccessionNumber number) throws OutOfTurnException {
        synchronized (lock) {
            var row = row(number);
            if (row.state() instanceof State.Disseminated) {
                return row;
            }
            var sha256 = row.releasable(clock.instant()).sha256();
            var submission = Objects.requireNonNull(accepted.remove(number));
            var entry = archive.disseminate(number, submission, sha256);
            return step(number, new State.Disseminated(entry.position()));
        }
    }

    @Override
    public Optional<Docketed> docketed(AccessionNumber number) {
        synchronized (lock) {
            return Optional.ofNullable(rows.get(number));
        }
    }

    @Override
    public Optional<Bytes> received(AccessionNumber number) {
        synchronized (lock) {
            return Optional.ofNullable(received.get(number));
        }
    }

    @Override
    public List<Docketed> pending() {
        synchronized (lock) {
            return rows.values().stream().filter(row -> row.state().pending()).toList();
        }
    }

    private Docketed step(AccessionNumber number, State next) throws OutOfTurnException {
        synchronized (lock) {
            return put(row(number).then(next, clock.instant()));
        }
    }

    private Docketed put(Docketed row) {
        rows.put(row.number(), row);
        return row;
    }

    private Docketed row(AccessionNumber number) {
        return docketed(number)
                .orElseThrow(() -> new NoSuchElementException("%s is not on the docket".formatted(number)));
    }
}
