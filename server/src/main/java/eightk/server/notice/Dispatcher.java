package eightk.server.notice;

import eightk.archive.Docket;
import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.Subject;
import eightk.server.register.Register;
import eightk.server.setting.Limit;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Tells everyone what they are to be told, each in order, and each at their own pace.
///
/// One thread looks at who is behind and finds what is next for them; what is found leaves on a thread of its own. One
/// message of a subscription is on its way at a time, and its place moves on, durably, once the other side has it: so
/// each thing is told at least once, and twice only if the process ends between the other side's word and ours. Those
/// that fail share half of the threads, so that they never keep the others waiting.
public final class Dispatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    /// How often everyone is looked at, for want of a bell.
    private static final Duration TICK = Duration.ofMillis(100);

    /// What is under way is given so long to leave when the desk is told to end.
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    /// Letters that leave at once: a mail server takes few connections from one sender.
    private static final int MAILS = 4;

    private final Bell bell;
    private final Roster roster;
    private final Telling decisions;
    private final Telling filings;
    private final Channels channels;
    private final Doors doors;
    private final Settlement settlement;
    private final InstantSource clock;
    private final Semaphore well;
    private final Semaphore failing;
    private final Semaphore mails = new Semaphore(MAILS);
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();
    private final ExecutorService senders = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("eightk-sender-", 1).factory());
    private final Thread thread =
            Thread.ofPlatform().daemon().name("eightk-dispatcher").unstarted(this::run);
    private volatile boolean open = true;
    private long decided;

    /// @param filings what strangers are told
    /// @param doors at which they see their subscriptions
    public Dispatcher(
            Bell bell,
            Roster roster,
            Register register,
            Docket docket,
            Telling filings,
            Doors doors,
            Ways ways,
            InstantSource clock) {
        this.bell = bell;
        this.roster = roster;
        this.decisions = new DecisionTelling(docket);
        this.filings = filings;
        this.doors = doors;
        this.channels = new Channels(ways, roster.keys(), clock);
        this.settlement = new Settlement(roster, register, ways.limits(), clock);
        this.clock = clock;
        int atOnce = ways.limits().count(Limit.WEBHOOKS);
        this.failing = new Semaphore(Math.max(1, atOnce / 2));
        this.well = new Semaphore(Math.max(1, atOnce - atOnce / 2));
    }

    /// Goes on with what an earlier process left.
    public void start() {
        bell.ring();
        thread.start();
    }

    private void run() {
        while (open) {
            try {
                if (bell.await(TICK)) {
                    decided = decisions.head();
                }
                turn();
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "subscribers are told late", e);
                LockSupport.parkNanos(Backoff.FIRST.toNanos());
                bell.ring();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /// From anywhere on, so that nobody is always the last. A subscription is read after its pace, for what was on its
    /// way may have arrived meanwhile.
    private void turn() {
        var all = new ArrayList<>(roster.all());
        Collections.rotate(all, ThreadLocalRandom.current().nextInt(all.size() + 1));
        paces.keySet().removeIf(id -> roster.find(id).isEmpty());
        for (var it : all) {
            var pace = paces.computeIfAbsent(it.id(), _ -> Pace.of(it, 0, clock.instant()));
            if (open && !pace.busy() && channels.has(it.channel())) {
                roster.find(it.id()).ifPresent(current -> tryLook(current, pace));
            }
        }
    }

    /// One that cannot be looked at keeps no other waiting.
    private void tryLook(Subscription it, Pace before) {
        var pace = before.isOver(it) ? Pace.of(it, before.examined(), clock.instant()) : before;
        paces.put(it.id(), pace);
        try {
            if (pace.isDue(System.nanoTime())) {
                look(it, pace);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "subscription " + it.id() + " is told late", e);
            paces.put(it.id(), pace.endingUntil(System.nanoTime() + Backoff.FIRST.toNanos()));
        }
    }

    private void look(Subscription it, Pace pace) throws IOException {
        switch (it.state()) {
            case AWAITED, DEAD -> settlement.expire(it);
            case ASKED -> {
                if (lane(it).tryAcquire()) {
                    send(it, pace, doors.greeting(it));
                }
            }
            case ACTIVE -> {
                long head = it.subject() instanceof Subject.Decisions ? decided : filings.head();
                long after = Math.max(it.seen(), pace.examined());
                if (head > after && lane(it).tryAcquire()) {
                    next(it, pace, after, head);
                }
            }
        }
    }

    private void next(Subscription it, Pace pace, long after, long head) throws IOException {
        var telling = it.subject() instanceof Subject.Decisions ? decisions : filings;
        var message = Optional.<Message>empty();
        try {
            message = telling.next(it, after, head);
        } finally {
            if (message.isEmpty()) {
                lane(it).release();
            }
        }
        if (message.isPresent()) {
            send(it, pace, message.get());
        } else {
            paces.put(it.id(), pace.examined(head));
            settlement.examined(it, head);
        }
    }

    private Semaphore lane(Subscription it) {
        return it.channel() instanceof Channel.Mail ? mails : it.attempts().failed() == 0 ? well : failing;
    }

    private void send(Subscription it, Pace pace, Message message) {
        paces.put(it.id(), pace.beginning());
        var lane = lane(it);
        senders.execute(() -> {
            var pause = Backoff.FIRST;
            try {
                settlement.settle(it, message, channels.send(it, message));
                pause = Duration.ZERO;
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "subscription " + it.id() + " is told late", e);
            } finally {
                long until = System.nanoTime() + pause.toNanos();
                paces.computeIfPresent(it.id(), (_, before) -> before.endingUntil(until));
                lane.release();
                bell.ring();
            }
        });
    }

    /// What waits is told after the next start.
    @Override
    public void close() {
        open = false;
        bell.ring();
        try {
            var _ = thread.join(LONGEST_CLOSE);
            senders.shutdown();
            var _ = senders.awaitTermination(LONGEST_CLOSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            channels.close();
        }
    }
}
