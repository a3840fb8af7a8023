package eightk.archive.memory;

import eightk.archive.Decision;
import eightk.archive.Docket;
import eightk.archive.Docketed;
import eightk.archive.IdempotencyKey;
import eightk.archive.KeyReusedException;
import eightk.archive.Offer;
import eightk.archive.OutOfTurnException;
import eightk.archive.State;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

final class MemoryDocket implements Docket {

    private record LoginKey(Cik login, IdempotencyKey key) {}

    private final Object lock;
    private final InstantSource clock;
    private final Numbers numbers;
    private final Map<AccessionNumber, Bytes> received;
    private final Map<AccessionNumber, Bytes> accepted = new HashMap<>();
    private final MemoryArchive archive;
    private final Map<AccessionNumber, Docketed> rows = new LinkedHashMap<>();
    private final Map<LoginKey, AccessionNumber> keys = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

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
    public Docketed receive(Offer offer) throws KeyReusedException {
        var sha256 = offer.submission().sha256();
        synchronized (lock) {
            var key = new LoginKey(offer.login(), offer.key());
            var known = keys.get(key);
            if (known != null) {
                return row(known).same(offer, sha256);
            }
            var now = clock.instant();
            var number =
                    numbers.next(offer.login(), now.atZone(Washington.zone()).getYear() % 100);
            keys.put(key, number);
            received.put(number, offer.submission());
            return put(Docketed.received(number, offer, sha256, now));
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
    public Docketed pass(AccessionNumber number, String verdict) throws OutOfTurnException {
        return step(number, new State.Passed(verdict));
    }

    @Override
    public void empty(AccessionNumber number) throws OutOfTurnException {
        synchronized (lock) {
            row(number).requireEnded();
            received.remove(number);
            accepted.remove(number);
        }
    }

    @Override
    public List<Docketed> keptPast(Instant suspendedBefore, Instant passedBefore, int limit) {
        synchronized (lock) {
            return rows.values().stream()
                    .filter(row -> received.containsKey(row.number()))
                    .filter(row -> switch (row.state()) {
                        case State.Suspended(_) ->
                            row.history().getLast().at().isBefore(suspendedBefore);
                        case State.Passed(_) -> row.history().getLast().at().isBefore(passedBefore);
                        default -> false;
                    })
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public List<Docketed> of(Cik login, Optional<AccessionNumber> before, int limit) {
        synchronized (lock) {
            return rows.values().stream()
                    .filter(row -> row.number().login().equals(login))
                    .takeWhile(row -> before.filter(row.number()::equals).isEmpty())
                    .toList()
                    .reversed()
                    .stream()
                    .limit(limit)
                    .toList();
        }
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

    @Override
    public List<Decision> decisions(Cik login, long after, int limit) {
        synchronized (lock) {
            return decisions.stream()
                    .skip(after)
                    .filter(decision -> decision.number().login().equals(login))
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public long lastDecision() {
        synchronized (lock) {
            return decisions.size();
        }
    }

    private Docketed step(AccessionNumber number, State next) throws OutOfTurnException {
        synchronized (lock) {
            var row = put(row(number).then(next, clock.instant()));
            if (next.isDecision()) {
                decisions.add(new Decision(
                        decisions.size() + 1L, number, row.history().size()));
            }
            return row;
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
