package eightk.bench.desk;

import eightk.bench.desk.Desk.Filer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// How long the public waits: from the 202 that a filer reads, which comes before the decision, until a reader who asks
/// again and again has the filing in hand on each channel.
public final class InstantBench {

    private static final int FILERS = 8;
    private static final int WARM_UP = 60;
    private static final int FILINGS = 400;

    /// Between two looks at a channel, so that the readers do not take the processors from the desk they measure.
    private static final long PAUSE = 4;

    private static final long LONGEST_WAIT = 10_000_000_000L;
    private static final String LIVE = "live";

    private final Desk desk;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private final Map<String, List<Double>> waits = new LinkedHashMap<>();

    private InstantBench(Desk desk) {
        this.desk = desk;
    }

    /// An address that shows a filing once it is public.
    private record Channel(String name, String path, Predicate<HttpResponse<String>> shows) {}

    /// The figures, one to a line.
    ///
    /// @param corpus submissions whose documents are filed, one after the other
    public static String bench(Path corpus, DeskBench.World world) throws IOException, InterruptedException {
        var parcels = Parcels.of(corpus);
        var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "eightk-bench-");
        try (var desk = new Desk(world.serve(folder))) {
            return new InstantBench(desk).figures(parcels);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("a channel that shows every filing was wanted: " + e.getMessage(), e);
        } finally {
            DeskBench.deleteAll(folder);
        }
    }

    private String figures(Parcels parcels)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var filers = desk.filers(FILERS);
        var live = readers.submit(this::listen);
        var shown = published(filers, parcels);
        for (int i = 0; i < WARM_UP + FILINGS; i++) {
            if (i == WARM_UP) {
                waits.clear();
            }
            file(filers.get(i % FILERS), parcels, shown.get(i % shown.size()));
        }
        live.cancel(true);
        readers.shutdownNow();
        var figures = new StringBuilder();
        waits.forEach((channel, all) -> {
            var sorted = all.stream().sorted(Comparator.naturalOrder()).toList();
            figure(figures, channel + "_p50", Shift.quantile(sorted, 0.5), "ms");
            figure(figures, channel + "_p99", Shift.quantile(sorted, 0.99), "ms");
        });
        figure(figures, "filings", FILINGS, "filings");
        return figures.toString();
    }

    /// Those that the desk makes public; what it suspends is shown by no channel, however long one waits.
    private List<Integer> published(List<Filer> filers, Parcels parcels) throws IOException, InterruptedException {
        var published = new ArrayList<Integer>();
        for (int i = 0; i < parcels.size(); i++) {
            var filer = filers.get(i % FILERS);
            var number = Desk.number(desk.submit(filer, parcels.envelope(i, filer)));
            while (!desk.isDecided(filer, number)) {
                Thread.sleep(PAUSE);
            }
            if (desk.read("/filings/" + number).statusCode() == 200) {
                published.add(i);
            }
        }
        return published;
    }

    private void file(Filer filer, Parcels parcels, int i)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var number = Desk.number(desk.submit(filer, parcels.envelope(i, filer)));
        long from = System.nanoTime();
        var looking = new LinkedHashMap<String, Future<Double>>();
        for (var channel : channels(Long.parseLong(filer.cik()), number)) {
            looking.put(channel.name(), readers.submit(() -> look(channel, from)));
        }
        looking.put(LIVE, readers.submit(() -> await(from, () -> told.containsKey(number), () -> told.get(number))));
        for (var channel : looking.entrySet()) {
            waits.computeIfAbsent(channel.getKey(), _ -> new ArrayList<>())
                    .add(channel.getValue().get());
        }
    }

    private static List<Channel> channels(long cik, String number) {
        var folder = "/Archives/edgar/data/" + cik + "/";
        var files = folder + number.replace("-", "") + "/";
        return List.of(
                listed("list", "/", number),
                listed("company", "/companies/" + cik, number),
                there("page", "/filings/" + number),
                listed("submissions", "/submissions/CIK%010d.json".formatted(cik), number),
                listed("current", "/cgi-bin/browse-edgar?action=getcurrent&count=40&output=atom", number),
                listed(
                        "getcompany",
                        "/cgi-bin/browse-edgar?action=getcompany&CIK=%d&output=atom".formatted(cik),
                        number),
                listed("folders", folder + "index.json", number.replace("-", "")),
                there("index", files + number + "-index.htm"),
                there("submission", files + number + ".txt"),
                there("report", "/api/v1/filings/" + number),
                listed("search", "/api/v1/search?passages=0&q=number:" + number, "\"accessionNumber\":\"" + number),
                listed("fulltext", "/LATEST/search-index?q=number:" + number, number + ":"));
    }

    private static Channel listed(String name, String path, String words) {
        return new Channel(name, path, answer -> answer.body().contains(words));
    }

    private static Channel there(String name, String path) {
        return new Channel(name, path, answer -> answer.statusCode() == 200);
    }

    private double look(Channel channel, long from) throws Exception {
        try {
            return await(from, () -> channel.shows().test(desk.read(channel.path())), System::nanoTime);
        } catch (TimeoutException e) {
            throw new IOException(channel.path() + " should show a filing, and " + e.getMessage(), e);
        }
    }

    /// Milliseconds until something is so.
    ///
    /// @param when it became so, in nanoseconds
    private static double await(long from, Callable<Boolean> so, Callable<Long> when) throws Exception {
        while (!so.call()) {
            if (System.nanoTime() - from > LONGEST_WAIT) {
                throw new TimeoutException("it does not within ten seconds");
            }
            Thread.sleep(PAUSE);
        }
        return Math.max(0, when.call() - from) / 1e6;
    }

    /// Notes when the live stream tells each filing.
    private Void listen() throws IOException, InterruptedException {
        try (var lines = desk.lines("/api/v1/live?after=0")) {
            lines.filter(line -> line.startsWith("data: "))
                    .forEach(line -> told.put(
                            line.replaceFirst(".*\"accessionNumber\":\"([^\"]+)\".*", "$1"), System.nanoTime()));
        }
        return null;
    }

    private static void figure(StringBuilder figures, String name, double value, String unit) {
        figures.append(String.format(Locale.ROOT, "figure instant_%s %.2f %s%n", name, value, unit));
    }
}
