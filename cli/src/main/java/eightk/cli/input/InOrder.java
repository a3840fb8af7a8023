package eightk.cli.input;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on several inputs at once and hands on the results in the order of the inputs.
///
/// A bounded number is under way, so that a million filings need no more memory than a few. Used by one thread,
/// which is also the one that the results come out on; it works itself where there is one input and no more.
public final class InOrder<T, R> implements AutoCloseable {

    /// Results that may wait for a slow one before them, for each thread: one large filing among small ones.
    private static final int WAITING_PER_THREAD = 8;

    private final Function<T, R> work;
    private final Consumer<R> results;
    private final int mostUnderWay;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final Queue<Future<R>> underWay = new ArrayDeque<>();
    private Optional<T> first = Optional.empty();
    private Optional<ExecutorService> threads = Optional.empty();

    /// Work is all computation, so there are as many threads as processors.
    public InOrder(Function<T, R> work, Consumer<R> results) {
        this.work = work;
        this.results = results;
        this.mostUnderWay = processors * WAITING_PER_THREAD;
    }

    /// Begins work on one more, first waiting for the oldest result if too many are under way. The first waits until it
    /// is known whether there is another.
    public void add(T input) {
        if (first.isEmpty() && threads.isEmpty()) {
            first = Optional.of(input);
            return;
        }
        first.ifPresent(waiting -> {
            first = Optional.empty();
            submit(waiting);
        });
        submit(input);
    }

    private void submit(T input) {
        if (underWay.size() == mostUnderWay) {
            handOn();
        }
        if (threads.isEmpty()) {
            threads = Optional.of(Executors.newFixedThreadPool(
                    processors, Thread.ofPlatform().daemon().name("read-", 1).factory()));
        }
        underWay.add(threads.get().submit(() -> work.apply(input)));
        while (!underWay.isEmpty() && underWay.element().isDone()) {
            handOn();
        }
    }

    /// Waits for all that is under way and hands it on.
    @Override
    public void close() {
        first.map(work).ifPresent(results);
        first = Optional.empty();
        while (!underWay.isEmpty()) {
            handOn();
        }
        threads.ifPresent(ExecutorService::shutdown);
    }

    private void handOn() {
        try {
            results.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("work must answer for its own faults", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
