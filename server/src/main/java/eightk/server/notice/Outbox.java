package eightk.server.notice;

import eightk.archive.AuditLog;
import eightk.archive.Docketed;
import eightk.archive.Store;
import eightk.model.AccessionNumber;
import eightk.server.register.FilerAccount;
import eightk.server.register.Register;
import eightk.server.setting.MailRelay;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// Tells each filer by mail what is decided of what it sent: accepted, held, suspended.
///
/// The docket itself is what is durable here: it has every decision, and the audit log has every notice that left or
/// was
/// given up, so what lies between is what is to be sent. Each is sent at least once; twice only if the process ends
/// between the mail server's word and the line in the log, and then under the same `Message-ID`. A filer is told of
/// what
/// was received since it gave its address. Nothing waits for this: a decision that finds the queue full is found again
/// on the docket.
public final class Outbox implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    private static final String DESK = "desk";
    private static final String ACT = "notice";

    /// Decisions that wait to be looked at, and letters that wait to be sent, each in memory.
    private static final int MOST = 1_024;

    /// Tries of one letter, some nine hours with the pauses between them.
    private static final int MOST_TRIES = 20;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /// How often what waits is looked at.
    private static final Duration TICK = Duration.ofMillis(200);

    /// A mail under way is given so long to leave when the desk is told to end.
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private static final int PAGE = 100;

    /// A letter that waits.
    ///
    /// @param next when it is tried, in the nanoseconds of the process
    private record Waiting(Letter letter, int tries, long next) {

        Waiting later(long now) {
            long pause = FIRST_PAUSE.toNanos() << Math.min(tries, MOST_TRIES);
            return new Waiting(letter, tries + 1, now + Math.min(pause, LONGEST_PAUSE.toNanos()));
        }
    }

    private final Store store;
    private final Register register;
    private final Optional<Mail> mail;
    private final BlockingQueue<AccessionNumber> decided = new ArrayBlockingQueue<>(MOST);
    private final AtomicBoolean missed = new AtomicBoolean(true);
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>((a, b) -> Long.signum(a.next - b.next));

    /// The letters that are settled or wait.
    private final Set<String> known = new HashSet<>();

    private final Thread thread =
            Thread.ofPlatform().daemon().name("eightk-notices").unstarted(this::run);
    private volatile boolean open = true;

    /// @param relay without one nobody is told, and what was decided meanwhile is told once there is one
    public Outbox(Store store, Register register, Optional<MailRelay> relay) {
        this.store = store;
        this.register = register;
        this.mail = relay.map(Mail::new);
    }

    /// Begins with what an earlier process left.
    public void start() {
        if (mail.isPresent()) {
            thread.start();
        }
    }

    /// Hears of a decision; never waits.
    public void decided(Docketed docketed) {
        if (mail.isPresent() && !decided.offer(docketed.number())) {
            missed.set(true);
        }
    }

    private void run() {
        boolean remembers = false;
        while (open) {
            try {
                if (!remembers) {
                    remember();
                    remembers = true;
                }
                turn();
            } catch (IOException | RuntimeException e) {
                missed.set(true);
                LOG.log(System.Logger.Level.WARNING, "notices are late", e);
                LockSupport.parkNanos(FIRST_PAUSE.toNanos());
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /// What an earlier process settled.
    private void remember() throws IOException {
        long position = 0;
        for (var lines = store.audit().after(position, AuditLog.MOST_AT_ONCE);
                !lines.isEmpty();
                lines = store.audit().after(position, AuditLog.MOST_AT_ONCE)) {
            lines.stream().filter(line -> line.act().equals(ACT)).forEach(line -> known.add(line.subject()));
            position = lines.getLast().position();
        }
    }

    private void turn() throws IOException, InterruptedException {
        if (waiting.size() < MOST / 2 && missed.getAndSet(false)) {
            for (var filer : register.filers()) {
                search(filer);
            }
        }
        var number = waiting.size() < MOST ? decided.poll(TICK.toMillis(), TimeUnit.MILLISECONDS) : null;
        if (number != null) {
            var docketed = store.docket().docketed(number).orElseThrow();
            register.find(number.login()).ifPresent(filer -> write(filer, docketed));
        } else if (waiting.size() >= MOST) {
            Thread.sleep(TICK);
        }
        while (open && !waiting.isEmpty() && waiting.element().next - System.nanoTime() <= 0) {
            send(waiting.remove());
        }
    }

    /// Looks through all that a filer sent, for what it was not told.
    private void search(FilerAccount filer) throws IOException {
        if (filer.contact().isEmpty()) {
            return;
        }
        var before = Optional.<AccessionNumber>empty();
        for (var page = store.docket().of(filer.cik(), before, PAGE);
                !page.isEmpty();
                page = store.docket().of(filer.cik(), before, PAGE)) {
            page.forEach(docketed -> write(filer, docketed));
            before = Optional.of(page.getLast().number());
        }
    }

    private void write(FilerAccount filer, Docketed docketed) {
        if (filer.contact()
                .filter(contact -> !docketed.receivedAt().isBefore(contact.since()))
                .isEmpty()) {
            return;
        }
        for (var letter : Letter.of(docketed)) {
            if (known.contains(letter.id())) {
                continue;
            }
            if (waiting.size() >= MOST) {
                missed.set(true);
                return;
            }
            known.add(letter.id());
            waiting.add(new Waiting(letter, 0, System.nanoTime()));
        }
    }

    private void send(Waiting due) throws IOException {
        var contact = register.find(due.letter.decided().number().login()).flatMap(FilerAccount::contact);
        if (contact.isEmpty()) {
            return;
        }
        try {
            mail.orElseThrow().send(due.letter, contact.get().mail());
        } catch (MessagingException | IOException e) {
            notSent(due, e);
            return;
        }
        settle(due.letter, "sent");
    }

    /// The words of the mail server stay out of the log, for they may be anything.
    private void notSent(Waiting due, Exception failure) throws IOException {
        boolean isFinal = failure instanceof MessagingException refusal && Mail.isFinal(refusal);
        LOG.log(
                System.Logger.Level.WARNING,
                "notice {0} did not leave at try {1}: {2}",
                due.letter.id(),
                due.tries + 1,
                failure.getClass().getSimpleName());
        if (isFinal || due.tries + 1 >= MOST_TRIES) {
            settle(due.letter, "given up");
        } else {
            waiting.add(due.later(System.nanoTime()));
        }
    }

    private void settle(Letter letter, String outcome) throws IOException {
        var _ = register.note(DESK, ACT, letter.id(), Map.of("outcome", outcome));
    }

    /// What waits is sent after the next start.
    @Override
    public void close() {
        open = false;
        if (mail.isEmpty()) {
            return;
        }
        try {
            var _ = thread.join(LONGEST_CLOSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
