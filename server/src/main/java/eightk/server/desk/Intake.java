package eightk.server.desk;

import eightk.archive.Docketed;
import eightk.archive.Entry;
import eightk.archive.Mode;
import eightk.archive.Offer;
import eightk.archive.OutOfTurnException;
import eightk.archive.State;
import eightk.archive.Store;
import eightk.edgar.SubmissionReader;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.server.desk.Reviewer.Outcome;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/// The way in. A submission is numbered and on disk first, accepted or not, and whoever sent it is told; then it is
/// reviewed and decided; and what is accepted is disseminated when its instant comes, and shown.
///
/// Whatever is under way when the process ends goes on at the next start from where the docket has it.
public final class Intake implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    /// Reviews at once: as many as there are processors, for a review only computes.
    private static final int REVIEWS = Runtime.getRuntime().availableProcessors();

    /// How often what waits is looked at: what opens at six is seen at six.
    private static final Duration TICK = Duration.ofMillis(100);

    /// Bodies taken away between two looks.
    private static final int PURGED_AT_ONCE = 100;

    /// As received, as accepted, and each once more while it is written.
    private static final int COPIES = 4;

    /// What shows filings to everyone.
    public interface Showing {

        /// Goes up to the end of the archive.
        void catchUp() throws IOException;

        /// What may be archived under a number in a moment, and need not be read again then. It is being read.
        void expect(AccessionNumber number, CompletableFuture<ReadSubmission> submission);

        /// It is archived and shown, or will not be.
        void expectNoMore(AccessionNumber number);
    }

    private final Store store;
    private final Reviewer reviewer;
    private final Showing showing;
    private final Limits limits;
    private final InstantSource clock;
    private final Consumer<Docketed> told;
    private final Waiting waiting = new Waiting();
    private final Counts counts = new Counts();
    private final Reviews reviews;
    private final ExecutorService readings;
    private final ScheduledExecutorService ticks;
    private volatile boolean behind;

    /// @param reviewer says what is to be done with each
    /// @param told hears of each decision once it stands on the docket, and must not wait
    public Intake(
            Store store,
            Reviewer reviewer,
            Showing showing,
            Limits limits,
            InstantSource clock,
            Consumer<Docketed> told) {
        this.store = store;
        this.reviewer = reviewer;
        this.showing = showing;
        this.limits = limits;
        this.clock = clock;
        this.told = told;
        this.reviews = new Reviews(store.docket(), REVIEWS, this::review);
        this.readings = Executors.newFixedThreadPool(
                REVIEWS, Thread.ofPlatform().name("eightk-reading-", 1).factory());
        this.ticks = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("eightk-release").factory());
    }

    /// Goes on with what an earlier process left.
    public void start() throws IOException {
        for (var docketed : store.docket().pending()) {
            switch (docketed.state()) {
                case State.Received _, State.InReview _ -> reviews.add(docketed);
                case State.Accepted accepted -> waiting.add(accepted.releaseAt(), docketed.number());
                case State.Held _, State.Suspended _, State.Passed _, State.Disseminated _ -> {}
            }
        }
        var _ = ticks.scheduleWithFixedDelay(this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
        var _ = ticks.scheduleWithFixedDelay(this::purge, 0, 1, TimeUnit.HOURS);
    }

    /// Receives a submission. When this returns it is numbered and on disk, and its review is under way.
    ///
    /// @param envelope what was read of the offer's bytes
    /// @throws RefusedException if there is more to review than the desk can; nothing was received then
    public Docketed receive(Offer offer, Envelope envelope) throws IOException {
        if (reviews.waiting() >= limits.count(Limit.UNREVIEWED)) {
            throw new RefusedException("the desk has more to review than it can; try again in a minute");
        }
        requireRoom(offer.submission().length());
        var docketed = store.docket().receive(offer);
        if (docketed.state() instanceof State.Received) {
            counts.received().increment();
            reviews.add(docketed, envelope);
        }
        return docketed;
    }

    /// A full disk would fail what was received before; so nothing more is, while there is still room for that.
    private void requireRoom(long length) throws IOException {
        if (store.room() < limits.megabytes(Limit.ROOM) + COPIES * length) {
            throw new RefusedException("the desk's disk is nearly full; nothing was received");
        }
    }

    /// A submission that was sent twice under one key may come here twice; the docket lets one of them pass.
    private void review(Docketed docketed, Reviews.Kept envelope) {
        try {
            decide(docketed, reviewer.review(docketed, envelope.open(), clock.instant()));
        } catch (OutOfTurnException _) {
            LOG.log(System.Logger.Level.DEBUG, "{0} is decided already", docketed.number());
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            faulted(docketed, fault);
        }
    }

    /// Our fault is not the filer's: a person looks at it.
    private void faulted(Docketed docketed, Throwable fault) {
        counts.failed().increment();
        LOG.log(System.Logger.Level.ERROR, "review of " + docketed.number() + " failed", fault);
        try {
            told.accept(store.docket().hold(docketed.number(), "Review failed here, by no fault of the filer's."));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, docketed.number() + " waits for the next start", e);
        }
    }

    private Docketed decide(Docketed docketed, Outcome outcome) throws IOException {
        var number = docketed.number();
        var verdict = outcome.verdict().json();
        var decided = switch (outcome) {
            case Outcome.Suspend _ -> counted(counts.suspended(), store.docket().suspend(number, verdict));
            case Outcome.Hold _ -> counted(counts.held(), store.docket().hold(number, verdict));
            case Outcome.Accept _
            when docketed.mode() == Mode.TEST ->
                counted(counts.passed(), store.docket().pass(number, verdict));
            case Outcome.Accept accept -> accept(number, accept, verdict);
        };
        told.accept(decided);
        return decided;
    }

    /// What is public at once is shown as review has read it.
    private Docketed accept(AccessionNumber number, Outcome.Accept accept, String verdict) throws IOException {
        if (!clock.instant().isBefore(accept.releaseAt())) {
            showing.expect(number, readOn(accept));
        }
        try {
            var accepted = store.docket().accept(number, accept.submission(), verdict, accept.releaseAt());
            if (accepted.state() instanceof State.Disseminated) {
                counts.disseminated().increment();
                show();
            } else {
                waiting.add(accept.releaseAt(), number);
            }
            return accepted;
        } finally {
            showing.expectNoMore(number);
        }
    }

    /// What happened and what it is found by is read while the docket waits for the disk.
    private CompletableFuture<ReadSubmission> readOn(Outcome.Accept accept) {
        var texts = CompletableFuture.supplyAsync(() -> texts(accept.report()), readings);
        return CompletableFuture.supplyAsync(() -> ReadSubmission.of(accept.submission(), accept.report()), readings)
                .thenCombine(texts, ReadSubmission::withTexts);
    }

    /// None where they cannot be made now: they are made later, and a fault shows then.
    private List<String> texts(CurrentReport report) {
        try {
            return store.search().texts(report);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.WARNING, "texts for the search could not be made at once", fault);
            return List.of();
        }
    }

    private static Docketed counted(LongAdder count, Docketed docketed) {
        count.increment();
        return docketed;
    }

    /// Lets a held submission through, on the word of a person.
    ///
    /// @param words who decided, and why
    public Docketed release(AccessionNumber number, String words) throws IOException {
        var docketed = held(number);
        return decide(docketed, reviewer.released(docketed, reviews.received(docketed), clock.instant(), words));
    }

    public Docketed hold(AccessionNumber number, String words) throws IOException {
        var held = store.docket().hold(number, words);
        told.accept(held);
        return held;
    }

    public Docketed suspend(AccessionNumber number, String words) throws IOException {
        var suspended = store.docket().suspend(number, reviewer.worded(words).json());
        told.accept(suspended);
        return suspended;
    }

    /// Takes a disseminated submission back.
    public Entry.Deleted delete(AccessionNumber number, String reason) throws IOException {
        var deleted = store.archive().delete(number, reason);
        show();
        return deleted;
    }

    /// Releases what has come due, and shows it. Every so often this is done by itself.
    public void releaseDue() throws IOException {
        for (var number : waiting.due(clock.instant())) {
            try {
                var _ = counted(counts.disseminated(), store.docket().release(number));
                behind = true;
            } catch (OutOfTurnException e) {
                LOG.log(System.Logger.Level.DEBUG, "{0} is not released: {1}", number, e.getMessage());
            }
        }
        if (behind) {
            show();
        }
    }

    /// A submission of the docket as it may be told: one that is public on the docket is first shown on every channel.
    public Docketed shown(Docketed docketed) throws IOException {
        if (docketed.state() instanceof State.Disseminated) {
            showing.catchUp();
        }
        return docketed;
    }

    private void tick() {
        try {
            releaseDue();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "release failed, and is tried again", e);
        }
    }

    /// What could not be shown now is shown at the next tick.
    private void show() throws IOException {
        behind = true;
        showing.catchUp();
        behind = false;
    }

    private void purge() {
        try {
            var now = clock.instant();
            for (var docketed : store.docket()
                    .keptPast(
                            now.minus(limits.days(Limit.SUSPENDED_DAYS)),
                            now.minus(limits.days(Limit.TEST_DAYS)),
                            PURGED_AT_ONCE)) {
                store.docket().empty(docketed.number());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "bodies past their time could not be taken away", e);
        }
    }

    /// What waits for a person's word.
    ///
    /// @throws OutOfTurnException if it does not
    public Docketed held(AccessionNumber number) throws IOException {
        var docketed = find(number);
        if (!(docketed.state() instanceof State.Held)) {
            throw new OutOfTurnException(number, docketed.state(), new State.InReview());
        }
        return docketed;
    }

    private Docketed find(AccessionNumber number) throws IOException {
        return store.docket()
                .docketed(number)
                .orElseThrow(() -> new NoSuchElementException("%s is not on the docket".formatted(number)));
    }

    /// What waits for a person or for its instant, in the order received.
    public List<Docketed> pending() throws IOException {
        return store.docket().pending();
    }

    /// How many wait for their instant.
    public int waiting() {
        return waiting.size();
    }

    public Counts counts() {
        return counts;
    }

    /// How many wait for review.
    public int unreviewed() {
        return reviews.undone();
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
        show();
        return entry;
    }

    /// Ends the reviews under way; the others are gone on with at the next start.
    @Override
    public void close() {
        ticks.close();
        reviews.close();
        readings.close();
    }
}
