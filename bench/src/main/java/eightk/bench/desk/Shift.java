package eightk.bench.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Filers at work for a while, each sending its next submission when the one before is decided.
///
/// @param toReceipt milliseconds until each 202, sorted
/// @param toVerdict milliseconds until each was decided, sorted
/// @param refused answers other than 202
/// @param wall how long it took
/// @param desk processor time of the desk
record Shift(List<Double> toReceipt, List<Double> toVerdict, int refused, Duration wall, Duration desk) {

    private static final int ACCEPTED = 202;
    private static final double NANOS = 1e6;

    private record Sent(double toReceipt, double toVerdict, boolean refused) {}

    /// @param patience between two questions for the verdict
    static Shift of(Desk desk, List<Desk.Filer> filers, Parcels parcels, Duration time, Duration patience)
            throws InterruptedException, IOException {
        var next = new AtomicInteger();
        long began = System.nanoTime();
        var before = desk.processorTime();
        var work = filers.stream()
                .map(filer -> (Callable<List<Sent>>) () -> {
                    var sent = new ArrayList<Sent>();
                    while (System.nanoTime() - began < time.toNanos()) {
                        sent.add(one(desk, filer, parcels.envelope(next.getAndIncrement(), filer), patience));
                    }
                    return sent;
                })
                .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Sent>();
            for (var one : executor.invokeAll(work)) {
                all.addAll(one.get());
            }
            return new Shift(
                    sorted(all, Sent::toReceipt),
                    sorted(all, Sent::toVerdict),
                    (int) all.stream().filter(Sent::refused).count(),
                    Duration.ofNanos(System.nanoTime() - began),
                    desk.processorTime().minus(before));
        } catch (ExecutionException e) {
            throw new IOException("a filer could not work", e.getCause());
        }
    }

    private static Sent one(Desk desk, Desk.Filer filer, byte[] envelope, Duration patience)
            throws IOException, InterruptedException {
        long sent = System.nanoTime();
        var receipt = desk.submit(filer, envelope);
        double toReceipt = (System.nanoTime() - sent) / NANOS;
        if (receipt.statusCode() != ACCEPTED) {
            return new Sent(0, 0, true);
        }
        var number = Desk.number(receipt);
        while (!desk.isDecided(filer, number)) {
            Thread.sleep(patience);
        }
        return new Sent(toReceipt, (System.nanoTime() - sent) / NANOS, false);
    }

    private static List<Double> sorted(List<Sent> all, Function<Sent, Double> time) {
        return all.stream().filter(it -> !it.refused()).map(time).sorted().toList();
    }

    int submissions() {
        return toVerdict.size();
    }

    double rate() {
        return submissions() / seconds(wall);
    }

    /// Milliseconds.
    double processorTimePerSubmission() {
        return 1e3 * seconds(desk) / submissions();
    }

    /// Of all processors of the machine, in percent.
    double shareOfProcessors() {
        return 100 * seconds(desk) / seconds(wall) / Runtime.getRuntime().availableProcessors();
    }

    static double quantile(List<Double> sorted, double q) {
        return sorted.get((int) Math.round(q * (sorted.size() - 1)));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
