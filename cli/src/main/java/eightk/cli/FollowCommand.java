package eightk.cli;

import eightk.archive.Entry;
import eightk.archive.Store;
import eightk.archive.folder.FolderStore;
import eightk.cli.follow.Bookmark;
import eightk.cli.follow.EdgarSource;
import eightk.cli.follow.FairClient;
import eightk.cli.follow.Mirror;
import eightk.cli.follow.Pace;
import eightk.cli.follow.Source;
import eightk.law.Washington;
import eightk.server.Server;
import eightk.server.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a mirror of EDGAR or of another desk, and serves it meanwhile where a port is given.
@Command(
        name = "follow",
        description = "Keep a mirror of EDGAR or of another desk: what is new there, corrected or taken back, within"
                + " fair access. Stopped and begun again, it goes on where it was.",
        footer = {
            "",
            "Examples:",
            "  eightk follow https://www.sec.gov --into mirror --user-agent 'Example Research ann@example.com'",
            "  eightk follow http://desk.example:8080 --into mirror --port 8081 --user-agent 'Mirror ann@example.com'"
        })
final class FollowCommand implements Callable<Integer> {

    /// EDGAR's own limit, for all programs of a client together.
    private static final int MOST_A_SECOND = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "URL", description = "EDGAR, or a desk.")
    private URI url;

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "Folder of the mirror.")
    private Path folder;

    @Option(
            names = "--user-agent",
            required = true,
            paramLabel = "TEXT",
            description = "Who asks: a name and a mail address.")
    private String userAgent;

    @Option(names = "--since", paramLabel = "DATE", description = "First day to go through at EDGAR (default: today).")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--form", defaultValue = "8-K", description = "Beginning of the forms (default: ${DEFAULT-VALUE}).")
    private String form;

    @Option(
            names = "--again",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "Look at EDGAR's filings of a day once more after so many days, for corrections and"
                    + " deletions; 0 for never (default: ${DEFAULT-VALUE}).")
    private int again;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "5",
            description = "Requests a second, at most 10 (default: ${DEFAULT-VALUE}).")
    private int rate;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Rest between two rounds (default: ${DEFAULT-VALUE}).")
    private int every;

    @Option(names = "--once", description = "End after one round.")
    private boolean once;

    @Option(names = "--port", converter = Port.class, description = "Serve the mirror at this port meanwhile.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--json", description = "Tell of each change as a line of JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        requireFair();
        var clock = Clock.systemUTC();
        try (var termination = new Termination();
                var store = FolderStore.open(folder, clock);
                var client = new FairClient(base(url), userAgent, new Pace(rate, clock, Thread::sleep));
                var serving = serving(store, clock)) {
            var extent = new EdgarSource.Extent(
                    form, since.orElseGet(() -> LocalDate.now(clock.withZone(Washington.zone()))), again, clock);
            var mirror = new Mirror(
                    Source.at(client, extent), client, store.archive(), new Bookmark(folder, base(url)), this::tell);
            int failed = round(mirror, serving);
            while (!once && !termination.await(Duration.ofSeconds(every))) {
                failed = round(mirror, serving);
            }
            return failed == 0 ? Exit.DONE : Exit.UNREADABLE;
        }
    }

    private void requireFair() {
        if (!userAgent.matches("\\P{Cntrl}*\\S+@\\S+\\P{Cntrl}*")) {
            throw misuse("--user-agent must have a mail address in it, found '%s'".formatted(userAgent));
        }
        if (rate < 1 || rate > MOST_A_SECOND) {
            throw misuse("--rate must be 1 to %d, found %d".formatted(MOST_A_SECOND, rate));
        }
        if (every < 1 || again < 0) {
            throw misuse("--every must be 1 or more and --again 0 or more, found %d and %d".formatted(every, again));
        }
    }

    private ParameterException misuse(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    static URI base(URI url) {
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }

    /// A round that finds the source unreachable is not the last.
    private int round(Mirror mirror, Serving serving) throws IOException, InterruptedException {
        try {
            int failed = mirror.round();
            serving.refresh();
            return failed;
        } catch (IOException e) {
            if (once) {
                throw e;
            }
            spec.commandLine().getErr().println("%s: %s".formatted(spec.qualifiedName(), e.getMessage()));
            return 1;
        }
    }

    /// The mirror as others see it, if at all.
    private record Serving(Optional<Server> server) implements AutoCloseable {

        void refresh() throws IOException {
            if (server.isPresent()) {
                server.get().refresh();
            }
        }

        @Override
        public void close() {
            server.ifPresent(Server::close);
        }
    }

    private Serving serving(Store store, Clock clock) throws IOException {
        if (port.isEmpty()) {
            return new Serving(Optional.empty());
        }
        var server = Server.start(store, Settings.at("localhost", port.get()), clock);
        spec.commandLine().getOut().println("eightk ready " + server.address());
        spec.commandLine().getOut().flush();
        return new Serving(Optional.of(server));
    }

    private void tell(Mirror.Seen seen) {
        if (seen.entry().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("%s: %s: %s"
                            .formatted(spec.qualifiedName(), seen.change().number(), seen.failure()));
            return;
        }
        var entry = seen.entry().get();
        var out = spec.commandLine().getOut();
        out.println(json ? line(entry) : "%s %s %s".formatted(entry.at(), kind(entry), entry.number()));
        out.flush();
    }

    private static String line(Entry entry) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("accessionNumber", entry.number().toString())
                .put("kind", kind(entry))
                .put("seenAt", entry.at().toString())
                .put("position", entry.position())
                .put("sha256", entry.sha256())
                .toString();
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Entry.Disseminated _ -> "disseminated";
            case Entry.Corrected _ -> "corrected";
            case Entry.Deleted _ -> "deleted";
        };
    }
}
